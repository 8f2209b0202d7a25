import type { Db } from '../../platform/database.ts'

/* SQL: a resident corrects the place at the edge too, where the query builder stays out. */

/** Search finds a ticket by the name of its commune, so a moved ticket gets a new search text. */
export const saveSearch = (db: Db, ticketId: number, search: string) =>
  db`update tickets set search = ${search} where id = ${ticketId}`

export const saveTitle = (db: Db, ticketId: number, title: string) =>
  db`update tickets set title = ${title} where id = ${ticketId}`

export const reporterName = async (db: Db, reporterId: number | null): Promise<string | null> => {
  const [row] = await db<{ name: string | null }[]>`select name from reporters where id = ${reporterId}`
  return row?.name ?? null
}
