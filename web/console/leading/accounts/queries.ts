import { useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query'
import type { InferResponseType } from 'hono/client'
import { answered, api } from '../../api.ts'
import type { Role } from '../../shapes.ts'
import { type AccountState, words } from '../../words/accounts.ts'
import { words as importing } from '../../words/staff-import.ts'
import { useSave } from '../save.ts'

export type Account = InferResponseType<typeof api.staff.$get>['accounts'][number]
export type Session = InferResponseType<(typeof api.staff)[':id']['sessions']['$get']>['sessions'][number]
export type Asked = { state: AccountState; q: string }

const touches = 'accounts'
const whose = (id: string) => ({ param: { id } })

export const useAccounts = ({ state, q }: Asked) =>
  useInfiniteQuery({
    queryKey: [touches, state, q],
    queryFn: ({ pageParam, signal }) =>
      answered(
        api.staff.$get(
          { query: { state, ...(q ? { q } : {}), ...(pageParam ? { cursor: pageParam } : {}) } },
          { init: { signal } },
        ),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  })

export type Invitation = { name: string; email: string; departmentId: number; roles: Role[] }

export const useInvite = () =>
  useSave((json: Invitation) => answered(api.staff.$post({ json })), { touches, told: words.invited })

export const useChangeRoles = (id: string) =>
  useSave((roles: Role[]) => answered(api.staff[':id'].roles.$put({ ...whose(id), json: { roles } })), {
    touches,
    told: words.rolesChanged,
  })

export const useSendLink = (id: string) =>
  useSave((_: null) => answered(api.staff[':id']['password-link'].$put(whose(id))), {
    touches,
    told: words.linkSent,
  })

export const useResetFactors = (id: string) =>
  useSave((_: null) => answered(api.staff[':id'].factors.$delete(whose(id))), {
    touches,
    told: words.factorsReset,
  })

export const useLock = (id: string) =>
  useSave(
    (json: { why: string; tickets?: 'hand-over' }) =>
      answered(api.staff[':id'].lock.$put({ ...whose(id), json })),
    { touches, told: words.wasLocked },
  )

export const useUnlock = (id: string) =>
  useSave((_: null) => answered(api.staff[':id'].lock.$delete(whose(id))), {
    touches,
    told: words.wasUnlocked,
  })

export const useSessions = (id: string) =>
  useQuery({
    queryKey: ['sessions', id],
    queryFn: async ({ signal }) =>
      (await answered(api.staff[':id'].sessions.$get(whose(id), { init: { signal } }))).sessions,
  })

/** One of them, or all. */
export const useEndSessions = (id: string) =>
  useSave<string | null>(
    (sessionId) =>
      sessionId === null
        ? answered(api.staff[':id'].sessions.$delete(whose(id)))
        : answered(api.staff[':id'].sessions[':sessionId'].$delete({ param: { id, sessionId } })),
    { touches: 'sessions', told: words.ended },
  )

const file = api['staff-import']
export type ImportLine = InferResponseType<typeof file.trial.$post, 200>['lines'][number]

export const useTrial = () =>
  useMutation({ mutationFn: (csv: string) => answered(file.trial.$post({ json: { csv } })) })

export const useImport = () =>
  useSave((json: { csv: string; agreed: string; invite: boolean }) => answered(file.$post({ json })), {
    touches,
    told: importing.done,
  })
