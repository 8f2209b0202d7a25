import { openInSql } from '../../db/vocabulary.ts'
import type { Db } from '../platform/database.ts'

/** `status in ${anyOpen(db)}`: the open statuses as the partial indexes say them. */
export const anyOpen = (db: Db) => db.unsafe(openInSql)
