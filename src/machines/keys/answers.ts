import { clientReaches, clientScopes } from '../../../db/vocabulary.ts'
import { z } from '../../context/router.ts'
import { moment, nextCursor, orNull, whole } from '../../platform/wire.ts'

const key = z.object({
  id: whole,
  start: z.string().openapi({ description: 'How the key begins; the rest is kept nowhere' }),
  createdAt: moment,
  expiresAt: moment,
  lastUsedAt: orNull(moment).openapi({ description: 'To a minute or so' }),
  revokedAt: orNull(moment),
})

export const client = z
  .object({
    id: z.string(),
    name: z.string(),
    purpose: z.string(),
    contact: z.string(),
    departmentId: whole,
    departmentName: z.string(),
    scopes: z.array(z.enum(clientScopes)),
    reach: z.enum(clientReaches),
    perMinute: whole,
    active: z.boolean(),
    madeAt: moment,
    madeBy: z.string().nullable(),
    keys: z.array(key).openapi({ description: 'The newest twenty' }),
  })
  .openapi('ApiClient', { description: 'A program that may ask' })

export const clientsPage = z.object({ clients: z.array(client), next: nextCursor }).openapi('ApiClients')

export const handedOut = z
  .object({
    id: z.string(),
    keyId: whole,
    key: z.string().openapi({ description: 'Shown this once: send it as `Authorization: Bearer …`' }),
    expiresAt: moment,
  })
  .openapi('HandedOutKey')
