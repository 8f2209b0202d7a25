import { type Ctx, inTransaction } from '../context/context.ts'
import { isAbroad } from '../platform/phone-kind.ts'
import { dressed } from '../reporting/mailed/dress.tsx'
import { endFailed, type Failure } from './end-failed.ts'
import { fallBack } from './fall-back.ts'
import { takeBack } from './former-contact-store.ts'
import { hold, waitingMessage } from './held-store.ts'
import type { HeldBecause } from './holding.ts'
import { type MailNames, namesOf } from './mail-names.ts'
import { type At, type Mail, type Outlets, type Sending, waitingOutlet } from './outlet.ts'
import { unmasked } from './private-link.ts'
import { outsideQuietHours } from './quiet-hours.ts'
import { noteSent } from './receipt.ts'
import { nextTry, triesInAll } from './retries.ts'
import * as store from './store.ts'

export type Delivery = 'over' | 'try-again'

/**
 * Sends one message, but at night only of danger; outside any transaction, and writes down what became of it. A crash between sending and writing
 * sends it once more, under the same Message-ID or reference. A failure for good is an event, so that staff see it.
 */
export const deliver = async (ctx: Ctx, messageId: number, outlets: Outlets): Promise<Delivery> => {
  if (await waitsForMorning(ctx, messageId)) return 'try-again'
  const message = await store.claimMessage(ctx.db, messageId)
  if (!message) return 'over'
  if (!message.isTheirs) {
    await takeBack(ctx.db, messageId)
    return 'over'
  }
  if (message.dead) return fail(ctx, message, { failed: message.dead, fate: 'dead-address' })

  if (message.channel === 'sms' && isAbroad(message.recipient) && !outlets.abroad)
    return holdBack(ctx, message, 'abroad')

  const names = namesOf(ctx, message)
  const leaving = { ...message, body: unmasked(ctx, message), names, ...drawn(ctx, message, names) }
  const result = await sendBy[message.channel](leaving, outlets, ctx)
  if ('sent' in result) {
    const { sent: providerId, by: gateway = null, unanswered = false } = result
    await noteSent(ctx, message, { providerId, gateway, unanswered })
    return 'over'
  }
  if ('held' in result) return holdBack(ctx, message, result.held)
  if (result.fate !== 'try-again' || message.attempts >= triesInAll) return fail(ctx, message, result)
  const until = nextTry(message.attempts, { now: ctx.now, urgent: message.urgent })
  const { failed: error, unanswered } = result
  await store.postpone(ctx.db, { id: message.id, until, now: ctx.now, error, unanswered })
  return 'try-again'
}

/** What a stopped process or a slow queue left for the night is not sent then either. */
const waitsForMorning = async ({ db, now }: Ctx, id: number): Promise<boolean> => {
  const until = outsideQuietHours(now)
  if (until <= now) return false
  const message = await waitingMessage(db, id)
  if (!message || message.urgent) return false
  await store.postpone(db, { id, until, now, error: null })
  return true
}

/** A report of a week leaves with its pictures. */
const drawn = (ctx: Ctx, { body, language, report }: store.ClaimedMessage, { stopLink }: MailNames) =>
  report && stopLink ? dressed(ctx, { body, language, report, stopLink }) : {}

type Leaving = store.ClaimedMessage & { names: MailNames } & Pick<Mail, 'html' | 'pictures'>
type Send = (message: Leaving, outlets: Outlets, at: At) => Promise<Sending>

const sendBy: Record<store.ClaimedMessage['channel'], Send> = {
  sms: ({ id, recipient: to, body, province, urgent }, { sms }, at) =>
    sms.send({ to, body, reference: `lang-nghe-${id}`, province, urgent: urgent ? 1 : 0 }, at),
  zalo: (message, { zalo = waitingOutlet }, at) => zalo.send(talkOf(message), at),
  email: ({ recipient: to, subject, body, language, thread, names, html, pictures }, { email }) =>
    email.send({
      to,
      subject: subject ?? '',
      body,
      language,
      references: thread,
      ...(html && { html }),
      ...(pictures && { pictures }),
      ...names,
    }),
}

const talkOf = ({ id, recipient: to, body, heardAt }: Leaving) => ({
  to,
  body,
  reference: `lang-nghe-${id}`,
  heardAt,
})

const holdBack = async ({ db }: Ctx, { id }: store.Message, because: HeldBecause): Promise<Delivery> => {
  await hold(db, { id, because })
  return 'over'
}

const fail = (ctx: Ctx, message: store.Message, failure: Failure): Promise<Delivery> =>
  inTransaction(ctx, async (ctx): Promise<Delivery> => {
    await endFailed(ctx, message, failure)
    await fallBack(ctx, message)
    return 'over'
  })

const patience = 3_600_000

/** Fails, where staff see it, every message that no job will ever send again. */
export const sweepMessages = async (ctx: Ctx): Promise<void> => {
  for (const message of await store.strandedMessages(ctx.db, new Date(ctx.now.getTime() - patience)))
    await fail(ctx, message, { failed: 'The last try was cut off', fate: 'refused', unanswered: true })
}
