import { callsSeat } from '../../db/policies.ts'
import { roomsOf } from '../events/rooms.ts'
import { areaOf } from './management.ts'
import type { Staff } from './permissions.ts'

/** What the second wall knows somebody by: the seats that they read from, and whether they take calls. */
export const asksFrom = (staff: Staff): string[] =>
  areaOf(staff, 'log-calls') === null ? roomsOf(staff) : [...roomsOf(staff), callsSeat]
