import { beyondSight } from '../../../db/sight.ts'
import type { Db } from '../../platform/database.ts'
import { anyOpen } from '../any-of.ts'

/* SQL: sums over rows that whoever asks may not read. */

export type IncidentFigures = {
  joined: number
  before: number
  byStaff: number
  apart: number
  open: number
  unlooked: number
  callers: number
}

/** Counted beyond who asks: how many, and nobody. */
export const figuresOf = async (db: Db, id: number): Promise<IncidentFigures> => {
  const [row] = await beyondSight(db)<IncidentFigures[]>`
    select count(*) filter (where j.standing = 'joined')::int as joined,
      count(*) filter (where j.standing = 'joined' and j.how = 'before')::int as before,
      count(*) filter (where j.standing = 'joined' and j.how = 'staff')::int as by_staff,
      count(*) filter (where j.standing = 'apart' and j.how <> 'house')::int as apart,
      count(*) filter (where j.standing = 'joined' and t.status in ${anyOpen(db)})::int as open,
      count(*) filter (where j.standing = 'joined' and t.status in ${anyOpen(db)} and t.danger_check = 'pending')::int as unlooked,
      (select count(*)::int from incident_callers c where c.incident_id = ${id}) as callers
    from incident_tickets j join tickets t on t.id = j.ticket_id where j.incident_id = ${id}`
  return row!
}

export type HowMany = { incidentId: number; joined: number }

/** How many joined each of these, beyond who asks. */
export const joinedOf = (db: Db, ids: number[]) => beyondSight(db)<HowMany[]>`
  select incident_id, count(*)::int as joined from incident_tickets
  where incident_id = any(${ids}) and standing = 'joined' group by incident_id`
