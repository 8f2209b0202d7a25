import type { TransactionSql } from '../../db/connect.ts'
import { seenFrom, seenWithin } from '../../db/sight.ts'
import { asksFrom } from '../../src/access/asks-from.ts'
import type { Staff } from '../../src/access/permissions.ts'
import type { Db } from '../../src/platform/database.ts'

const isOfATest = (db: Db): db is TransactionSql => 'savepoint' in db

/** Staff ask behind the second wall, as in service: also where a test has one connection for all, which is the owner's. */
export const askedBy = (db: Db, staff: Staff): Db =>
  isOfATest(db) ? seenWithin(db, asksFrom(staff)) : seenFrom(db, asksFrom(staff))
