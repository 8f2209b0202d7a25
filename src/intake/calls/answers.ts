import { callBackOutcomes } from '../../../db/vocabulary.ts'
import { z } from '../../context/router.ts'
import { moment, nextCursor, whole } from '../../platform/wire.ts'
import { ticketRow } from '../../tickets/reading/answers.ts'

const ringing = z.object({
  id: z.string(),
  phone: z.string().nullable().openapi({ description: 'Null where the caller hides it' }),
  startedAt: moment,
  nameHint: z.string().nullable(),
  tickets: z.array(ticketRow).openapi({ description: 'Their five newest that you may see' }),
  calls: whole,
  queue: z.string().nullable().openapi({ description: 'The line of the phone system in which it waits' }),
  transfers: whole.openapi({ description: 'How often it was put through' }),
})

export const callsNow = z
  .object({
    ringing: z.array(ringing),
    more: whole.openapi({ description: 'How many ring besides these' }),
    missed: z.object({ n: whole, since: moment.nullable() }),
  })
  .openapi('CallsNow')

const open = z.object({
  id: whole,
  calls: whole.openapi({ description: 'How often they rang' }),
  firstAt: moment,
  lastAt: moment,
  tries: whole.openapi({ description: 'How often they were called and not reached' }),
  triedAt: moment.nullable(),
  claimedAt: moment.nullable(),
  claimer: z.string().nullable().openapi({ description: 'Who is calling them right now' }),
  isMine: z.boolean(),
  phone: z.string().nullable().openapi({ description: 'For who has claimed it' }),
  phoneHint: z.string().nullable(),
})

const ended = z.object({
  id: whole,
  calls: whole,
  tries: whole,
  endedAt: moment,
  outcome: z.enum(callBackOutcomes),
  by: z.string().nullable(),
})

export const callBackList = z
  .object({ open: z.array(open), ended: z.array(ended), next: nextCursor })
  .openapi('CallBacks')

export const numberToCall = z.object({ phone: z.string() }).openapi('NumberToCall')

export const recording = z.object({ url: z.string() }).openapi('Recording')
