import type { Ctx } from '../../context/context.ts'
import type { Haste } from '../../events/haste.ts'
import { wrongField } from '../../platform/errors.ts'
import { classify } from '../../routing/kind/classify.ts'
import { handedInBefore, type Inbound, insertInbound, requeueUnhandled } from './store.ts'

/**
 * Keeps an SMS as it came, before anything is understood, together with the job that will: once this returns, it is on disk.
 * The provider's id with the same message again changes nothing, with another one it is refused: a gateway that counts anew
 * must not lose messages unseen. Answers whether it was new.
 */
export const storeInbound = async (ctx: Ctx, inbound: Inbound): Promise<boolean> => {
  const row = { ...inbound, receivedAt: ctx.now, haste: hasteOf(ctx, inbound) }
  const isNew = (await insertInbound(ctx.db, row)).length === 1
  const before = isNew ? null : await handedInBefore(ctx.db, inbound)
  if (before && (before.sender !== inbound.sms.sender || before.body !== inbound.sms.body)) throw idTaken()
  return isNew
}

const idTaken = () =>
  wrongField('id', {
    vi: 'Mã tin (id) này đã dùng cho một tin khác; xin gửi lại với mã mới.',
    en: 'This id was used for another message; please send again with a new one.',
  })

/** Danger is worked on before what came earlier; what cannot be judged is still kept. */
const hasteOf = ({ knowledge }: Ctx, { sms }: Inbound): Haste => {
  try {
    const { danger } = classify(knowledge.model, sms.body)
    return ({ certain: 'emergency', possible: 'urgent', none: 'ordinary' } as const)[danger]
  } catch {
    return 'ordinary'
  }
}

const minute = 60_000

/** Gives a job back to every message that waits without one: after a crash, a fault, or for missing parts. */
export const sweepInbound = async (ctx: Ctx): Promise<void> => {
  await requeueUnhandled(ctx.db, new Date(ctx.now.getTime() - minute))
}
