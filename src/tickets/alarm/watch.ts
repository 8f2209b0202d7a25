import { type Ctx, inTransaction } from '../../context/context.ts'
import { minuteMs } from '../../platform/vietnam-time.ts'
import { lockNewest } from '../lock.ts'
import { ring } from './ring.ts'
import { isToRing, mostSteps } from './ringing.ts'
import { dueAlarms, lockDueAlarm, lookAt, saveStep } from './store.ts'

/** Every alarm that nobody answered in its time rings at the next doors; one that fails holds up no other. */
export const watchAlarms = async (ctx: Ctx): Promise<void> => {
  const failures: unknown[] = []
  for (const ticketId of await dueAlarms(ctx.db, ctx.now))
    await watchAlarm(ctx, ticketId).catch((error) => failures.push(error))
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} alarms not acted on`)
}

/** The same of one. */
export const watchAlarm = (ctx: Ctx, ticketId: number): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    const ticket = await lockNewest(ctx, ticketId)
    const alarm = await lockDueAlarm(ctx.db, ticketId, ctx.now)
    if (!alarm) return
    if (!isToRing(ticket)) return void (await saveStep(ctx.db, { ...alarm, nextAt: null }))
    const step = alarm.step + 1
    const nextAt = step < mostSteps ? new Date(ctx.now.getTime() + alarm.everyMinutes * minuteMs) : null
    await saveStep(ctx.db, { ticketId, step, nextAt })
    if (nextAt) await lookAt(ctx.db, ticketId, { at: nextAt, now: ctx.now })
    await ring(ctx, ticket, { ...alarm, step })
  })
