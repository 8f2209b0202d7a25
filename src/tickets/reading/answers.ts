import {
  attachmentPurposes,
  dangerChecks,
  lanes,
  languages,
  reportChannels,
  statuses,
  urgencies,
} from '../../../db/vocabulary.ts'
import { z } from '../../context/router.ts'
import { moment, orNull, sentence, whole } from '../../platform/wire.ts'
import { alarm } from '../alarm/answers.ts'
import { marks } from '../pictures/looking/marks.ts'
import { doings } from '../possible.ts'
import { maskedPerson } from '../showing/answers.ts'

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
const timelineItem = z
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

const page = {
  timeline: z.array(timelineItem).openapi({ description: 'The newest events, oldest first' }),
  hasOlder: z.boolean().openapi({ description: 'Whether older events can be read with `before`' }),
}
export const timelinePage = z.object(page).openapi('TimelinePage')

const possibility = z
  .union([
    z.object({ act: z.enum(doings), possible: z.literal(true) }),
    z.object({
      act: z.enum(doings),
      possible: z.literal(false),
      permitted: z.boolean().openapi({ description: 'Yours to do, if only the ticket stood otherwise' }),
      why: sentence,
    }),
  ])
  .openapi('Possibility', { description: 'Whether you can do it now, and why not' })

const extension = z.object({ until: moment, why: z.string(), askedAt: moment, askedBy: orNull(person) })
const legalNotice = z.object({
  kind: z.enum(['taken-on', 'not-taken-on']),
  number: z.string(),
  issuedAt: moment,
})
const question = z.object({ text: z.string(), askedAt: moment })

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

const attachment = z.object({
  id: whole,
  purpose: z.enum(attachmentPurposes),
  mediaType: z.string(),
  width: whole.nullable(),
  height: whole.nullable(),
  published: z.boolean(),
  marks: orNull(marks).openapi({
    description: 'What is blacked out of it for the public; null: nobody has looked',
  }),
  isAnothers: z.boolean(),
  keptFromReporter: z.boolean(),
  url: z.string(),
  ...paper,
})

const consultation = z.object({
  id: whole,
  department: named,
  question: z.string(),
  askedAt: moment,
  dueAt: moment,
  answer: z.string().nullable(),
  answeredAt: moment.nullable(),
  answeredBy: z.string().nullable(),
})

const collaborator = z.object({
  department: named,
  task: z.string(),
  addedAt: moment,
  doneAt: moment.nullable(),
})

const call = z.object({
  id: whole,
  startedAt: moment,
  answeredAt: moment.nullable(),
  endedAt: moment.nullable(),
  operator: z.string().nullable(),
})

const draft = z.object({ verb: z.string(), body: z.record(z.string(), z.string()), updatedAt: moment })

const otherTicket = z.object({ id: whole, reference: z.string() })

export const ticketDetail = z
  .object({
    ...row,
    text: z.string(),
    address: z.string().nullable(),
    lat: z.number().nullable(),
    lon: z.number().nullable(),
    occurredAt: moment.nullable(),
    language: z.enum(languages),
    candidates: z.array(candidate),
    categoryChoices: z
      .array(categoryName)
      .openapi({ description: 'The likeliest, while it is too unsure to choose alone' }),
    published: z.boolean(),
    answerHeld: z.boolean(),
    legalNotice: legalNotice.nullable(),
    reasons: z.array(sentence).openapi({ description: 'Why the ticket went where it went' }),
    reporter: orNull(maskedPerson),
    ...page,
    attachments: z.array(attachment),
    mayAddLetter: z.boolean().openapi({ description: 'You may add a letter, after the answer too' }),
    acts: z.array(possibility),
    extension: extension.nullable().openapi({ description: 'More time asked for that waits for an answer' }),
    question: question
      .nullable()
      .openapi({ description: 'What the resident was asked last, while it waits' }),
    waitingFor: z.enum(['resident', 'department', 'law']).nullable(),
    alarm: alarm.nullable().openapi({ description: 'Of an emergency: who was told, who heard' }),
    drafts: z.array(draft),
    mergedInto: otherTicket.nullable(),
    splitFrom: otherTicket.nullable(),
    consultations: z.array(consultation),
    collaborators: z.array(collaborator),
    calls: z.array(call),
    hasMails: z.boolean(),
  })
  .openapi('Ticket', { description: 'Everything about a ticket that you may read' })
