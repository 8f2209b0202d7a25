import type { Db } from '../platform/database.ts'

/** `staff s` is somebody, and no program, as a condition: who is chosen for work, planned or listed among colleagues. */
export const isPerson = (db: Db) => db`not s.roles @> array['client']`
