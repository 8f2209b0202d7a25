import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import type { InferResponseType } from 'hono/client'
import { answered, api } from '../api.ts'
import { refresh } from '../refresh.ts'
import type { Message } from '../shapes.ts'

export const useMessages = (state: Message['state'] | 'unsent') =>
  useInfiniteQuery({
    queryKey: ['messages', state],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      answered(
        api.messages.$get(
          { query: { state, ...(pageParam ? { cursor: pageParam } : {}) } },
          { init: { signal } },
        ),
      ),
    getNextPageParam: ({ next }) => next,
  })

type Held = Parameters<(typeof api.messages.held)['$post']>[0]['json']

/** All that was held back for one reason. */
export const useSettleHeld = (because: string) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (fate: Held['fate']) =>
      answered(api.messages.held.$post({ json: { because: because as Held['because'], fate } })),
    onSettled: () => refresh(client, ['messages']),
  })
}

type Many = Parameters<(typeof api.messages.settled)['$post']>[0]['json']

/** Those that were chosen one by one. */
export const useSettleMany = () => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (many: Many) => answered(api.messages.settled.$post({ json: many })),
    onSettled: () => refresh(client, ['messages']),
  })
}

type Reworded = Parameters<(typeof api.messages.reworded)['$post']>[0]['json']

/** The same words put right in each of them. */
export const useRewordMany = () => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (reworded: Reworded) => answered(api.messages.reworded.$post({ json: reworded })),
    onSettled: () => refresh(client, ['messages']),
  })
}

export const useResend = (id: number) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body?: string) =>
      answered(
        api.messages[':id'].$put({ param: { id: String(id) }, json: body === undefined ? {} : { body } }),
      ),
    onSuccess: () => refresh(client, ['messages']),
  })
}

export const usePost = (id: number) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => answered(api.messages[':id'].posting.$put({ param: { id: String(id) } })),
    onSuccess: () => refresh(client, ['messages']),
  })
}

export const useCancel = (id: number) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => answered(api.messages[':id'].$delete({ param: { id: String(id) } })),
    onSuccess: () => refresh(client, ['messages']),
  })
}

/** Words of what still waits; it leaves in its own time. */
export const useEdit = (id: number) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: string) =>
      answered(api.messages[':id'].$patch({ param: { id: String(id) }, json: { body } })),
    onSuccess: () => refresh(client, ['messages']),
  })
}

export type DeadAddress = InferResponseType<(typeof api)['dead-addresses']['$get']>['addresses'][number]

export const useDeadAddresses = () =>
  useInfiniteQuery({
    queryKey: ['messages', 'dead-addresses'],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      answered(
        api['dead-addresses'].$get({ query: pageParam ? { cursor: pageParam } : {} }, { init: { signal } }),
      ),
    getNextPageParam: ({ next }) => next,
  })

export const useRevive = ({ id }: DeadAddress) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => answered(api['dead-addresses'][':id'].$delete({ param: { id: String(id) } })),
    onSettled: () => refresh(client, ['messages']),
  })
}
