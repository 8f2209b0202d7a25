import type { Db } from '../platform/database.ts'
import { leadingRoles } from './permissions.ts'

/** The roles of `staff s` at this moment, with what a leader of the same unit lent them, as a piece of a statement. */
export const rolesNow = (db: Db, now: Date) => db`
  (s.roles || array(select role from delegations l join staff g on g.id = l.giver_id, unnest(g.roles) role
    where l.deputy_id = s.id and l.ended_at is null and l.from_at <= ${now} and l.to_at > ${now}
      and g.active and g.department_id = s.department_id and role = any(${leadingRoles}::text[]) and role <> all(s.roles)))`
