import type { Db } from '../../platform/database.ts'
import { within } from '../../routing/editing/store.ts'
import type { Actor } from '../permissions.ts'

/** The departments (`departments p`) of whose people and programs the actor keeps the accounts. */
export const accountsKeptBy = (db: Db, actor: Actor) => {
  if (actor.kind === 'system') return db`true`
  return actor.kind === 'staff' ? within(db, actor, 'manage-staff') : db`false`
}
