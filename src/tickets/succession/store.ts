import type { DepartmentRow } from '../../../db/schema/routing.ts'
import { hasPeople } from '../../access/with-people.ts'
import type { Db } from '../../platform/database.ts'
import { anyOpen } from '../any-of.ts'
import type { Ticket } from '../ticket.ts'

/* SQL: one commune's open tickets are read in the order of their ids, by where they lie as by who holds them. */

const ofCommune = (db: Db, code: string) => db`
  t.status in ${anyOpen(db)} and (t.commune_code = ${code}
    or t.department_id in (select id from departments where commune_code = ${code}))`

/** Open tickets that lie in a commune or are held there, after the one named. */
export const openIn = (db: Db, { code, after, limit }: { code: string; after: number; limit: number }) => db<
  Ticket[]
>`
  select t.*, '{}'::int[] as shared_with from tickets t
  where ${ofCommune(db, code)} and t.id > ${after} order by t.id limit ${limit}`

export type Seat = Pick<DepartmentRow, 'id' | 'kind' | 'name' | 'communeCode'> & { staffed: boolean }

export const seatOf = async (db: Db, departmentId: number): Promise<Seat | null> => {
  const [row] = await db<Seat[]>`
    select d.id, d.kind, d.name, d.commune_code, ${hasPeople(db)} as staffed from departments d where d.id = ${departmentId}`
  return row ?? null
}

/** The departments that work in these communes. */
export const seatsIn = (db: Db, codes: string[]) => db<Seat[]>`
  select d.id, d.kind, d.name, d.commune_code, ${hasPeople(db)} as staffed
  from departments d where d.commune_code = any(${codes}) and d.active order by d.commune_code, d.id`
