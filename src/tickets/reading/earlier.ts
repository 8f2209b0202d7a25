import { sealedLanes } from '../../access/permissions.ts'
import type { Ctx } from '../../context/context.ts'
import { noSuchTicket } from '../lock-words.ts'
import { mayBeShown } from '../showing/mask.ts'
import { findVisible } from '../store.ts'
import type { TicketId } from '../ticket.ts'
import { bareOf } from './bare.ts'
import { type EarlierTicket, earlierOf } from './earlier-store.ts'
import { peopleOf } from './store.ts'

/**
 * Earlier tickets of whoever reported this one, at most five. That two are of one person is told to those alone who may be
 * shown the person, and of nothing that is sealed.
 */
export const readEarlier = async ({ db, actor }: Ctx, id: TicketId): Promise<EarlierTicket[]> => {
  const ticket = await findVisible(db, actor, id)
  if (!ticket) throw noSuchTicket()
  if (sealedLanes.includes(ticket.lane) || !mayBeShown(actor, ticket)) return []
  const [people, earlier] = await Promise.all([peopleOf(db, ticket), earlierOf(db, actor, ticket)])
  const bare = bareOf(people)
  return earlier.map((one) => ({ ...one, title: bare(one.title) }))
}
