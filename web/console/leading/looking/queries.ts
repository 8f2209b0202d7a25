import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import { answered, api } from '../../api.ts'
import { refresh } from '../../refresh.ts'
import type { WaitingAnswer } from '../../shapes.ts'
import { words } from '../../words/looking.ts'
import { useTell } from '../told.ts'

export const useWaitingAnswers = () =>
  useInfiniteQuery({
    queryKey: ['looking', 'answers'],
    queryFn: ({ pageParam, signal }) =>
      answered(
        api['public-answers'].waiting.$get(
          { query: pageParam ? { cursor: pageParam } : {} },
          { init: { signal } },
        ),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  })

/** Whoever was refused since the ticket moved on sees how it stands now. */
export const useLetOut = ({ id, version }: WaitingAnswer) => {
  const client = useQueryClient()
  const tell = useTell()
  return useMutation({
    mutationFn: (text: string) =>
      answered(
        api.tickets[':id']['public-answer'].$put({ param: { id: String(id) }, json: { text, version } }),
      ),
    onSuccess: () => tell(words.letOutTold),
    onSettled: async () => {
      await Promise.all([refresh(client, ['ticket', id]), refresh(client, ['looking', 'answers'])])
    },
  })
}
