import { type Ctx, inTransaction } from '../../context/context.ts'
import { record } from '../../events/record.ts'
import { tellOfErasure } from '../../notifications/erasure-told.ts'
import { lockPerson } from '../../tickets/contact/store.ts'
import { toBeToldOfErasure } from '../../tickets/contact/to-be-told.ts'
import { mustBeFree } from '../../tickets/obstacle.ts'
import { obstacleToErasing } from '../../tickets/personal-data/erasable.ts'
import { eraseTraces } from '../../tickets/personal-data/erase.ts'
import { findKept } from '../../tickets/personal-data/store.ts'
import { lockForResident, type TrackingKey } from '../../tickets/resident/own-ticket.ts'
import { updateTicket } from '../../tickets/store.ts'
import type { Ticket } from '../../tickets/ticket.ts'

/** The resident erases what is kept of them, at once, having read what goes and what stays; a second time changes nothing. Where they were written to hears it. */
export const eraseOwn = (ctx: Ctx, key: TrackingKey): Promise<Ticket> =>
  inTransaction(ctx, async (ctx) => {
    const ticket = await lockForResident(ctx, key)
    if ((await findKept(ctx.db, ticket.reporterId))?.erased) return ticket
    mustBeFree(await obstacleToErasing(ctx, ticket))
    const person = await lockPerson(ctx.db, ticket)
    const told = await toBeToldOfErasure(ctx.db, ticket.id, person!)
    await eraseTraces(ctx, ticket.reporterId!)
    await tellOfErasure(ctx, { became: 'erased', ticket, language: person!.language, told })
    const erased = await updateTicket(ctx.db, { ticket, changes: {}, now: ctx.now })
    await record(ctx, erased, { type: 'ticket.reporter-erased', why: '' })
    return erased
  })
