import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { answered, api, ask, query } from '../api.ts'
import type { AnswerTemplate, Deadline, TicketRow } from '../shapes.ts'
import type { ActForm, Values } from './acts.ts'

export const useTicket = (id: number) =>
  useQuery({
    queryKey: ['ticket', id],
    queryFn: ({ signal }) =>
      answered(api.tickets[':id'].$get({ param: { id: String(id) } }, { init: { signal } })),
  })

export const useDeadline = (id: number, wanted: boolean) =>
  useQuery({
    queryKey: ['ticket', id, 'deadline'],
    queryFn: () => ask<Deadline>(`/api/tickets/${id}/deadline`),
    enabled: wanted,
  })

export const useColleagues = (departmentId: number) =>
  useQuery({
    queryKey: ['colleagues', departmentId],
    queryFn: async () =>
      (await answered(api.departments[':id'].staff.$get({ param: { id: String(departmentId) } }))).staff,
  })

export const useTemplates = (category: string) =>
  useQuery({
    queryKey: ['templates', category],
    queryFn: async () => {
      const address = `/api/answer-templates${query({ category })}`
      return (await ask<{ templates: AnswerTemplate[] }>(address).catch(() => ({ templates: [] }))).templates
    },
    staleTime: Number.POSITIVE_INFINITY,
  })

export type Performing = { form: ActForm; values: Values; version: number }

/** One act through the API; afterwards everything that shows the ticket asks again. */
export const useAct = (id: number) => {
  const client = useQueryClient()
  return useMutation({
    networkMode: 'always',
    mutationFn: ({ form, values, version }: Performing) =>
      ask<TicketRow>(`/api/tickets/${id}/${form.address}`, {
        method: form.method,
        body: { ...(form.body ? form.body(values) : values), version },
      }),
    onSettled: () =>
      Promise.all(
        [['ticket', id], ['tickets'], ['counts']].map((queryKey) => client.invalidateQueries({ queryKey })),
      ),
  })
}
