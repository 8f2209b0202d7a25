import { answeredStatuses, openStatuses, type Status, statusesInSql } from '../../db/vocabulary.ts'
import type { Db } from '../platform/database.ts'

/** `status in ${anyOf(db, …)}`: the statuses as the partial indexes say them. */
export const anyOf = (db: Db, statuses: readonly Status[]) => db.unsafe(statusesInSql(statuses))

export const anyAnswered = (db: Db) => anyOf(db, answeredStatuses)

export const anyOpen = (db: Db) => anyOf(db, openStatuses)
