import type { Db } from '../platform/database.ts'
import { type Act, grants } from './acts.ts'
import type { Staff } from './permissions.ts'
import { standingIn } from './visible.ts'

/** What `mayAct` says of a ticket that somebody may see, as a condition on `tickets t`. */
export const actsOn = (db: Db, staff: Staff, act: Act) =>
  standingIn(db, staff, [...new Set(staff.roles.flatMap((role) => grants[act][role] ?? []))])
