import type { SmsSetAside } from '../../../db/vocabulary.ts'
import type { Ctx } from '../../context/context.ts'
import type { Haste } from '../../events/haste.ts'
import { type Phone, readPhone } from '../../platform/phone.ts'
import { phoneKind } from '../../platform/phone-kind.ts'
import { saysSomething } from '../../platform/text.ts'
import { minuteMs } from '../../platform/vietnam-time.ts'
import { hasteOf } from '../haste.ts'
import type { InboundSms } from './gateway.ts'
import { keepHalves } from './halves.ts'
import { enqueueInbound } from './queue.ts'
import { type Inbound, requeueUnhandled } from './store.ts'

/** More parts than a network can number are no message. */
export const mostParts = 255

/**
 * Keeps an SMS as it came, whatever it is, before anything is understood, together with the job that will: once this returns,
 * it is on disk. What nobody could answer or understand is set aside for staff, with why. The same id, sender and words
 * again are the same message; answers whether it was new.
 */
export const storeInbound = (ctx: Ctx, inbound: Inbound): Promise<boolean> => {
  const { sms } = inbound
  const phone = personOf(sms.sender)
  const kept = {
    ...sms,
    providerId: sms.providerId || crypto.randomUUID(),
    sender: phone ?? sms.sender,
    body: keepHalves(sms.body),
  }
  return enqueueInbound(ctx.db, {
    ...inbound,
    sms: kept,
    setAside: inbound.unreadable ? 'unreadable' : whyAside(sms, phone),
    receivedAt: ctx.now,
    haste: hasteOfText(ctx, sms.body),
  })
}

/** Names of brands, short codes and numbers paid by the minute are no people: what they write is automatic. */
const personOf = (sender: string): Phone | null => {
  const phone = /\p{L}/u.test(sender) ? null : readPhone(sender)
  return phone && phoneKind(phone).kind !== 'service' ? phone : null
}

const whyAside = ({ piece, body }: InboundSms, phone: Phone | null): SmsSetAside | null => {
  if (!phone) return 'not-a-person'
  if (piece && (piece.parts > mostParts || piece.part > piece.parts)) return 'too-many-parts'
  return piece || saysSomething(body) || /[?!]/.test(body) ? null : 'empty'
}

/** What cannot be judged is still kept. */
export const hasteOfText = (ctx: Ctx, body: string): Haste => {
  try {
    return hasteOf(ctx, body)
  } catch {
    return 'ordinary'
  }
}

/** Gives a job back to every message that waits without one: after a crash, a fault, or for missing parts. */
export const sweepInbound = async (ctx: Ctx): Promise<void> => {
  await requeueUnhandled(ctx.db, new Date(ctx.now.getTime() - minuteMs))
}
