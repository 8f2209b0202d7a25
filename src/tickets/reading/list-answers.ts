import { z } from '../../context/router.ts'
import { nextCursor, whole } from '../../platform/wire.ts'
import { row, status } from './answers.ts'

const listedTicket = z
  .object({
    ...row,
    rank: whole.openapi({
      description: 'Stands before the order: 0 open emergency, 1 possible danger, then the rest',
    }),
    mayAccept: z.boolean(),
    mayAssign: z.boolean(),
  })
  .openapi('ListedTicket', { description: 'A ticket with its place in the list, and what you may do there' })
export const ticketPage = z.object({
  tickets: z.array(listedTicket),
  next: nextCursor,
  sort: z.enum(['newest', 'due']).openapi({
    description: 'By what it is sorted: a search always by age, what is overdue always by date',
  }),
})

export const ticketCounts = z.object({
  counts: z.array(z.object({ status, n: whole })),
  open: whole,
  overdue: whole,
  emergencies: whole.openapi({ description: 'Open emergencies' }),
  dangerChecks: whole.openapi({ description: 'Open tickets that may tell of danger and wait for a look' }),
  room: z.string().nullable().openapi({
    description: 'The live room whose numbers exactly these are and which are told there; null: ask',
  }),
})
