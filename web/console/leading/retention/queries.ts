import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { answered, api } from '../../api.ts'
import type { RetentionTerm } from '../../shapes.ts'
import { words } from '../../words/retention.ts'
import { useSave } from '../save.ts'

export const useTerms = (province: string | null) =>
  useQuery({
    queryKey: ['retention', 'terms', province],
    queryFn: ({ signal }) =>
      answered(api.retention.terms.$get({ query: province ? { province } : {} }, { init: { signal } })),
    select: ({ terms }) => terms,
  })

const pages = (list: 'going' | 'gone') => ({
  queryKey: ['retention', list],
  queryFn: ({ pageParam, signal }: { pageParam: string | null; signal: AbortSignal }) =>
    answered(
      api.retention[list].$get({ query: pageParam ? { cursor: pageParam } : {} }, { init: { signal } }),
    ),
  initialPageParam: null as string | null,
  getNextPageParam: ({ next }: { next: string | null }) => next,
})

export const useGoing = () => useInfiniteQuery(pages('going'))
export const useGone = () => useInfiniteQuery(pages('gone'))

type Key = Pick<RetentionTerm, 'class' | 'provinceCode'>

export const useTermSave = (key: Key) =>
  useSave(
    (typed: { years: number | null; source: string }) =>
      answered(api.retention.terms.$put({ json: { ...key, ...typed } })),
    { touches: 'retention', told: words.saved },
  )

export const useTermDrop = (key: { class: RetentionTerm['class']; province: string }) =>
  useSave(() => answered(api.retention.terms.$delete({ query: key })), {
    touches: 'retention',
    told: words.takenBack,
  })
