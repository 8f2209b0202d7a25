import { useInfiniteQuery } from '@tanstack/react-query'
import type { InferRequestType, InferResponseType } from 'hono/client'
import { answered, api } from '../../api.ts'
import { type ListState, words } from '../../words/webhooks.ts'
import { useSave } from '../save.ts'

const one = api.webhooks[':id']
export type Receiver = InferResponseType<typeof api.webhooks.$get>['webhooks'][number]
export type Delivery = InferResponseType<typeof one.deliveries.$get>['deliveries'][number]
export type Tried = InferResponseType<typeof one.pings.$post>
export type Made = InferRequestType<typeof api.webhooks.$post>['json']

export const touches = 'webhooks'
const whose = (id: string) => ({ param: { id } })
const from = (cursor: string | null) => (cursor ? { cursor } : {})

export const useReceivers = (state: ListState) =>
  useInfiniteQuery({
    queryKey: [touches, state],
    queryFn: ({ pageParam, signal }) =>
      answered(api.webhooks.$get({ query: { state, ...from(pageParam) } }, { init: { signal } })),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  })

export const useLog = (id: string) =>
  useInfiniteQuery({
    queryKey: [touches, 'log', id],
    queryFn: ({ pageParam, signal }) =>
      answered(
        one.deliveries.$get(
          { ...whose(id), query: { limit: '20', ...from(pageParam) } },
          { init: { signal } },
        ),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  })

export const useMake = () =>
  useSave((json: Made) => answered(api.webhooks.$post({ json })), { touches, told: words.made })

type Change = InferRequestType<typeof one.$put>['json']

export const useChange = (id: string, told: (typeof words)['changed' | 'paused' | 'resumed']) =>
  useSave((json: Change) => answered(one.$put({ ...whose(id), json })), { touches, told })

export const useNewSecret = (id: string) =>
  useSave((overlapHours: number) => answered(one.secrets.$post({ ...whose(id), json: { overlapHours } })), {
    touches,
    told: words.secretMade,
  })

export const usePing = (id: string) =>
  useSave(() => answered(one.pings.$post(whose(id))), { touches, told: words.pinged })

export const useSendAgain = (id: string) =>
  useSave(
    (deliveryId: number) =>
      answered(one.deliveries[':deliveryId'].$put({ param: { id, deliveryId: String(deliveryId) } })),
    { touches, told: words.sentAgain },
  )

export const endOf = (id: string) => (json: { why: string }) => answered(one.$delete({ ...whose(id), json }))
