import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { answered, api, ask } from '../api.ts'
import { takeOwnChange } from '../inbox/take-changes.ts'
import { refresh } from '../refresh.ts'
import { useSignedIn } from '../session.ts'
import type { Language, Ticket } from '../shapes.ts'
import type { Showing } from '../words/showing.ts'
import type { ActForm, Values } from './acts.ts'

const at = api.tickets[':id']
const param = (id: number) => ({ id: String(id) })

export const useTicket = (id: number) =>
  useQuery({
    queryKey: ['ticket', id],
    queryFn: ({ signal }) => answered(at.$get({ param: param(id) }, { init: { signal } })),
  })

/** Read only when asked for: events before the ones that stand on the page already. */
export const useOlderEvents = (id: number, oldest: number | undefined) =>
  useInfiniteQuery({
    queryKey: ['older-events', id, oldest],
    queryFn: ({ pageParam }) =>
      answered(at.timeline.$get({ param: param(id), query: pageParam ? { before: String(pageParam) } : {} })),
    initialPageParam: oldest,
    getNextPageParam: ({ timeline, hasOlder }) => (hasOlder ? timeline[0]?.id : undefined),
    enabled: false,
    staleTime: Number.POSITIVE_INFINITY,
  })

export const useMailsOf = (id: number) =>
  useQuery({
    queryKey: ['ticket', id, 'mails'],
    queryFn: async () => (await answered(at.mails.$get({ param: param(id) }))).mails,
  })

export const useDeadline = (id: number) =>
  useQuery({
    queryKey: ['ticket', id, 'deadline'],
    queryFn: () => answered(at.deadline.$get({ param: param(id) })),
  })

export const useDuplicates = (id: number) =>
  useQuery({
    queryKey: ['duplicates', id],
    queryFn: async () => (await answered(at.duplicates.$get({ param: param(id) }))).duplicates,
    staleTime: 60_000,
  })

export const useAlikeAnswers = (id: number) =>
  useQuery({
    queryKey: ['alike-answers', id],
    queryFn: async () => (await answered(at['alike-answers'].$get({ param: param(id) }))).answers,
    staleTime: 300_000,
  })

const fewestLetters = 3

export const useTicketSearch = (q: string) =>
  useQuery({
    queryKey: ['ticket-search', q],
    queryFn: async () => (await answered(api.tickets.$get({ query: { q, limit: '8' } }))).tickets,
    enabled: q.trim().length >= fewestLetters,
  })

export const useColleagues = (departmentId: number) =>
  useQuery({
    queryKey: ['colleagues', departmentId],
    queryFn: async () => {
      const { staff } = await answered(api.departments[':id'].staff.$get({ param: param(departmentId) }))
      return staff
    },
  })

/** Who reported, for a reason that is kept; forgotten with the screen. */
export const useShowing = (ticketId: number) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (json: Showing) => answered(at.showing.$post({ param: param(ticketId), json })),
    onSuccess: () => refresh(client, ['ticket', ticketId]),
    gcTime: 0,
  })
}

/** What somebody else sent, shown to the reporter or kept from them. */
export const useShowToReporter = (ticketId: number) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ id, shown }: { id: number; shown: boolean }) =>
      answered(
        at.attachments[':attachmentId'].showing.$put({
          param: { id: String(ticketId), attachmentId: String(id) },
          json: { shown },
        }),
      ),
    onSuccess: () => refresh(client, ['ticket', ticketId]),
  })
}

export type AnswerTemplate = { outcome: string; body: string }

export const useTemplates = (category: string, language: Language) =>
  useQuery({
    queryKey: ['templates', category, language],
    queryFn: async () => {
      const address = `/api/answer-templates?${new URLSearchParams({ category, language })}`
      return (await ask<{ templates: AnswerTemplate[] }>(address)).templates
    },
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  })

export type Performing = { form: ActForm; values: Values; version: number }

/** One act through the API; afterwards everything that shows the ticket asks again. */
export const useAct = (ticket: Ticket) => {
  const client = useQueryClient()
  const me = useSignedIn()
  return useMutation({
    networkMode: 'always',
    mutationFn: ({ form, values, version }: Performing) =>
      answered(form.send({ ticket, me, version, v: (field) => values[field]?.trim() ?? '' })),
    onSettled: () =>
      Promise.all([
        takeOwnChange(client, ticket.id),
        ...[['ticket', ticket.id], ['counts']].map((queryKey) => refresh(client, queryKey)),
      ]),
  })
}
