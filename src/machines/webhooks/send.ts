import { type Ctx, inTransaction } from '../../context/context.ts'
import { recordHouse } from '../../events/record.ts'
import type { Post } from '../../platform/guarded-fetch.ts'
import { minuteMs } from '../../platform/vietnam-time.ts'
import {
  type Claimed,
  claimDeliveries,
  enqueueSending,
  type Outcome,
  saveOutcome,
  withholdSealed,
} from './deliveries-store.ts'
import { type Answer, isTaken, postTo, secretsNow } from './post.ts'
import { hasFailedForLong, needsWarning, nextTry, probes, restAfter, stopsAt } from './retries.ts'
import { isWarnedOf, type SendingTo, saveFailing, saveStopped, saveTaken, webhookToSend } from './store.ts'
import { aboutWebhook } from './webhook.ts'

/** So many at a time, each of another ticket. */
const atOnce = 10
/** Longer than a try may take: who died while sending holds nobody up for longer. */
const turn = minuteMs
const gone = 410

/**
 * Sends a receiver what waits for it, outside of any transaction, and writes down what became of it. At least once: who dies between
 * sending and writing sends again, with the same number. Within a ticket nothing overtakes what failed before it.
 */
export const sendTo = async (ctx: Ctx, webhookId: string, post: Post): Promise<void> => {
  const receiver = await webhookToSend(ctx.db, webhookId)
  if (receiver?.state !== 'on' || (receiver.restsUntil && receiver.restsUntil > ctx.now)) return
  const claimed = await claim(ctx, receiver)
  if (claimed.length === 0) return
  const secrets = await secretsNow(ctx, receiver)
  const outcomes = await Promise.all(
    claimed.map(async (one) => {
      const { rests, ...answer } = await postTo({ ...receiver, secrets }, one, { post, now: ctx.now })
      const outcome = outcomeOf(one, answer, ctx.now)
      await saveOutcome(ctx.db, outcome, ctx.now)
      return { ...outcome, rests }
    }),
  )
  await judge(ctx, receiver, outcomes)
}

const claim = async ({ db, now }: Ctx, { id, failuresInARow }: SendingTo): Promise<Claimed[]> => {
  await withholdSealed(db, id, now)
  const until = new Date(now.getTime() + turn)
  return claimDeliveries(db, { webhookId: id, now, until, limit: probes(failuresInARow) ? 1 : atOnce })
}

const outcomeOf = ({ id, attempts }: Claimed, answer: Answer, now: Date): Outcome => {
  if (isTaken(answer)) return { id, ...answer, state: 'sent', nextAt: null }
  const nextAt = nextTry(attempts, now)
  return { id, ...answer, state: nextAt ? 'waiting' : 'failed', nextAt }
}

type Judged = Outcome & { rests: Date | null }

const latest = (moments: (Date | null)[]): Date | null =>
  moments.reduce((last, one) => (one && (!last || one > last) ? one : last), null)

/** What was taken lets the next of its ticket go; what was not waits, and with it only what is of the same ticket. */
const judge = async (ctx: Ctx, receiver: SendingTo, outcomes: Judged[]): Promise<void> => {
  const { db, now } = ctx
  const { id } = receiver
  const failed = outcomes.filter(({ state }) => state !== 'sent')
  if (failed.some(({ status }) => status === gone))
    return stop(ctx, receiver, { because: 'gone', since: now })
  const asked = latest(failed.map(({ rests }) => rests))
  if (failed.length < outcomes.length) {
    await saveTaken(db, id, asked)
    if (!asked) await enqueueSending(db, id)
  } else {
    const rests = latest([restAfter(receiver.failuresInARow + failed.length, now), asked])
    const since = await saveFailing(db, { id, failures: failed.length, now, rests })
    if (hasFailedForLong(since, now)) return stop(ctx, receiver, { because: 'failing', since })
    if (needsWarning(since, now)) await warn(ctx, receiver, since)
    if (!rests && outcomes.length === atOnce) await enqueueSending(db, id)
  }
  const soonest = failed.flatMap(({ nextAt }) => nextAt ?? []).sort((a, b) => a.getTime() - b.getTime())[0]
  const wait = soonest ? soonest.getTime() - now.getTime() : minuteMs
  if (wait < minuteMs) await enqueueSending(db, id, wait)
}

/** Once for each time that it takes nothing, while there is time to mend it. */
const warn = (ctx: Ctx, { id, name, departmentId }: SendingTo, since: Date): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    if (await isWarnedOf(ctx.db, id, since)) return
    const said = { webhookId: id, name, since: since.toISOString(), stopsAt: stopsAt(since).toISOString() }
    await recordHouse(ctx, { type: 'webhook.failing', ...said }, aboutWebhook({ id, departmentId }))
  })

type Stopping = { because: 'gone' | 'failing'; since: Date }

const stop = (ctx: Ctx, { id, name, departmentId }: SendingTo, { because, since }: Stopping): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    if (!(await saveStopped(ctx.db, { id, because }))) return
    const said = { webhookId: id, name, because, since: since.toISOString() }
    await recordHouse(ctx, { type: 'webhook.stopped', ...said }, aboutWebhook({ id, departmentId }))
  })
