import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Connection, connect } from '../db/connect.ts'
import { inTransaction } from '../src/context/context.ts'
import type { Db } from '../src/platform/database.ts'
import { updateTicket } from '../src/tickets/store.ts'
import { inRollback, type OwnDatabase, ownDatabase } from './support/database.ts'
import { ctxFor, openSample, testHouse } from './support/house.ts'
import { settingTheScene } from './support/untold-changes.ts'

describe('A verb that changes a ticket and tells nobody', () => {
  let own: OwnDatabase
  let connection: Connection
  beforeAll(async () => {
    own = await ownDatabase()
    connection = connect(own.url, { max: 2 })
  })
  afterAll(async () => {
    await connection?.close()
    await own?.drop()
  })

  const changeUntold = async (db: Db) => {
    const house = await testHouse(db)
    const ticket = await openSample(house)
    return inTransaction(ctxFor(house), (ctx) =>
      updateTicket(ctx.db, { ticket, changes: { bounces: 1 }, now: ctx.now }),
    )
  }

  test('is refused when it commits', () =>
    expect(changeUntold(connection.sql)).rejects.toThrow('house rule 3'))

  test('is refused in a transaction that is taken back, though an earlier verb told of the ticket', () =>
    expect(inRollback(changeUntold)).rejects.toThrow('house rule 3'))

  test('is no verb where a test sets the scene', async () => {
    await openSample(await testHouse(connection.sql))
    await settingTheScene(connection.sql, (sql) => sql`update tickets set bounces = 2`)
    const [row] = await connection.sql`select min(bounces) as least from tickets`
    expect(row!.least).toBe(2)
  })
})
