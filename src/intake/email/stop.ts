import type { Ctx } from '../../context/context.ts'
import { silenceMailbox } from '../../notifications/mail-answer.ts'
import { forgetFollowing } from '../following/forget.ts'
import { startMailbox, stopMailbox } from './store.ts'

/** A mailbox that wants no more: what waits is not sent, danger and answers to its own reports still are. */
export const stopMails = async (ctx: Ctx, mailbox: string): Promise<void> => {
  await stopMailbox(ctx.db, mailbox, ctx.now)
  await forgetFollowing(ctx, mailbox)
  await silenceMailbox(ctx, mailbox)
}

export const startMails = async (ctx: Ctx, mailbox: string): Promise<void> => {
  await startMailbox(ctx.db, mailbox)
}
