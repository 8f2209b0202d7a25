import { answer, idParam, takes, z } from '../../context/router.ts'
import { whole } from '../../platform/wire.ts'

const made = z.object({ ticketId: whole, reference: z.string() })

/** What both lists of what waits ask and answer alike. */
export const tags = ['messages']

export const asReport = {
  tags,
  request: { params: idParam, body: takes(z.object({ text: z.string().max(10_000).optional() })) },
  responses: { 200: answer(made, 'The ticket') },
}

export const asWord = {
  tags,
  request: { params: idParam, body: takes(z.object({ reference: z.string().max(40) })) },
  responses: { 200: answer(made, 'The ticket that has it now') },
}

export const asNothing = {
  tags,
  request: { params: idParam },
  responses: { 204: { description: 'Left' } },
} as const
