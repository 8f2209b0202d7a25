import type { LetterSheet } from '../../web/paper/letter.ts'
import { mustManage } from '../access/management.ts'
import { type Actor, isUnplaced } from '../access/permissions.ts'
import { insertRead } from '../access/store.ts'
import { type Ctx, inTransaction } from '../context/context.ts'
import { sayDayInFull } from '../platform/time-words.ts'
import { noSuchMessage } from './messages.ts'
import { findMessage, type MessageRow, shownMessage } from './outbox-store.ts'

/** Other centres look for its place too: who wrote it is for the one that takes it. */
const isOfAnother = (actor: Actor, { lies }: MessageRow): boolean =>
  actor.kind === 'staff' && lies !== null && isUnplaced(lies) && actor.departmentId !== lies.departmentId

/** A letter of the outbox, to be printed; whoever prints it reads where somebody lives, which is itself recorded. */
export const readLetter = (ctx: Ctx, id: number): Promise<LetterSheet> =>
  inTransaction(ctx, async (ctx) => {
    mustManage(ctx.actor, 'see-messages')
    const message = await findMessage(ctx.db, ctx.actor, id)
    if (message?.channel !== 'post') throw noSuchMessage()
    if (isOfAnother(ctx.actor, await shownMessage(ctx.db, id))) throw noSuchMessage()
    const { language, subject, recipient, body, ticketId } = message
    if (ctx.actor.kind === 'staff')
      await insertRead(ctx.db, {
        staffId: ctx.actor.id,
        ticketId,
        at: ctx.now,
        what: 'letter',
        fields: ['name', 'postalAddress'],
        reason: 'deliver',
      })
    return { language, subject: subject ?? '', recipient, body, day: sayDayInFull(ctx.now)[language] }
  })
