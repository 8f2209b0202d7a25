import { type Ctx, inTransaction } from '../../context/context.ts'
import { tellOfGuessedCode } from '../../notifications/code-guessed.ts'
import { type Refused, wrongField } from '../../platform/errors.ts'
import { justGuessedAt, type Request } from './store.ts'

/** Who holds the address hears once a day that its code was guessed at until it was none any more: who only mistyped hears it, too. */
export const refuseCode = async (ctx: Ctx, tried: Pick<Request, 'id'>[]): Promise<Refused> => {
  await inTransaction(ctx, async (ctx) => {
    const ids = tried.map(({ id }) => id)
    await tellOfGuessedCode(ctx, ids.length > 0 ? await justGuessedAt(ctx.db, ids, ctx.now) : [])
  })
  return wrongCode()
}

/** One answer to whoever is wrong, too late or tries too often, so that nobody learns from it who reported. */
export const wrongCode = () =>
  wrongField('code', {
    vi: 'Mã chưa đúng hoặc đã hết hạn. Xin xem lại tin nhắn, hoặc xin mã mới. Mỗi mã thử được 5 lần, mỗi ngày 20 lần; cần giúp, xin gọi đường dây nóng.',
    en: 'The code is wrong or too old. Please check the message, or ask for a new one. A code takes 5 tries, a day 20; the hotline helps, too.',
  })
