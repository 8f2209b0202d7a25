import type { RecordedEvent } from '../../events/event.ts'
import type { Db } from '../../platform/database.ts'
import { communeNames, departmentNames, staffNames } from './store.ts'

/** Names that a timeline shows: departments and staff by id, communes by code. */
export type Names = {
  departments: ReadonlyMap<number, string>
  staff: ReadonlyMap<string, string>
  communes: ReadonlyMap<string, string>
}

/** The names of the departments, staff and communes that these events mention. */
export const namesIn = async (db: Db, events: readonly RecordedEvent[]): Promise<Names> => {
  const ids = events.flatMap(({ actor, data }) => [
    ...(actor.startsWith('staff:') ? [actor.slice('staff:'.length)] : []),
    ...(typeof data.officerId === 'string' ? [data.officerId] : []),
  ])
  const places = events.filter(({ data }) => data.field === 'place').map(({ data }) => String(data.became))
  const [departments, staff, communes] = await Promise.all([
    departmentNames(db, events),
    staffNames(db, [...new Set(ids)]),
    communeNames(db, places),
  ])
  return { departments, staff, communes }
}
