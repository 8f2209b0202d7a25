import { useQuery } from '@tanstack/react-query'
import type { InferRequestType } from 'hono/client'
import { answered, api } from '../../api.ts'
import { words } from '../../words/targets.ts'
import { useSave } from '../save.ts'

const touches = 'targets'

export const useTargets = (province: string | null) =>
  useQuery({
    queryKey: ['targets', province],
    queryFn: async () =>
      (await answered(api.targets.$get({ query: { history: 'true', ...(province ? { province } : {}) } })))
        .targets,
  })

export type TargetInput = InferRequestType<typeof api.targets.$put>['json']

export const useChangeTarget = () =>
  useSave((json: TargetInput) => answered(api.targets.$put({ json })), { touches, told: words.saved })

export const useEndTarget = () =>
  useSave((id: number) => answered(api.targets[':id'].$delete({ param: { id: String(id) } })), {
    touches,
    told: words.ended,
  })
