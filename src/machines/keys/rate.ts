import type { AsClient } from '../../access/permissions.ts'
import type { Db } from '../../platform/database.ts'
import { Refused } from '../../platform/errors.ts'
import { createLeases } from '../../platform/limits/lease.ts'

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
