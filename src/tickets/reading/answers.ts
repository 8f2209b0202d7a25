import { dangerChecks, lanes, reportChannels, statuses, urgencies } from '../../../db/vocabulary.ts'
import { z } from '../../context/router.ts'
import { moment, sentence, whole } from '../../platform/wire.ts'

export const lane = z.enum(lanes).openapi('Lane')
export const status = z.enum(statuses).openapi('Status')
const urgency = z.enum(urgencies)
const dangerCheck = z
  .enum(dangerChecks)
  .openapi({ description: 'Whether danger that is possible has been looked at' })
const channel = z.enum(reportChannels)

export const named = z.object({ id: whole, name: z.string() })
export const person = z.object({ id: z.string(), name: z.string() })
export const place = z.object({ code: z.string(), name: z.string() })
export const candidate = place.extend({ confidence: z.number().min(0).max(1) }).openapi('PlaceCandidate')
export const categoryName = z.object({ code: z.string(), name: sentence })

const dueNow = z
  .object({ what: z.enum(['acceptance', 'answer']), at: moment, paused: z.boolean() })
  .openapi({ description: 'What is asked of whoever holds it, and by when' })

export const row = {
  id: whole,
  reference: z.string(),
  title: z.string(),
  lane,
  sealed: z.boolean().openapi({ description: 'Complaints and denunciations, which the law seals' }),
  status,
  urgency,
  dangerCheck,
  channel,
  category: categoryName,
  commune: place.nullable(),
  provinceCode: z.string().nullable(),
  department: named,
  officer: person.nullable(),
  receivedAt: moment,
  reportedAt: moment,
  acceptDueAt: moment.nullable(),
  dueAt: moment,
  pausedSince: moment.nullable(),
  dueNow: dueNow.nullable().openapi({ description: 'Null once nothing is asked any more' }),
  heldSince: moment,
  supporters: whole,
  bounces: whole,
  reopenings: whole,
  version: whole,
}

export const ticketRow = z.object(row).openapi('TicketRow', { description: 'A ticket as lists show it' })
export const timelineItem = z
  .object({
    id: whole,
    at: moment,
    type: z.string(),
    actor: z.object({
      kind: z.enum(['staff', 'resident', 'another', 'system']),
      id: z.string().nullable(),
      name: z.string().nullable(),
      onBehalfOf: z.string().nullable().openapi({ description: 'The leader in whose place they did it' }),
    }),
    sentence,
    text: z.string().nullable().openapi({ description: 'What a person wrote' }),
  })
  .openapi('TimelineItem')

export const page = {
  timeline: z.array(timelineItem).openapi({ description: 'The newest events, oldest first' }),
  hasOlder: z.boolean().openapi({ description: 'Whether older events can be read with `before`' }),
}
export const timelinePage = z.object(page).openapi('TimelinePage')

/** What is told of a paper, null of a picture. */
export const paper = {
  name: z.string().nullable().openapi({ description: 'Of a paper (`application/pdf`), with what follows' }),
  pages: whole.nullable(),
  signed: z
    .boolean()
    .nullable()
    .openapi({ description: 'There is a digital signature in it, which nobody has checked' }),
  held: z.boolean().openapi({ description: 'Nobody opens it until the virus scanner was asked' }),
}

const earlierTicket = z.object({
  id: whole,
  reference: z.string(),
  title: z.string(),
  status,
  reportedAt: moment,
})
export const earlierTickets = z.object({ tickets: z.array(earlierTicket) }).openapi('EarlierTickets')
