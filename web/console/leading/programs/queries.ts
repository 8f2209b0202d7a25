import { useInfiniteQuery } from '@tanstack/react-query'
import type { InferRequestType, InferResponseType } from 'hono/client'
import { answered, api } from '../../api.ts'
import { type ProgramState, words } from '../../words/programs.ts'
import { useSave } from '../save.ts'

export type Program = InferResponseType<typeof api.clients.$get>['clients'][number]
export type ProgramKey = Program['keys'][number]
export type Scope = Program['scopes'][number]
export type Reach = Program['reach']

export const touches = 'programs'
const whose = (id: string) => ({ param: { id } })

export const usePrograms = (state: ProgramState) =>
  useInfiniteQuery({
    queryKey: [touches, state],
    queryFn: ({ pageParam, signal }) =>
      answered(
        api.clients.$get(
          { query: { state, ...(pageParam ? { cursor: pageParam } : {}) } },
          { init: { signal } },
        ),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  })

type Admission = InferRequestType<typeof api.clients.$post>['json']

export const useAdmit = () =>
  useSave((json: Admission) => answered(api.clients.$post({ json })), { touches, told: words.admitted })

const one = api.clients[':id']
type Change = InferRequestType<typeof one.$put>['json']

export const useChange = (id: string) =>
  useSave((json: Change) => answered(one.$put({ ...whose(id), json })), { touches, told: words.changed })

export const useRotate = (id: string) =>
  useSave(
    (json: { days: number; overlapHours: number }) => answered(one.keys.$post({ ...whose(id), json })),
    { touches, told: words.rotated },
  )

export const useRevoke = (id: string) =>
  useSave((keyId: number) => answered(one.keys[':keyId'].$delete({ param: { id, keyId: String(keyId) } })), {
    touches,
    told: words.wasRevoked,
  })

export const endOf = (id: string) => (json: { why: string }) => answered(one.$delete({ ...whose(id), json }))
