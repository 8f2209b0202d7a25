import { answer, asks, createRoute, idParam, takes, z } from '../context/router.ts'
import { ticketRow } from './reading/answers.ts'

export const version = z.number().int().positive().optional()

export const row = { 200: answer(ticketRow, 'The ticket as it stands now') }

/** A page of what waits for somebody to look before the public does. */
export const waitingPage = asks({
  cursor: z.string().max(20).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
})

/** Written down beside the request: whoever sends none need not say so. */
const keyOfSender = {
  in: 'header' as const,
  name: 'Idempotency-Key',
  schema: { type: 'string' as const },
  description: 'Made by the sender, 8 to 200 characters: what is sent again under it is done once.',
}

/** The address of a verb: a noun of the ticket, its body, and the ticket as it stands afterwards. */
export const verb = <M extends 'put' | 'post' | 'delete', P extends string, B extends z.ZodType>(
  method: M,
  noun: P,
  { summary, body, tag = 'tickets' }: { summary: string; body: B; tag?: string },
) =>
  createRoute({
    method,
    path: `/tickets/{id}/${noun}` as const,
    summary,
    tags: [tag],
    parameters: [keyOfSender],
    request: { params: idParam, body: takes(body) },
    responses: row,
  })
