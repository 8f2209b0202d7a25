import type { Db } from '../../platform/database.ts'

/** Never what is sealed by law; a condition on `tickets t`. */
export const ordinary = (db: Db) => db`t.lane in ('feedback', 'emergency')`
