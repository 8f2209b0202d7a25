import { useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query'
import type { InferRequestType } from 'hono/client'
import { answered, api } from '../../api.ts'
import { words } from '../../words/rules.ts'
import { useSave } from '../save.ts'

const touches = 'rules'

export const useRules = () =>
  useInfiniteQuery({
    queryKey: ['rules'],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      answered(
        api.routing.rules.$get(
          { query: { limit: '100', ...(pageParam ? { cursor: pageParam } : {}) } },
          { init: { signal } },
        ),
      ),
    getNextPageParam: ({ next }) => next,
  })

/** Whom a rule may name: the commune's own departments, those of its province, the utilities. */
export const useReachable = (communeCode: string, provinceCode: string | null) =>
  useQuery({
    queryKey: ['departments', communeCode, provinceCode],
    queryFn: async () => {
      const query = communeCode ? { commune: communeCode } : { province: provinceCode ?? '' }
      return (await answered(api.departments.$get({ query }))).departments
    },
    enabled: Boolean(communeCode || provinceCode),
    staleTime: 300_000,
  })

export type RuleInput = {
  categoryCode: string
  provinceCode: string
  communeCode: string | null
  departmentId: number | null
  departmentKind: string | null
  why: string
}

type Category = InferRequestType<typeof api.routing.rules.$post>['json']['categoryCode']

export const useAddRule = () =>
  useSave(
    ({ categoryCode, ...rule }: RuleInput) =>
      // The codes come from the server's own list.
      answered(api.routing.rules.$post({ json: { ...rule, categoryCode: categoryCode as Category } })),
    { touches, told: words.added },
  )

export const useChangeRule = (id: number) =>
  useSave(
    ({ departmentId, departmentKind, why }: RuleInput) =>
      answered(
        api.routing.rules[':id'].$put({
          param: { id: String(id) },
          json: { departmentId, departmentKind, why },
        }),
      ),
    { touches, told: words.changed },
  )

export const useRetireRule = (id: number) =>
  useSave(() => answered(api.routing.rules[':id'].$delete({ param: { id: String(id) } })), {
    touches,
    told: words.retired,
  })

export type Example = { text: string; communeCode: string; provinceCode: string | null }

export const useTry = () =>
  useMutation({
    mutationFn: ({ text, communeCode, provinceCode }: Example) =>
      answered(
        api.routing.preview.$post({
          json: {
            text,
            ...(communeCode ? { communeCode } : {}),
            ...(provinceCode && !communeCode ? { provinceCode } : {}),
          },
        }),
      ),
  })
