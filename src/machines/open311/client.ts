import type { Context } from 'hono'
import type { ClientScope } from '../../../db/vocabulary.ts'
import { findClientByKey } from '../../access/key-store.ts'
import type { Staff } from '../../access/permissions.ts'
import type { Env } from '../../context/request.ts'
import { digestOf } from '../../platform/digest.ts'
import { countAsked } from '../keys/rate.ts'
import { lacksScope } from '../keys/refusals.ts'
import { noKey } from './faults.ts'

type Client = Staff & { client: NonNullable<Staff['client']> }

const written = /^[\x21-\x7e]{20,200}$/

const shown = (c: Context): string | undefined =>
  c.req.header('authorization')?.match(/^Bearer (\S+)$/i)?.[1] ?? c.req.header('x-api-key')

const known = async (c: Context<Env>, key: string): Promise<Client> => {
  const { db, now } = c.get('ctx')
  const found = written.test(key) ? await findClientByKey(db, digestOf(key), now) : null
  if (!found) throw noKey()
  await countAsked(found.staff, { db, now })
  return found.staff
}

/** Who reads: a program by its key, or anybody; a wrong key is no key of anybody. */
export const reader = async (c: Context<Env>): Promise<Client | null> => {
  const key = shown(c)
  return key ? known(c, key) : null
}

/** Who writes, by a key in the head of the request or, as GeoReport v2 has it, in its form: never in an address. */
export const writer = async (
  c: Context<Env>,
  { scope, posted }: { scope: ClientScope; posted: string | undefined },
): Promise<Client> => {
  const key = shown(c) ?? posted?.trim()
  if (!key) throw noKey()
  const client = await known(c, key)
  if (!client.client.scopes.includes(scope)) throw lacksScope(scope)
  return client
}
