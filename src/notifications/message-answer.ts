import { languages, messageChannels } from '../../db/vocabulary.ts'
import { z } from '../context/router.ts'
import { moment, whole } from '../platform/wire.ts'

export const states = z.enum([
  'queued',
  'to-print',
  'held',
  'sending',
  'sent',
  'delivered',
  'failed',
  'cancelled',
])

/** A message as staff read it. */
export const message = z
  .object({
    id: whole,
    channel: z.enum(messageChannels),
    recipient: z.string().nullable().openapi({ description: 'Null: somebody in a messenger without a name' }),
    language: z.enum(languages),
    subject: z.string().nullable(),
    body: z.string(),
    state: states,
    attempts: whole,
    lastError: z.string().nullable(),
    notBefore: moment.openapi({
      description: 'It does not leave before: what is no danger waits for the morning',
    }),
    createdAt: moment,
    sentAt: moment.nullable(),
    deliveredAt: moment.nullable(),
    ticketId: whole.nullable(),
    maybeTwice: z.boolean(),
    maybeLeft: z.boolean().openapi({ description: 'It waits or failed, but nobody knows whether it left' }),
    link: z.string().nullable().openapi({ description: 'In a demo: where a password is chosen' }),
    code: z.string().nullable().openapi({ description: 'In a demo: the code that its reader types in' }),
    segments: whole.nullable().openapi({ description: 'How many SMS it is' }),
  })
  .openapi('Message')
