import { sealedLanes } from '../access/permissions.ts'
import type { Db } from '../platform/database.ts'

/** Whether an open row of `deadlines` is of a sealed ticket: by its seats, which are few, and not by the wide tickets. */
export const sealedAway = (db: Db) => db`ticket_id in (select s.ticket_id from ticket_seats s
  where s.lane <> 'feedback' and s.rank < 3 and s.lane = any(${sealedLanes}))`
