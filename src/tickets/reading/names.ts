import type { RecordedEvent } from '../../events/event.ts'
import type { Db } from '../../platform/context.ts'
import { departmentNames, staffNames } from './store.ts'
import type { Names } from './timeline.ts'

/** The names of the departments and staff that these events mention. */
export const namesIn = async (db: Db, events: readonly RecordedEvent[]): Promise<Names> => {
  const ids = events.flatMap(({ actor }) =>
    actor.startsWith('staff:') ? [actor.slice('staff:'.length)] : [],
  )
  const [departments, staff] = await Promise.all([
    departmentNames(db, events),
    staffNames(db, [...new Set(ids)]),
  ])
  return { departments, staff }
}
