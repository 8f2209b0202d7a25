import type { Db } from '../platform/database.ts'
import { proven } from './proven.ts'

/** People who see the tickets of their department; two desks need those who read what comes in there. */
const working = ['operator', 'dispatcher', 'officer', 'leader', 'chair', 'legal', 'utility']
const atDesk = { 'legal-desk': ['legal'], 'operation-centre': ['operator', 'dispatcher'] }

/** Somebody works in the department `d`, as a condition. */
export const hasPeople = (db: Db) => db`
  exists (select from staff s where s.department_id = d.id and s.active and ${proven(db)} and s.roles && case d.kind
    when 'legal-desk' then ${atDesk['legal-desk']}::text[]
    when 'operation-centre' then ${atDesk['operation-centre']}::text[]
    else ${working}::text[] end)`

/** Somebody works in the department `d`, or it stands in for another system whose people do, as a condition. */
export const isServed = (db: Db) => db`
  (${hasPeople(db)} or exists (select from exchange_partners x where x.department_id = d.id and x.state <> 'ended'))`
