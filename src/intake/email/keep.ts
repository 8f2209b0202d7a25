import type { Ctx } from '../../context/context.ts'
import type { Haste } from '../../events/haste.ts'
import { digestOf, digestOfBytes } from '../../platform/digest.ts'
import { mailboxOf } from '../../platform/email-address.ts'
import { minuteMs } from '../../platform/vietnam-time.ts'
import { hasteOf } from '../haste.ts'
import { header, type SplitMail, splitMail } from './headers.ts'
import { enqueueMail } from './queue.ts'
import { readMail } from './read.ts'
import { requeueMails } from './store.ts'

/** `from`: of the envelope; empty for a mail that nobody may answer. */
export type Envelope = { from: string; to: string[] }
export type IncomingMail = { source: Uint8Array<ArrayBuffer>; envelope: Envelope }

/**
 * Keeps a mail as it came, before anything is understood, together with the job that will: once this returns, it is on disk.
 * A server that is not sure hands it in again, and two ways lead here: the same mail changes nothing. Answers whether it was new.
 */
export const keepMail = async (ctx: Ctx, { source, envelope }: IncomingMail): Promise<boolean> => {
  const split = splitMail(source)
  const { headers } = split
  return enqueueMail(ctx.db, {
    source,
    providerId: await identityOf(split),
    sender: senderIn(header(headers, 'from')) || mailboxOf(envelope.from) || 'unknown',
    recipient: envelope.to.join(', ').slice(0, 500),
    raw: { from: envelope.from, to: envelope.to, messageId: messageIdIn(header(headers, 'message-id')) },
    receivedAt: ctx.now,
    haste: await hasteOfMail(ctx, source),
  })
}

/** What a mail is by: its own headers and words, not those that servers add on the way. */
const identityOf = async ({ headers, body }: SplitMail): Promise<string> => {
  const own = ['message-id', 'date', 'from', 'subject'].map((name) => header(headers, name))
  return digestOf(`${own.join('\n')}\n${await digestOfBytes(new Uint8Array(body))}`)
}

/** Messages of one mailbox are handled one after another, so it is needed before the mail is read. */
const senderIn = (from: string): string => {
  const bare = /<([^<>\s]{3,250})>\s*$/.exec(from)?.[1] ?? from.trim()
  return /^[^\s@<>]{1,64}@[^\s@<>]{1,190}$/.test(bare) ? mailboxOf(bare) : ''
}

const messageIdIn = (typed: string): string | null => /^<[^<>\s]{1,250}>$/.exec(typed)?.[0] ?? null

const judgedAtOnce = 512 * 1024

/** What cannot be judged is still kept. */
const hasteOfMail = async (ctx: Ctx, source: Uint8Array<ArrayBuffer>): Promise<Haste> => {
  if (source.length > judgedAtOnce) return 'ordinary'
  try {
    const { subject, words } = await readMail(source)
    return hasteOf(ctx, `${subject}\n${words}`)
  } catch {
    return 'ordinary'
  }
}

/** Gives a job back to every mail that waits without one: after a crash or a fault. */
export const sweepMails = async (ctx: Ctx): Promise<void> => {
  await requeueMails(ctx.db, new Date(ctx.now.getTime() - minuteMs))
}
