import type { Context } from 'hono'
import type { ClientScope } from '../../../db/vocabulary.ts'
import { findClientByKey } from '../../access/key-store.ts'
import { noteKeyUse } from '../../access/key-use.ts'
import type { Staff } from '../../access/permissions.ts'
import type { Env } from '../../context/request.ts'
import { digestOf } from '../../platform/digest.ts'
import type { CountAsked } from '../keys/rate.ts'
import { lacksScope } from '../keys/refusals.ts'
import { noKey } from './faults.ts'

export type Asked = Context<Env>
type Client = Staff & { client: NonNullable<Staff['client']> }

const written = /^[\x21-\x7e]{20,200}$/

const shown = (c: Context): string | undefined =>
  c.req.header('authorization')?.match(/^Bearer (\S+)$/i)?.[1] ?? c.req.header('x-api-key')

/** Any of these scopes is enough. */
type Writing = { scopes: ClientScope[]; posted: string | undefined }

export type Doorkeeper = {
  /** Who reads: a program by its key, or anybody; a wrong key is no key of anybody. */
  reader: (c: Asked) => Promise<Client | null>
  /** Who writes, by a key in the head of the request or, as GeoReport v2 has it, in its form: never in an address. */
  writer: (c: Asked, writing: Writing) => Promise<Client>
}

/** Knows programs by their keys, counts what they ask, and writes down that the key was used. */
export const knowsPrograms = (count: CountAsked): Doorkeeper => {
  const known = async (c: Asked, key: string): Promise<Client> => {
    const { db, now } = c.get('ctx')
    const found = written.test(key) ? await findClientByKey(db, digestOf(key), now) : null
    if (!found) throw noKey()
    const { staff, lastUsedAt } = found
    await count(c, staff, { db, now })
    await noteKeyUse(db, { keyId: staff.client.keyId, lastUsedAt }, now)
    return staff
  }
  return {
    reader: async (c) => {
      const key = shown(c)
      return key ? known(c, key) : null
    },
    writer: async (c, { scopes, posted }) => {
      const key = shown(c) ?? posted?.trim()
      if (!key) throw noKey()
      const client = await known(c, key)
      if (!scopes.some((scope) => client.client.scopes.includes(scope))) throw lacksScope(scopes[0]!)
      return client
    },
  }
}
