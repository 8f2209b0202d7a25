import { deliveryStates, webhookStates } from '../../../db/sending-words.ts'
import { clientReaches } from '../../../db/vocabulary.ts'
import { z } from '../../context/router.ts'
import { moment, nextCursor, orNull, whole } from '../../platform/wire.ts'
import { eventGroups } from './groups.ts'

export const webhook = z
  .object({
    id: z.string(),
    name: z.string(),
    url: z.string(),
    types: z.array(z.string()).openapi({ description: 'Of which events; empty: of all' }),
    groups: z.array(z.enum(eventGroups)).openapi({ description: 'Groups of types that are asked for whole' }),
    singles: z.array(z.string()).openapi({ description: 'Types that are asked for besides those groups' }),
    departmentId: whole,
    departmentName: z.string(),
    reach: z.enum(clientReaches),
    state: z.enum(webhookStates),
    stoppedBecause: z.enum(['gone', 'failing']).nullable(),
    failingSince: orNull(moment).openapi({ description: 'Since when nothing was taken' }),
    previousUntil: orNull(moment).openapi({ description: 'Until when the secret before signs, too' }),
    waiting: whole.openapi({ description: 'How many wait to be sent; at most 1000 are counted' }),
    madeBy: z.string().nullable(),
    madeAt: moment,
  })
  .openapi('Webhook', { description: 'Where events of tickets are sent to, by Standard Webhooks' })

export const webhooksPage = z.object({ webhooks: z.array(webhook), next: nextCursor }).openapi('Webhooks')

export const signing = z
  .object({
    id: z.string(),
    secret: z.string().openapi({ description: 'Shown this once: what the receiver checks signatures with' }),
  })
  .openapi('WebhookSecret')

const delivery = z
  .object({
    id: whole,
    type: z.string(),
    body: z.string().openapi({ description: 'As it is signed and sent' }),
    state: z.enum(deliveryStates),
    attempts: whole,
    status: whole.nullable().openapi({ description: 'Of the last answer' }),
    answer: z
      .string()
      .nullable()
      .openapi({ description: 'How the last answer began: its first 2048 characters' }),
    error: z.string().nullable().openapi({ description: 'Why there was no answer' }),
    nextAt: moment,
    madeAt: moment,
    doneAt: orNull(moment),
  })
  .openapi('WebhookDelivery')

export const deliveriesPage = z
  .object({ deliveries: z.array(delivery), next: nextCursor })
  .openapi('WebhookDeliveries')

export const tried = z
  .object({
    taken: z.boolean(),
    status: whole.nullable(),
    answer: z.string().nullable(),
    error: z.string().nullable(),
  })
  .openapi('WebhookTried')
