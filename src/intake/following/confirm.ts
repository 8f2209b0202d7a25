import { type Ctx, inTransaction } from '../../context/context.ts'
import { codeFits } from '../../tickets/duplicates/confirmation-code.ts'
import { followTicket } from '../../tickets/duplicates/follow.ts'
import { refuseCode } from './refuse-code.ts'
import { countTry, markConfirmed, type Request } from './store.ts'

/**
 * Whoever has the code that was sent to a contact follows with that contact, once. Too late, tried too often, never asked for
 * and wrong are one answer.
 */
export const confirmFollowing = async (
  ctx: Ctx,
  { key, code }: { key: string; code: string },
): Promise<{ reference: string }> => {
  // Outside the transaction: a try that is refused counts too.
  const asked = await countTry(ctx.db, { key, now: ctx.now })
  const proven = await provenBy(ctx, asked, { key, code })
  if (!proven) throw await refuseCode(ctx, asked)
  const { id, reference, language } = proven
  const has = (channel: Request['channel']) =>
    asked.find((one) => one.channel === channel && (one.id === id || one.confirmedAt))?.address ?? null
  return inTransaction(ctx, async (ctx) => {
    if (await markConfirmed(ctx.db, id, ctx.now)) {
      const contact = { phone: has('sms'), email: has('email') }
      await followTicket(ctx, reference, { ...contact, consent: true, language })
    }
    return { reference }
  })
}

type Proof = { key: string; code: string }

const provenBy = async ({ secret }: Ctx, asked: Request[], { key, code }: Proof) => {
  return asked.find(({ channel }) => codeFits(secret, { key, channel }, code))
}
