import { useInfiniteQuery, useMutation } from '@tanstack/react-query'
import type { InferRequestType, InferResponseType } from 'hono/client'
import { answered, api } from '../../api.ts'
import { type ListState, words } from '../../words/partners.ts'
import { useSave } from '../save.ts'

const all = api.exchange.partners
const one = all[':id']
export type Partner = InferResponseType<typeof all.$get>['partners'][number]
export type Difference = InferResponseType<typeof one.differences.$get>['differences'][number]
export type Tried = InferResponseType<typeof one.trials.$post>

export const touches = 'partners'
const whose = (id: string) => ({ param: { id } })
const from = (cursor: string | null) => (cursor ? { cursor } : {})

export const usePartners = (state: ListState) =>
  useInfiniteQuery({
    queryKey: [touches, state],
    queryFn: ({ pageParam, signal }) =>
      answered(all.$get({ query: { state, ...from(pageParam) } }, { init: { signal } })),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  })

export const useDifferences = (id: string) =>
  useInfiniteQuery({
    queryKey: [touches, 'differences', id],
    queryFn: ({ pageParam, signal }) =>
      answered(
        one.differences.$get(
          { ...whose(id), query: { limit: '20', ...from(pageParam) } },
          { init: { signal } },
        ),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  })

export type Stray = InferResponseType<typeof one.strays.$get>['strays'][number]

export const useStrays = (id: string) =>
  useInfiniteQuery({
    queryKey: [touches, 'strays', id],
    queryFn: ({ pageParam, signal }) =>
      answered(
        one.strays.$get({ ...whose(id), query: { limit: '20', ...from(pageParam) } }, { init: { signal } }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  })

type Made = InferRequestType<typeof all.$post>['json']
type Change = InferRequestType<typeof one.$put>['json']
type Trial = InferRequestType<typeof api.exchange.trials.$post>['json']

export const useMake = () =>
  useSave((json: Made) => answered(all.$post({ json })), { touches, told: words.made })

export const useChange = (id: string, told: (typeof words)['changed' | 'paused' | 'resumed']) =>
  useSave((json: Change) => answered(one.$put({ ...whose(id), json })), { touches, told })

/** Before it is made, with what stands in the form. */
export const useTryNew = () =>
  useSave((json: Trial) => answered(api.exchange.trials.$post({ json })), { touches, told: words.tested })

export const useTry = (id: string) =>
  useSave(() => answered(one.trials.$post(whose(id))), { touches, told: words.tested })

export type FileTried = InferResponseType<(typeof one)['file-trials']['$post']>

export const useMakeFile = (id: string) =>
  useSave(() => answered(one.files.$post(whose(id))), { touches, told: words.fileMade })

export const useTryFile = (id: string) =>
  useMutation({
    mutationFn: (text: string) => answered(one['file-trials'].$post({ ...whose(id), json: { text } })),
  })

export const useTakeFile = (id: string) =>
  useSave((text: string) => answered(one.files.$put({ ...whose(id), json: { text } })), {
    touches,
    told: words.fileTaken,
  })

export const useAskAgain = (id: string) =>
  useSave(
    (linkId: number) => answered(one.differences[':linkId'].$put({ param: { id, linkId: String(linkId) } })),
    { touches, told: words.asked },
  )

export const endOf = (id: string) => (json: { why: string }) => answered(one.$delete({ ...whose(id), json }))
