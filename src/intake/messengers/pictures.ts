import type { AsideChannel } from '../../../db/vocabulary.ts'
import { type Ctx, inTransaction } from '../../context/context.ts'
import { queueAnswer } from '../../notifications/answer.ts'
import { hourMs } from '../../platform/vietnam-time.ts'
import { isOpen } from '../../tickets/lifecycle.ts'
import type { PhoneTicket } from '../sms/known.ts'
import type { InboundRow } from '../sms/store.ts'
import { messengers } from './messengers.ts'
import * as store from './store.ts'

type Carried = Pick<InboundRow, 'raw'> & { channel: AsideChannel }

export const filesOf = ({ channel, raw }: Carried): string[] =>
  channel === 'sms' || channel === 'web' ? [] : messengers[channel].filesIn(raw as Record<string, unknown>)

type Done = { outcome: string; ticketId: number | null }

const ask =
  'Đã nhận ảnh. Xin cho biết việc gì, ở đâu, thuộc xã, phường nào.\nWe have the picture. Please say what the matter is, where, and in which commune.'

/** Pictures without a word belong to the newest open report; with none open their sender is asked what they show. */
export const takePictures = (ctx: Ctx, row: InboundRow, tickets: readonly PhoneTicket[]): Promise<Done> =>
  inTransaction(ctx, async (ctx) => {
    const open = tickets.find(({ status }) => isOpen(status))
    if (open) {
      await store.queuePictures(ctx.db, [row.id])
      return { outcome: 'picture', ticketId: open.id }
    }
    const to = { channel: row.channel, address: row.sender }
    await queueAnswer(ctx, { to, ticketId: null, language: 'vi', body: ask })
    return { outcome: 'picture-waits', ticketId: null }
  })

type Passing = Pick<InboundRow, 'id' | 'sender' | 'receivedAt'> & Carried

/** Its own pictures and papers, and those that came without a word from an hour before it on. */
export const passOnPictures = async ({ db }: Ctx, row: Passing, ticketId: number): Promise<void> => {
  const { channel } = row
  if (channel === 'sms' || channel === 'web') return
  const since = new Date(row.receivedAt.getTime() - hourMs)
  const adopted = await store.adoptPictures(db, { ...row, channel }, { ticketId, since })
  await store.queuePictures(db, [...adopted, ...(filesOf(row).length > 0 ? [row.id] : [])])
}
