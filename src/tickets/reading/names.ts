import type { RecordedTicketEvent } from '../../events/event.ts'
import type { Db } from '../../platform/database.ts'
import type { Names } from './lines/line.ts'
import { communeNames, departmentNames, staffNames } from './store.ts'
import { staffTimeline } from './timeline.ts'

/** The names of the departments, staff and communes that these events mention. */
export const namesIn = async (db: Db, events: readonly RecordedTicketEvent[]): Promise<Names> => {
  const asked = askedFor(events)
  const [departments, staff, communes] = await Promise.all([
    departmentNames(db, [...asked.departments]),
    staffNames(db, [...asked.staff]),
    communeNames(db, [...asked.communes]),
  ])
  return {
    department: (id) => departments.get(id) ?? '—',
    staff: (id) => staff.get(id) ?? null,
    commune: (code) => communes.get(code) ?? code,
  }
}

/** What the sentences themselves ask for, found out by saying them once. */
const askedFor = (events: readonly RecordedTicketEvent[]) => {
  const asked = {
    departments: new Set<number>(),
    staff: new Set<string>(),
    communes: new Set<string>(),
  }
  staffTimeline(events, {
    department: (id) => {
      asked.departments.add(id)
      return ''
    },
    staff: (id) => {
      asked.staff.add(id)
      return null
    },
    commune: (code) => {
      asked.communes.add(code)
      return ''
    },
  })
  return asked
}
