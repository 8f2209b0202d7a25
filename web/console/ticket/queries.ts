import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { InferRequestType } from 'hono/client'
import { answered, api, ask, problemOf } from '../api.ts'
import { houseNow } from '../house-time.ts'
import { takeOwnChange } from '../inbox/take-changes.ts'
import { refresh } from '../refresh.ts'
import { useSignedIn } from '../session.ts'
import type { Language, Ticket } from '../shapes.ts'
import { sendUnsent } from '../unsent/send.ts'
import { keep, newKey, sentUnder, unsentNow } from '../unsent/unsent.ts'
import type { Showing } from '../words/showing.ts'
import type { ActForm, Values } from './acts.ts'
import { mustHaveProof } from './must-have-proof.ts'

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

export const useOutlineOf = ({ id, commune, lane }: Ticket) =>
  useQuery({
    // Of its own: what is sealed has no ground under it.
    queryKey: ['outline', id, commune?.code, lane],
    queryFn: () => answered(at.outline.$get({ param: param(id) })),
    staleTime: Number.POSITIVE_INFINITY,
  })

export const useEarlier = (id: number, wanted: boolean) =>
  useQuery({
    enabled: wanted,
    queryKey: ['earlier', id],
    queryFn: async () => (await answered(at.earlier.$get({ param: param(id) }))).tickets,
    staleTime: 60_000,
  })

export const useCategoryCard = (category: string, language: Language) =>
  useQuery({
    queryKey: ['texts', 'card', category, language],
    queryFn: () =>
      answered(
        api['category-card'].$get({ query: { category: category as CardAsked['category'], language } }),
      ),
    staleTime: 3_600_000,
  })

type CardAsked = InferRequestType<(typeof api)['category-card']['$get']>['query']

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

type Keeping = Performing & { key: string; ticket: Ticket; by: string }

/** Kept on this machine; where that fails too, nothing was done and nothing is promised. */
const keepAct = async ({ key, ticket, form, values, version, by }: Keeping) => {
  const { id: ticketId, reference } = ticket
  await keep({
    what: 'act',
    key,
    by,
    at: houseNow().toISOString(),
    ticketId,
    reference,
    act: form.key,
    name: form.name,
    values,
    version,
  })
  void sendUnsent()
  return 'kept' as const
}

export type Performing = { form: ActForm; values: Values; version: number }

/** One act through the API; afterwards everything that shows the ticket asks again. */
export const useAct = (ticket: Ticket) => {
  const client = useQueryClient()
  const me = useSignedIn()
  return useMutation({
    mutationFn: async ({ form, values, version }: Performing): Promise<'done' | 'kept'> => {
      const key = newKey()
      const keepIt = () => {
        mustHaveProof(ticket, form)
        return keepAct({ key, ticket, form, values, version, by: me.id })
      }
      if (form.keeps && unsentNow().some((one) => one.ticketId === ticket.id)) return keepIt()
      try {
        const under = form.keeps && sentUnder(key)
        const sending = { ticket, me, version, v: (field: string) => values[field]?.trim() ?? '' }
        await answered(form.send({ ...sending, ...(under ? { under } : {}) }))
        return 'done'
      } catch (error) {
        if (form.keeps && problemOf(error).status === 0) return keepIt()
        throw error
      }
    },
    // What never reached the server changed nothing there, and asking again would not come back either.
    onSettled: (how, error) =>
      (how === 'done' || (error && problemOf(error).status !== 0)) &&
      Promise.all([
        takeOwnChange(client, ticket.id),
        ...[['ticket', ticket.id], ['counts']].map((queryKey) => refresh(client, queryKey)),
      ]),
  })
}
