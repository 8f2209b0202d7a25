import type { Sql as AnySql, TransactionSql as AnyTransactionSql } from 'postgres'

/** The driver as db/connect sets it up: bigint columns are numbers. */
export type Sql = AnySql<{ bigint: number }>
export type TransactionSql = AnyTransactionSql<{ bigint: number }>
export type Db = Sql | TransactionSql
