import { type Ctx, inTransaction } from '../../context/context.ts'
import { record } from '../../events/record.ts'
import { tellOfErasure } from '../../notifications/erasure-told.ts'
import { lockPerson } from '../../tickets/contact/store.ts'
import { toBeToldOfErasure } from '../../tickets/contact/to-be-told.ts'
import { mustBeFree } from '../../tickets/obstacle.ts'
import { obstacleToErasing } from '../../tickets/personal-data/erasable.ts'
import { wasAsked } from '../../tickets/personal-data/store.ts'
import { lockForResident, type TrackingKey } from '../../tickets/resident/own-ticket.ts'
import type { Ticket } from '../../tickets/ticket.ts'

/** The resident asks who holds the ticket to erase what is kept of them; asking again changes nothing. Where they are written to hears of it. */
export const askErasure = (ctx: Ctx, key: TrackingKey): Promise<Ticket> =>
  inTransaction(ctx, async (ctx) => {
    const ticket = await lockForResident(ctx, key)
    if (await wasAsked(ctx.db, ticket.id)) return ticket
    mustBeFree(await obstacleToErasing(ctx, ticket))
    const person = await lockPerson(ctx.db, ticket)
    const told = await toBeToldOfErasure(ctx.db, ticket.id, person!)
    await tellOfErasure(ctx, { became: 'asked', ticket, language: person!.language, told })
    await record(ctx, ticket, { type: 'ticket.erasure-asked' })
    return ticket
  })
