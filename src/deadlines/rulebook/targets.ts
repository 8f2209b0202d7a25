import { type Ctx, inTransaction } from '../../context/context.ts'
import { recordHouse } from '../../events/record.ts'
import { Refused, wrongField } from '../../platform/errors.ts'
import { dayMs, dayOf } from '../../platform/vietnam-time.ts'
import { mustManageDeadlines } from './authority.ts'
import { audienceOf, mustExist } from './province.ts'
import { takeTurns } from './store.ts'
import {
  endTarget,
  endTargets,
  findTarget,
  goOn,
  insertTarget,
  type KeptTarget,
  type TargetKey,
  targetAt,
  targetsOf,
  type WantedTarget,
} from './targets-store.ts'

/** The targets that hold now, or the whole history with the rows that ended. */
export const listTargets = (
  { db, now }: Ctx,
  asked: { provinceCode: string | null; history: 'shown' | 'hidden' },
) => targetsOf(db, { ...asked, now })

export type TargetChange = Omit<WantedTarget, 'ring'> & {
  /** Left out: as long as the row before it, or without one the target that it takes the place of. */
  ring?: WantedTarget['ring'] | undefined
  /** From when it holds; null is now. */
  validFrom: Date | null
}

/**
 * Changes a target from now on, or from a later instant: the row that holds then ends, a new one begins, and a change
 * planned for later gives way to it. The past is never rewritten, and open tickets keep the target that they were given.
 * Refused: an instant that has passed or is more than two years ahead.
 */
export const changeTarget = (ctx: Ctx, { validFrom, ...asked }: TargetChange): Promise<KeptTarget> =>
  inTransaction(ctx, async (ctx) => {
    mustManageDeadlines(ctx.actor, asked.provinceCode)
    mustExist(ctx, asked.provinceCode)
    await takeTurns(ctx.db, 'targets')
    const from = beginning(ctx, validFrom)
    const was = await targetAt(ctx.db, asked, from)
    const wanted = {
      ...asked,
      ring: asked.ring === undefined ? await ringBefore(ctx, asked, from) : asked.ring,
    }
    await endTargets(ctx.db, wanted, from)
    const became = await insertTarget(ctx.db, wanted, from)
    await tell(ctx, became, { was, became })
    return became
  })

const ringBefore = async ({ db }: Ctx, key: TargetKey, at: Date): Promise<WantedTarget['ring']> => {
  const before = (await targetAt(db, key, at)) ?? (await targetAt(db, { ...key, provinceCode: null }, at))
  return before?.ring ?? null
}

/** Ends a target of its own, and what is more general holds from now on; one that has not begun is taken back. */
export const dropTarget = (ctx: Ctx, id: number): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    await takeTurns(ctx.db, 'targets')
    const was = await findTarget(ctx.db, id)
    if (!was || hasEnded(was, ctx.now)) throw noSuchTarget()
    mustManageDeadlines(ctx.actor, was.provinceCode)
    const planned = was.validFrom > ctx.now
    await endTarget(ctx.db, id, planned ? was.validFrom : ctx.now)
    if (planned) await goOn(ctx.db, was, was.validFrom)
    await tell(ctx, was, { was, became: null })
  })

/** A row that ends as it begins gave way to another before its time. */
const hasEnded = ({ validFrom, validTo }: KeptTarget, now: Date): boolean =>
  validTo !== null && (validTo <= now || validTo <= validFrom)

const longestAhead = 2 * 366 * dayMs

const beginning = ({ now }: Ctx, validFrom: Date | null): Date => {
  if (validFrom === null || dayOf(validFrom.getTime()) === dayOf(now.getTime())) return now
  if (validFrom < now)
    throw wrongField('validFrom', {
      vi: 'Thời hạn mới chỉ có hiệu lực từ bây giờ trở đi, không sửa lại những phiếu đã nhận.',
      en: 'A new target holds from now on and never rewrites what has been received.',
    })
  if (validFrom.getTime() - now.getTime() > longestAhead)
    throw wrongField('validFrom', {
      vi: 'Ngày có hiệu lực không quá hai năm nữa.',
      en: 'The day from which it holds is two years ahead at most.',
    })
  return validFrom
}

const tell = (ctx: Ctx, { id, provinceCode }: KeptTarget, changes: Record<string, unknown>) =>
  recordHouse(
    ctx,
    { type: 'target.changed', targetId: id, changes },
    { subject: 'targets', rooms: audienceOf(ctx, provinceCode) },
  )

const noSuchTarget = () =>
  new Refused('missing', {
    vi: 'Không có thời hạn này, hoặc nó đã hết hiệu lực.',
    en: 'There is no such target, or it has ended.',
  })
