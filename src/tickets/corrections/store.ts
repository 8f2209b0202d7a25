import type { Db } from '../../platform/database.ts'
import type { Said } from '../personal-data/blank.ts'
import type { Ticket } from '../ticket.ts'

/* SQL: a resident corrects the place at the edge too, where the query builder stays out. */

/** Search finds a ticket by the name of its commune, so a moved ticket gets a new search text. */
export const saveSearch = (db: Db, ticketId: number, search: string) =>
  db`update tickets set search = ${search} where id = ${ticketId}`

export const saveTitle = (db: Db, ticketId: number, title: string) =>
  db`update tickets set title = ${title} where id = ${ticketId}`

/** Who reported, as they are kept and as they were kept before they were put right. */
export const peopleOf = (db: Db, { id, reporterId }: Pick<Ticket, 'id' | 'reporterId'>) => db<Said[]>`
  select name, phone, email, postal_address, helper from reporters where id = ${reporterId}
  union all
  select null, case channel when 'sms' then address end, case channel when 'email' then address end,
    case channel when 'post' then address end, null
  from former_contacts where ticket_id = ${id}`

export const reporterName = async (db: Db, reporterId: number | null): Promise<string | null> => {
  const [row] = await db<{ name: string | null }[]>`select name from reporters where id = ${reporterId}`
  return row?.name ?? null
}
