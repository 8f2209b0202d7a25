import { mustManage } from '../../access/management.ts'
import { type Ctx, inTransaction } from '../../context/context.ts'
import { recordHouse } from '../../events/record.ts'
import { Refused } from '../../platform/errors.ts'
import { sayShortMoment } from '../../platform/time-words.ts'
import { hourMs } from '../../platform/vietnam-time.ts'
import { type MessageSeen, seen } from '../messages.ts'
import { messagesAbout, shownMessage } from '../outbox-store.ts'
import { insertMessages } from '../store.ts'
import { triedSince } from './watch-store.ts'

export type Trial = { channel: 'sms' | 'email'; to: string }

const subject = 'sending:tried'
const mostAnHour = 10
const shown = 5

/** One word to where an administrator says, to see whether messages leave: at once, at night too. It stands in the outbox as all others do. */
export const tryOut = (ctx: Ctx, { channel, to }: Trial): Promise<MessageSeen> =>
  inTransaction(ctx, async (ctx) => {
    mustManage(ctx.actor, 'try-sending')
    const { db, now } = ctx
    // Written first: its chain is locked, and whoever tries beside it is counted after it.
    const eventId = await recordHouse(ctx, { type: 'sending.tried', channel }, { subject, rooms: [] })
    if ((await triedSince(db, subject, new Date(now.getTime() - hourMs))) > mostAnHour) throw tooMany()
    const [fresh] = await insertMessages(db, [
      {
        ...wordsOf[channel](sayShortMoment(now).vi),
        eventId,
        ticketId: null,
        channel,
        recipient: to,
        recipientKind: 'staff',
        language: 'vi',
        opens: null,
        urgent: 1,
        notBefore: now,
        createdAt: now,
      },
    ])
    return seen(ctx, await shownMessage(db, fresh!.id))
  })

/** What became of the last tries. */
export const readTrials = async (ctx: Ctx): Promise<MessageSeen[]> => {
  mustManage(ctx.actor, 'try-sending')
  const rows = await messagesAbout(ctx.db, ctx.actor, { subject, limit: shown })
  return rows.map((row) => seen(ctx, row))
}

const wordsOf = {
  sms: (at: string) => ({ subject: null, body: `Lang Nghe: tin nhan thu luc ${at}. Khong can tra loi.` }),
  email: (at: string) => ({
    subject: 'Lắng Nghe: thư thử',
    body: `Thư này được gửi lúc ${at} để xem hệ thống có gửi được thư hay không. Không cần trả lời.`,
  }),
}

const tooMany = () =>
  new Refused(
    'busy',
    {
      vi: `Đã thử ${mostAnHour} lần trong một giờ; xin chờ rồi thử tiếp.`,
      en: `It was tried ${mostAnHour} times within an hour; please wait before the next try.`,
    },
    { retryAfterSeconds: hourMs / 1000 },
  )
