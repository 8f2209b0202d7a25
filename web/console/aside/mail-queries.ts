import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import { answered, api } from '../api.ts'
import { refresh } from '../refresh.ts'
import { lastMade } from './made.ts'

const { mails } = api.inbound

export const useMailsAside = () =>
  useInfiniteQuery({
    queryKey: ['messages', 'mails-aside'],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      answered(mails.$get({ query: pageParam ? { cursor: pageParam } : {} }, { init: { signal } })),
    getNextPageParam: ({ next }) => next,
  })

/** Null leaves it; words make a report of it. */
export const useSettleMail = (id: number) => {
  const client = useQueryClient()
  const param = { id: String(id) }
  return useMutation({
    mutationFn: async (text: string | null) => {
      if (text === null) await answered(mails[':id'].$delete({ param }))
      else lastMade.set(await answered(mails[':id'].report.$put({ param, json: { text } })))
    },
    onSettled: () => refresh(client, ['messages']),
  })
}
