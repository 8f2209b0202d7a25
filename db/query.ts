import { eq, isNull, type SQL } from 'drizzle-orm'
import { type PgColumn, PgDatabase, PgDialect } from 'drizzle-orm/pg-core'
import { type PostgresJsQueryResultHKT, PostgresJsSession } from 'drizzle-orm/postgres-js'
import type { Sql, TransactionSql } from './connect.ts'

export type Query = PgDatabase<PostgresJsQueryResultHKT>

const dialect = new PgDialect()
const made = new WeakMap<Sql | TransactionSql, Query>()

/** The typed builder of plain statements over this very pool or transaction; made at the first use. */
export function query(db: Sql | TransactionSql): Query {
  const known = made.get(db)
  if (known) return known
  const fresh: Query = new PgDatabase(
    dialect,
    new PostgresJsSession(keptStatements(db), dialect, undefined),
    undefined,
  )
  made.set(db, fresh)
  return fresh
}

/** As much of the driver as the builder calls, with its statements prepared once for each connection as all others are. */
function keptStatements(db: Sql | TransactionSql): Sql {
  const unsafe: Sql['unsafe'] = (text, values) => db.unsafe(text, values, { prepare: true })
  const begin = 'savepoint' in db ? db.savepoint : db.begin
  return { unsafe, begin } as Sql
}

/** `column is not distinct from value`, said so that an index of the column answers it. */
export const same = <Column extends PgColumn>(column: Column, value: Column['_']['data'] | null): SQL =>
  value === null ? isNull(column) : eq(column, value)
