import type { Context } from 'hono'
import type { AsClient } from '../../access/permissions.ts'
import { Refused } from '../../platform/errors.ts'
import { type Counting, createLeases } from '../../platform/limits/lease.ts'
import { sayAllowance } from '../../platform/limits/told.ts'

type Program = { id: string; client: Pick<AsClient, 'perMinute'> }
/** Counts a request of this program and says in the head of the answer what is left; refused when it asks more often than it was let to. */
export type CountAsked = (c: Context, program: Program, counting: Counting) => Promise<void>

const seconds = 60

/** The counts of programs, of one app: the database has them for all processes. */
export const countPrograms = (): CountAsked => {
  const byPoints = new Map<number, ReturnType<typeof createLeases>>()
  return async (c, { id, client: { perMinute } }, counting) => {
    const use = byPoints.get(perMinute) ?? createLeases({ name: 'client', points: perMinute, seconds })
    byPoints.set(perMinute, use)
    const allowance = await use(id, counting)
    sayAllowance(c, allowance)
    if (allowance.waitSeconds > 0) throw tooOften(perMinute, allowance.waitSeconds)
  }
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
