import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { answered, api } from '../api.ts'
import { takeOwnChange } from '../inbox/take-changes.ts'
import { refresh } from '../refresh.ts'
import type { TicketRow } from '../shapes.ts'

export const useWork = () =>
  useQuery({
    queryKey: ['work', 'tickets'],
    queryFn: ({ signal }) => answered(api.work.$get({}, { init: { signal } })),
  })

export const useLoad = () =>
  useQuery({
    queryKey: ['work', 'load'],
    queryFn: ({ signal }) => answered(api.work.load.$get({}, { init: { signal } })),
  })

/** It changes with the gazetteer alone. */
export const useOutline = () =>
  useQuery({
    queryKey: ['outline'],
    queryFn: () => answered(api.work.outline.$get()),
    staleTime: Number.POSITIVE_INFINITY,
  })

/** The one button of an emergency. */
export const useAccept = () => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ id, version }: Pick<TicketRow, 'id' | 'version'>) =>
      answered(api.tickets[':id'].acceptance.$put({ param: { id: String(id) }, json: { version } })),
    onSettled: (_, __, { id }) => {
      void takeOwnChange(client, id)
      return refresh(client, ['work'])
    },
  })
}
