import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import { answered, api } from '../api.ts'
import { refresh } from '../refresh.ts'
import { lastMade } from './made.ts'

const aside = api.inbound['set-aside']

export const useSetAside = () =>
  useInfiniteQuery({
    queryKey: ['messages', 'set-aside'],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      answered(aside.$get({ query: pageParam ? { cursor: pageParam } : {} }, { init: { signal } })),
    getNextPageParam: ({ next }) => next,
  })

const useSettling = <Given, Made>(settle: (given: Given) => Promise<Made>) => {
  const client = useQueryClient()
  return useMutation({ mutationFn: settle, onSettled: () => refresh(client, ['messages']) })
}

export const useTakeUp = (id: number) =>
  useSettling(async (text: string) =>
    lastMade.set(await answered(aside[':id'].report.$put({ param: { id: String(id) }, json: { text } }))),
  )

export const useLeave = (id: number) =>
  useSettling((whose: 'this' | 'sender') =>
    answered(
      whose === 'this'
        ? aside[':id'].$delete({ param: { id: String(id) } })
        : aside[':id'].sender.$delete({ param: { id: String(id) } }),
    ),
  )
