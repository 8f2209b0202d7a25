import type { AsClient, Staff } from '../../access/permissions.ts'
import type { Db } from '../../platform/database.ts'
import { Refused } from '../../platform/errors.ts'
import { createLeases } from '../../platform/limits/lease.ts'
import { openTo } from './open-to.ts'
import { lacksScope, notForPrograms } from './refusals.ts'

export type AskedByProgram = { method: string; path: string }

/** What a program's request has to pass before it is read: the address opens to programs, and its key has the scope. */
export const mustBeOpen = ({ client }: Pick<Staff, 'client'>, { method, path }: AskedByProgram): void => {
  if (!client) return
  const opening = openTo(method, path)
  if (!opening) throw notForPrograms()
  if (opening.scope && !client.scopes.includes(opening.scope)) throw lacksScope(opening.scope)
}

const byPoints = new Map<number, ReturnType<typeof createLeases>>()
const seconds = 60

/** Counts a request of this program, for all processes; refused when it asks more often than it was let to. */
export const countAsked = async (
  { id, client }: { id: string; client: AsClient },
  counting: { db: Db; now: Date },
): Promise<void> => {
  const { perMinute } = client
  const use = byPoints.get(perMinute) ?? createLeases({ name: 'client', points: perMinute, seconds })
  byPoints.set(perMinute, use)
  const wait = await use(id, counting)
  if (wait > 0) throw tooOften(perMinute, wait)
}

const tooOften = (perMinute: number, retryAfterSeconds: number) =>
  new Refused(
    'busy',
    {
      vi: `Phần mềm này được gọi ${perMinute} lần mỗi phút; xin thử lại sau ${retryAfterSeconds} giây.`,
      en: `This program may ask ${perMinute} times a minute; please try again in ${retryAfterSeconds} seconds.`,
    },
    { retryAfterSeconds },
  )
