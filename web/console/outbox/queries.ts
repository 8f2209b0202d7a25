import { keepPreviousData, useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import { ask, query } from '../api.ts'
import type { MessagePage } from '../shapes.ts'

export const useMessages = (state: string) =>
  useInfiniteQuery({
    queryKey: ['messages', state],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      ask<MessagePage>(`/api/messages${query({ state, cursor: pageParam })}`, { signal }),
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  })

export const useResend = (id: number) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body?: string) =>
      ask(`/api/messages/${id}`, { method: 'PUT', body: body === undefined ? {} : { body } }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['messages'] }),
  })
}
