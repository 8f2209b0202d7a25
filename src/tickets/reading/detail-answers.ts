import { attachmentPurposes, languages } from '../../../db/vocabulary.ts'
import { z } from '../../context/router.ts'
import { day, moment, orNull, sentence, utilityTold, whole } from '../../platform/wire.ts'
import { alarm } from '../alarm/answers.ts'
import { marks } from '../pictures/looking/marks.ts'
import { doings } from '../possible.ts'
import { maskedPerson } from '../showing/answers.ts'
import { candidate, categoryName, named, page, paper, person, row, timelineItem } from './answers.ts'

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
  former: z.boolean().openapi({ description: 'Shown as done before the ticket was reopened' }),
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
  recorded: z.boolean(),
})

const draft = z.object({ verb: z.string(), body: z.record(z.string(), z.string()), updatedAt: moment })

const givenAnswer = z
  .object({ refused: z.boolean(), text: z.string(), doneOn: day.nullable(), at: moment })
  .openapi({ description: 'What residents read as the answer, while it is answered' })

const reopened = z.object({ said: z.array(timelineItem), answer: z.string().nullable() }).openapi({
  description:
    'Of an answer that did not settle it: what was said against it and added since, and that answer',
})

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
    hasHistoryFile: z.boolean().openapi({ description: 'What happened to it can be taken as a file' }),
    attachments: z.array(attachment),
    mayAddLetter: z.boolean().openapi({ description: 'You may add a letter, after the answer too' }),
    acts: z.array(possibility),
    onceAccepted: z
      .array(z.enum(doings))
      .openapi({ description: 'What you could do next had you accepted it, for work without a signal' }),
    answer: orNull(givenAnswer),
    reopened: orNull(reopened),
    proof: z
      .enum(['not-asked', 'asked', 'there'])
      .openapi({ description: 'Of pictures of the result: whether the answer needs one' }),
    extension: extension.nullable().openapi({ description: 'More time asked for that waits for an answer' }),
    question: question
      .nullable()
      .openapi({ description: 'What the resident was asked last, while it waits' }),
    incident: orNull(z.object({ id: whole, title: z.string() })).openapi({
      description: 'The incident that it has joined',
    }),
    waitingFor: z.enum(['resident', 'department', 'law']).nullable(),
    alarm: alarm.nullable().openapi({ description: 'Of an emergency: who was told, who heard' }),
    drafts: z.array(draft),
    mergedInto: otherTicket.nullable(),
    splitFrom: otherTicket.nullable(),
    consultations: z.array(consultation),
    collaborators: z.array(collaborator),
    calls: z.array(call),
    utility: orNull(utilityTold),
    hasMails: z.boolean(),
  })
  .openapi('Ticket', { description: 'Everything about a ticket that you may read' })
