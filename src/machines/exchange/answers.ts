import { partnerKinds, partnerStates } from '../../../db/sending-words.ts'
import { statuses } from '../../../db/vocabulary.ts'
import { z } from '../../context/router.ts'
import { moment, nextCursor, orNull, whole } from '../../platform/wire.ts'

export const partner = z
  .object({
    id: z.string(),
    name: z.string(),
    kind: z.enum(partnerKinds),
    url: z.string(),
    jurisdictionId: z.string(),
    serviceCode: z.string().nullable(),
    departmentId: whole,
    departmentName: z.string(),
    staffId: z.string().openapi({ description: 'As which program it acts here' }),
    state: z.enum(partnerStates),
    failuresInARow: whole.openapi({ description: 'How often it did not answer, or not as it should' }),
    error: z.string().nullable().openapi({ description: 'What went wrong last, as a code' }),
    restsUntil: orNull(moment).openapi({ description: 'Until when it is left alone' }),
    madeBy: z.string().nullable(),
    madeAt: moment,
  })
  .openapi('ExchangePartner', { description: 'A neighbouring system; what opens it is never told' })

export const partnersPage = z
  .object({ partners: z.array(partner), next: nextCursor })
  .openapi('ExchangePartners')

export const tried = z
  .object({
    reached: z
      .boolean()
      .openapi({ description: 'Whether it answers as Open311 does, and lets the key read' }),
    error: z.string().nullable().openapi({ description: 'Why not, as a code' }),
    services: whole.nullable().openapi({ description: 'How many subjects can be reported there' }),
    knowsSubjects: z
      .boolean()
      .nullable()
      .openapi({ description: 'Whether it knows what everything will be filed under' }),
    tellsUpdates: z.boolean().nullable().openapi({ description: 'Whether it tells what happens on the way' }),
  })
  .openapi('ExchangeTried')

const difference = z
  .object({
    id: whole,
    what: z.enum(['not-taken', 'missing-there', 'closed-there', 'closed-here']),
    ticketId: whole,
    reference: z.string(),
    status: z.enum(statuses),
    theirReference: z.string().nullable(),
    error: z.string().nullable().openapi({ description: 'Why it was not taken there' }),
    attempts: whole,
    sentAt: orNull(moment),
    seenAt: orNull(moment).openapi({ description: 'When their side was looked at' }),
  })
  .openapi('ExchangeDifference')

export const differencesPage = z
  .object({ differences: z.array(difference), next: nextCursor })
  .openapi('ExchangeDifferences')

const stray = z
  .object({
    theirReference: z.string(),
    reference: z.string().nullable().openapi({ description: 'Which ticket of ours it says that it is' }),
    status: z.enum(['open', 'closed']).openapi({ description: 'As it stands there' }),
    seenAt: moment,
  })
  .openapi('ExchangeStray')

export const straysPage = z.object({ strays: z.array(stray), next: nextCursor }).openapi('ExchangeStrays')
