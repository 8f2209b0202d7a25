import { attachmentPurposes, reportChannels } from '../../../db/vocabulary.ts'
import { z } from '../../context/router.ts'
import { localNumbers, moment, orNull, sentence, whole } from '../../platform/wire.ts'
import { shownIncident } from '../incidents/answers.ts'
import { categoryName, lane, paper, place, status } from '../reading/answers.ts'

const attachment = z.object({
  id: whole,
  url: z.string(),
  width: whole.nullable(),
  height: whole.nullable(),
  purpose: z.enum(attachmentPurposes),
  mediaType: z.string(),
  former: z.boolean().openapi({ description: 'Shown as done before the report was reopened' }),
  ...paper,
})

const step = z.object({ at: moment, type: z.string(), sentence, text: z.string().nullable() }).openapi('Step')

export const personalData = z
  .object({
    kept: z
      .object({
        name: z.string().nullable(),
        phone: z.string().nullable(),
        email: z.string().nullable(),
        postalAddress: z.string().nullable(),
        helper: z.string().nullable(),
      })
      .nullable(),
    number: z.enum(['known', 'unknown', 'asked']).nullable().openapi({
      description: 'Whether their number is known to be theirs; null where there is none that takes SMS',
    }),
    waiting: z.array(z.object({ channel: z.enum(['sms', 'email']), address: z.string() })).openapi({
      description: 'New addresses that were sent a code: each counts once it is entered',
    }),
    erasure: z.enum(['possible', 'asked', 'done', 'impossible']),
    why: orNull(sentence).openapi({ description: 'Why it cannot be erased' }),
    consent: orNull(
      z.object({ at: moment, version: z.string().nullable(), channel: z.enum(reportChannels) }),
    ).openapi({ description: 'When they agreed to be kept, to which words, by which channel' }),
    erases: z.array(sentence).openapi({ description: 'What an erasure would take' }),
    keeps: z.array(sentence).openapi({ description: 'What it would leave, and why' }),
  })
  .openapi('PersonalData')

/** As this resident is shown it. */
export const danger = z
  .enum(['certain', 'possible', 'none'])
  .openapi({ description: '`possible`: the lane stays, the numbers to call are shown' })

export const tracking = z
  .object({
    reference: z.string(),
    status,
    statusName: sentence,
    lane,
    danger,
    category: categoryName,
    categoryChoices: z.array(categoryName).openapi({
      description: 'For its sender, while it is unsure and nobody has accepted it: to choose from',
    }),
    commune: place.nullable(),
    incident: orNull(shownIncident).openapi({
      description: 'For its sender: what it is told and answered with',
    }),
    incidentOffer: orNull(shownIncident).openapi({ description: 'For its sender: what it may be about' }),
    candidates: z.array(place).openapi({
      description: 'For its sender, while no commune is known or the words say another: those it may be in',
    }),
    mayPlace: z.boolean(),
    department: z.object({ name: z.string() }).nullable(),
    localNumbers,
    openingHours: z.string().nullable().openapi({ description: 'When people are received there' }),
    dataContact: z.string().nullable().openapi({ description: 'Whom to ask about personal data' }),
    settledBy: z
      .enum(['own-chair', 'above'])
      .nullable()
      .openapi({ description: 'Of a complaint: `own-chair` settles it first, and a second one may follow' }),
    text: z.string().nullable().openapi({ description: 'For its sender alone' }),
    address: z.string().nullable().openapi({ description: 'For its sender alone' }),
    receivedAt: moment,
    reportedAt: moment,
    dueAt: moment,
    heldSince: moment.openapi({ description: 'The department holds it since then' }),
    resolvedAt: moment.nullable(),
    answer: z.string().nullable(),
    answerHeld: z.boolean().openapi({
      description: 'There is an answer, which somebody looks over before the public reads it',
    }),
    instead: z.string().nullable().openapi({ description: 'Where to go instead, of one that was refused' }),
    supporters: whole,
    mayRate: z.boolean(),
    mayReply: z.boolean(),
    mayReopen: z.boolean(),
    mayWithdraw: z.boolean(),
    rating: whole.nullable(),
    attachments: z.array(attachment),
    timeline: z.array(step).openapi({ description: 'For its sender alone' }),
    personalData: orNull(personalData).openapi({
      description: 'What is kept of its sender, for them alone; null where they left nothing',
    }),
  })
  .openapi('Tracking')
