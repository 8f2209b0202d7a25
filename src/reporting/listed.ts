import type { PendingQuery, Row } from 'postgres'
import type { Db } from '../platform/database.ts'

export type Fragment = PendingQuery<Row[]>

/** Fragments of a statement with a comma between them. */
export const listed = (db: Db, parts: readonly Fragment[]): Fragment =>
  parts.reduce((all, one) => db`${all}, ${one}`)
