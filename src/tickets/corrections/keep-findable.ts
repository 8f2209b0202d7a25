import type { Ctx } from '../../context/context.ts'
import { communeOf } from '../../routing/place/gazetteer.ts'
import { peopleOf } from '../reading/store.ts'
import { searchTextOf } from '../search-text.ts'
import type { Ticket } from '../ticket.ts'
import { saveSearch } from './store.ts'

/** A ticket that lies elsewhere now, or whose reporter was put right, is found by what is read in it, and by nothing of who reports or did. */
export const keepFindable = async ({ db, knowledge }: Ctx, ticket: Ticket): Promise<void> => {
  const commune = ticket.communeCode ? communeOf(knowledge.gazetteer, ticket.communeCode) : null
  const people = await peopleOf(db, ticket)
  await saveSearch(db, ticket.id, searchTextOf({ ...ticket, commune: commune?.fullName ?? null, people }))
}
