import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { InferResponseType } from 'hono/client'
import { answered, api } from '../api.ts'
import { useSave } from '../leading/save.ts'
import { refresh } from '../refresh.ts'
import { words } from '../words/delegation.ts'

const mine = api.me.delegations

export type Delegations = InferResponseType<typeof mine.$get>
export type Delegation = Delegations['delegations'][number]

const touches = 'delegations'

export const useDelegations = () =>
  useQuery({
    queryKey: [touches],
    queryFn: ({ signal }) => answered(mine.$get({}, { init: { signal } })),
  })

export type Delegating = { deputyId: string; from: string; to: string; why: string }

export const useDelegate = () =>
  useSave((json: Delegating) => answered(mine.$post({ json })), { touches, told: words.given })

/** What a deputy may do is another thing at once. */
export const useEnd = () => {
  const client = useQueryClient()
  return useSave(
    async (id: number) => {
      await answered(mine[':id'].$delete({ param: { id: String(id) } }))
      await refresh(client, ['me'])
    },
    { touches, told: words.ended },
  )
}
