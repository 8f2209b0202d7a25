import { type Ctx, inTransaction } from '../../context/context.ts'
import { eraseWords } from '../../events/history/erase-words.ts'
import { record } from '../../events/record.ts'
import { fold } from '../../routing/text.ts'
import { lockNewest } from '../lock.ts'
import { eraseTraces } from '../personal-data/erase.ts'
import { updateTicket } from '../store.ts'
import type { TicketId } from '../ticket.ts'
import * as store from './erase-store.ts'

const pageSize = 500
/** The first night of an old house goes on in the next. */
const mostInANight = 10_000

/**
 * Erases the person and the words of every file whose time is over, each in its own transaction; the ticket and its figures stay,
 * and its history is proven as before. Answers how many.
 */
export const eraseDue = async (ctx: Ctx, most = mostInANight): Promise<number> => {
  const failures = new Map<TicketId, unknown>()
  let erased = 0
  let before: number
  do {
    before = erased
    const due = await store.dueFiles(ctx.db, ctx.now, Math.min(pageSize, most - erased) + failures.size)
    for (const id of due.filter((id) => !failures.has(id)))
      erased += await eraseOne(ctx, id).catch((error) => {
        failures.set(id, error)
        return 0
      })
  } while (erased > before && erased < most)
  if (failures.size > 0) throw new AggregateError([...failures.values()], `${failures.size} files not erased`)
  return erased
}

const eraseOne = (ctx: Ctx, id: TicketId): Promise<number> =>
  inTransaction(ctx, async (ctx) => {
    const { db, now } = ctx
    const ticket = await lockNewest(ctx, id)
    if (!(await store.isDue(db, id, now))) return 0
    await eraseWords(ctx, { ticketIds: [id] })
    if (ticket.reporterId !== null && (await store.isPersonDue(db, ticket)))
      await eraseTraces(ctx, ticket.reporterId)
    await store.eraseFollowers(db, id, now)
    await store.eraseWhatCameIn(db, id)
    await store.eraseWhatLeft(db, id)
    await store.eraseWhatIsInside(db, id)
    const changed = await updateTicket(db, { ticket, changes: { published: false }, now })
    await store.eraseFile(db, { id, search: fold(ticket.reference), now })
    await record(ctx, changed, { type: 'ticket.retention-ended' })
    return 1
  })
