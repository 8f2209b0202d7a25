import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import { answered, api } from '../../api.ts'
import { refresh } from '../../refresh.ts'
import type { Marks } from './marks.ts'

export const useLook = (ticketId: number) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ id, published, marks }: { id: number; published: boolean; marks: Marks }) =>
      answered(
        api.tickets[':id'].attachments[':attachmentId'].publication.$put({
          param: { id: String(ticketId), attachmentId: String(id) },
          json: { published, marks },
        }),
      ),
    onSuccess: async () => {
      await Promise.all([refresh(client, ['ticket', ticketId]), refresh(client, ['looking'])])
    },
  })
}

export const useWaiting = () =>
  useInfiniteQuery({
    queryKey: ['looking', 'pictures'],
    queryFn: ({ pageParam, signal }) =>
      answered(
        api.pictures.waiting.$get({ query: pageParam ? { cursor: pageParam } : {} }, { init: { signal } }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  })
