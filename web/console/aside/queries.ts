import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import { answered, api } from '../api.ts'
import { refresh } from '../refresh.ts'
import { useSettling } from './fate.ts'

const aside = api.inbound['set-aside']
const { mails } = api.inbound

export const useSetAside = () =>
  useInfiniteQuery({
    queryKey: ['messages', 'set-aside'],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      answered(aside.$get({ query: pageParam ? { cursor: pageParam } : {} }, { init: { signal } })),
    getNextPageParam: ({ next }) => next,
  })

export const useMailsAside = () =>
  useInfiniteQuery({
    queryKey: ['messages', 'mails-aside'],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      answered(mails.$get({ query: pageParam ? { cursor: pageParam } : {} }, { init: { signal } })),
    getNextPageParam: ({ next }) => next,
  })

const of = (id: number) => ({ param: { id: String(id) } })

export const useSettleSms = (id: number) =>
  useSettling({
    report: (text) => answered(aside[':id'].report.$put({ ...of(id), json: { text } })),
    word: (reference) => answered(aside[':id'].ticket.$put({ ...of(id), json: { reference } })),
    nothing: () => answered(aside[':id'].$delete(of(id))),
  })

export const useSettleMail = (id: number) =>
  useSettling({
    report: (text) => answered(mails[':id'].report.$put({ ...of(id), json: { text } })),
    word: (reference) => answered(mails[':id'].ticket.$put({ ...of(id), json: { reference } })),
    nothing: () => answered(mails[':id'].$delete(of(id))),
  })

export const useLeaveSender = (id: number) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => answered(aside[':id'].sender.$delete(of(id))),
    onSettled: () => refresh(client, ['messages']),
  })
}
