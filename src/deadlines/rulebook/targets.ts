import { recordHouse } from '../../events/record.ts'
import { type Ctx, inTransaction } from '../../platform/context.ts'
import { Refused } from '../../platform/errors.ts'
import { mustManageDeadlines } from './authority.ts'
import { audienceOf, mustExist } from './province.ts'
import {
  currentTarget,
  endTarget,
  findTarget,
  insertTarget,
  type KeptTarget,
  takeTurns,
  targetsOf,
  type WantedTarget,
} from './store.ts'

/** The targets that hold now, or the whole history with the rows that ended. */
export const listTargets = (
  { db, now }: Ctx,
  asked: { provinceCode: string | null; history: 'shown' | 'hidden' },
) => targetsOf(db, { ...asked, now })

/**
 * Changes a target from now on: the row that held ends, a new one begins. The past is never rewritten, and open
 * tickets keep the target that they were given.
 */
export const changeTarget = (ctx: Ctx, wanted: WantedTarget): Promise<KeptTarget> =>
  inTransaction(ctx, async (ctx) => {
    mustManageDeadlines(ctx.actor, wanted.provinceCode)
    mustExist(ctx, wanted.provinceCode)
    await takeTurns(ctx.db, 'targets')
    const was = await currentTarget(ctx.db, wanted)
    const from = later(ctx.now, was?.validFrom)
    if (was) await endTarget(ctx.db, was.id, from)
    const became = await insertTarget(ctx.db, wanted, from)
    await tell(ctx, became, { was, became })
    return became
  })

/** Ends a target of its own; what is more general holds from now on. */
export const dropTarget = (ctx: Ctx, id: number): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    await takeTurns(ctx.db, 'targets')
    const was = await findTarget(ctx.db, id)
    if (!was || was.validTo) throw noSuchTarget()
    mustManageDeadlines(ctx.actor, was.provinceCode)
    await endTarget(ctx.db, id, later(ctx.now, was.validFrom))
    await tell(ctx, was, { was, became: null })
  })

/** A clock set back must not end a row before it began. */
const later = (now: Date, validFrom: Date | undefined): Date =>
  validFrom && validFrom > now ? validFrom : now

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
