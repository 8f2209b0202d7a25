import { type Ctx, inTransaction } from '../context/context.ts'
import { endFailed } from './end-failed.ts'
import * as store from './store.ts'

export type DeliveryStatus = { action: string; status: string; diagnostic: string }

/** The last field of each name in a delivery report (RFC 3464, 2.3): its second block is about the one recipient. */
export const readDeliveryStatus = (report: string): DeliveryStatus => {
  const field = (name: string) =>
    new RegExp(`^${name}:[ \\t]*([^\\r\\n]{1,300})`, 'im').exec(report)?.[1]?.trim() ?? ''
  return {
    action: field('Action').toLowerCase(),
    status: /\d\.\d{1,3}\.\d{1,3}/.exec(field('Status'))?.[0] ?? '',
    diagnostic: field('Diagnostic-Code'),
  }
}

/** The mailbox itself is no good (RFC 3463): none such, or closed; a full box, a rule or a size is another matter. */
const isDead = ({ status, diagnostic }: DeliveryStatus): boolean =>
  /^5\.(?:1\.(?:0|1|2|3|6|10)|2\.1)$/.test(status) ||
  (/^5\.0\.0$/.test(status) &&
    /\b550\b|user unknown|no such (?:user|mailbox)|does not exist/i.test(diagnostic))

const arrived = new Set(['sent', 'delivered'])

/** A server says that a mail did not arrive: staff see it as failed; a delay changes nothing yet. */
export const noteBounce = (ctx: Ctx, messageId: number, report: string): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    const told = readDeliveryStatus(report)
    const message = await store.lockMessageById(ctx.db, messageId)
    if (message?.channel !== 'email' || !arrived.has(message.state)) return
    if (told.action === 'delivered') return void (await store.markDelivered(ctx.db, message.id, ctx.now))
    if (told.action !== 'failed') return
    const failed = [told.status, told.diagnostic].filter(Boolean).join(' ') || 'Not delivered'
    await endFailed(ctx, message, { failed, fate: isDead(told) ? 'dead-address' : 'refused' })
  })
