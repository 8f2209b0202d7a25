import { randomBytes } from 'node:crypto'
import { inject } from 'vitest'
import { type Connection, connect, type Sql } from '../../db/connect.ts'
import { addressOf, copyDatabase, dropDatabase } from './copies.ts'
import { asVerb } from './untold-changes.ts'

export type OwnDatabase = { url: string; drop(): Promise<void> }

/** A fresh, migrated and seeded database, for a test that needs committed state or several sessions. */
export async function ownDatabase(): Promise<OwnDatabase> {
  const { server, template } = inject('database')
  const name = `own_${randomBytes(6).toString('hex')}`
  await copyDatabase(server, name, template)
  return { url: addressOf(server, name), drop: () => dropDatabase(server, name) }
}

let shared: Connection | undefined

/** One pool a worker, on the database that all tests share: read it, or change it inside `inRollback`. */
export function sharedDatabase(): Connection {
  const { server, shared: name } = inject('database')
  shared ??= connect(addressOf(server, name), { max: 4, name: 'lang-nghe-test' })
  return shared
}

/**
 * Lets this file's rolled-back transactions run on a database of its own: for a file that locks seeded rows, which
 * another file may lock in another order at the same time. Answers how to leave it.
 */
export async function rollBackAlone(): Promise<() => Promise<void>> {
  const own = await ownDatabase()
  const connection = connect(own.url, { max: 4, name: 'lang-nghe-test' })
  const before = shared
  shared = connection
  return async () => {
    shared = before
    await connection.close()
    await own.drop()
  }
}

/**
 * Runs `work` in a transaction that never commits, and gives back its result. `begin` inside becomes a savepoint; run
 * those one after another, for a connection has only one stack of them. Two files may lock the same seeded rows in another order:
 * whoever the database gives up then begins anew, as nothing of it is left.
 */
export async function inRollback<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++)
    try {
      return await rolledBack(work)
    } catch (error) {
      if (tries === 3 || !isDeadlock(error)) throw error
    }
}

async function rolledBack<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
  const done: { result?: T } = {}
  try {
    await sharedDatabase().sql.begin(async (transaction) => {
      done.result = await work(await watched(transaction))
      throw done
    })
  } catch (error) {
    if (error !== done) throw error
  }
  return done.result as T
}

const isDeadlock = (error: unknown): boolean =>
  error instanceof Error && ((error as { code?: string }).code === '40P01' || isDeadlock(error.cause))

/** What the test itself writes sets the scene; each transaction that opens inside is a verb that has to tell. */
async function watched(transaction: object): Promise<Sql> {
  const sql = nestable(transaction)
  await sql`set local lang_nghe.scene = 'on'`
  const { savepoint } = transaction as { savepoint(work: (sql: Sql) => unknown): Promise<unknown> }
  const verb = (...given: unknown[]) => {
    const work = given.at(-1) as (sql: Sql) => Promise<unknown>
    return savepoint((inner) => asVerb(inner, () => work(nestable(inner))))
  }
  return Object.assign(transaction, { begin: verb, savepoint: verb }) as unknown as Sql
}

// A transaction of the driver has no `begin` of its own.
function nestable(transaction: object): Sql {
  const inner = transaction as { savepoint(work: (sql: object) => unknown): Promise<unknown> }
  const begin = (...given: unknown[]) => {
    const work = given.at(-1) as (sql: Sql) => unknown
    return inner.savepoint((savepoint) => work(nestable(savepoint)))
  }
  return Object.assign(transaction, { begin }) as unknown as Sql
}
