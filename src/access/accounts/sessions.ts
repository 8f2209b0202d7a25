import { type Ctx, inTransaction } from '../../context/context.ts'
import { recordHouse } from '../../events/record.ts'
import { Refused } from '../../platform/errors.ts'
import { staffOf } from '../permissions.ts'
import { deleteEndedSessions } from '../store.ts'
import { accountOf } from './reach.ts'
import { endSession, endSessions, type SessionSeen, sessionsOf } from './store.ts'

/** Where somebody is signed in. */
export const readSessions = async (ctx: Ctx, id: string): Promise<SessionSeen[]> => {
  if (!isOneself(ctx, id)) await accountOf(ctx, id, 'any')
  return sessionsOf(ctx.db, { userId: id, now: ctx.now })
}

/** Ends one sign-in, or all of them; its screens close at once. */
export const endSessionsOf = (ctx: Ctx, id: string, sessionId: string | null): Promise<{ ended: number }> =>
  inTransaction(ctx, async (ctx) => {
    const { departmentId } = isOneself(ctx, id) ? staffOf(ctx.actor) : await accountOf(ctx, id, 'any')
    const gone = sessionId === null ? await endSessions(ctx.db, id) : await endSession(ctx.db, id, sessionId)
    if (gone.length === 0 && sessionId !== null) throw goneAlready()
    if (gone.length > 0)
      await recordHouse(
        ctx,
        { type: 'staff.changed', staffId: id, changes: { sessionsEnded: gone.length } },
        { subject: `staff:${id}`, rooms: [`department:${departmentId}`] },
      )
    return { ended: gone.length }
  })

/** What has ended by itself is of use to nobody. */
export const sweepSessions = async ({ db, now }: Ctx): Promise<void> => {
  await deleteEndedSessions(db, now)
}

const isOneself = ({ actor }: Ctx, id: string): boolean => actor.kind === 'staff' && actor.id === id

const goneAlready = () =>
  new Refused('missing', {
    vi: 'Phiên đăng nhập này đã kết thúc.',
    en: 'This sign-in has ended already.',
  })
