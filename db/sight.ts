import { ahead, alone, behind, between, sentBy } from './around.ts'
import type { Sql, TransactionSql } from './connect.ts'
import { houseRole, staffRole } from './roles.ts'

/**
 * Who asks, for the policies of the walled role: the seats that they read from (as `seats_of` names them), and the tickets that a
 * verb has in hand in this transaction.
 */
type Db = Sql | TransactionSql

/** Everybody has it, so that a statement that nobody asked sees nothing at all. */
const anybody = 'anybody'
const seatsOf = (seats: readonly string[]) =>
  `lang_nghe.seats = '${[anybody, ...seats].join(',').replaceAll("'", "''")}'`

/** What is asked through it beyond the sight of its caller. */
const farther = new WeakMap<Db, Db>()
/** In these, tickets are taken in hand. */
const walled = new WeakSet<Db>()

/** What is set on these is another's in the next transaction. */
const pooled = new WeakSet<Sql>()
export const behindPooler = (pool: Sql): void => void pooled.add(pool)

/** The pool of staff, as whoever reads from these seats asks it. */
export const seenFrom = (pool: Sql, seats: readonly string[]): Sql => {
  const mine = poolAs(pool, { role: staffRole, set: seatsOf(seats) })
  farther.set(mine, farther.get(pool) ?? poolOfHouse(pool))
  return mine
}

/** The same before anybody is known. */
export const seenByNobody = (pool: Sql): Sql => poolAs(pool, { role: staffRole, set: "lang_nghe.seats = ''" })

const poolOfHouse = (pool: Sql): Sql => {
  const made = poolAs(pool, { role: houseRole, set: "lang_nghe.seats = ''" })
  farther.set(pool, made).set(made, made)
  return made
}

type Work = (tx: TransactionSql) => unknown
type Nest = (...given: unknown[]) => unknown

const poolAs = (pool: Sql, { role, set }: { role: string; set: string }): Sql => {
  const begin: Nest = (...given) => {
    const work = given.pop() as Work
    return (pool.begin as Nest)(...given, (tx: TransactionSql) => {
      const acting = `set local role ${role}`
      ahead(tx, `${acting}; set local ${set}`)
      return work(within(tx, { before: '', after: acting }))
    })
  }
  const sending = pooled.has(pool)
    ? alone(pool, `set local role ${role}; set local ${set}`)
    : behind(pool, `set role ${role}; set ${set}`)
  return sentBy(pool, sending, { begin } as never)
}

/**
 * `before` and `after` stand around each statement, where a connection is no walled role's by itself; `after` also behind one that the
 * house asks.
 */
type Wall = { before: string; after: string }

const within = (tx: TransactionSql, wall: Wall): TransactionSql => {
  const { before, after } = wall
  const nested =
    (open: Nest): Nest =>
    (...given) => {
      const work = given.pop() as Work
      return open(...given, (inner: TransactionSql) => work(within(inner, wall)))
    }
  const own = {
    savepoint: nested(tx.savepoint as Nest),
    ...('begin' in tx ? { begin: nested(tx.begin as Nest) } : {}),
  } as never
  const mine = sentBy(tx, before ? between(tx, { before, after }) : (as) => as, own)
  const far = sentBy(tx, between(tx, { before: `set local role ${houseRole}`, after }), own)
  walled.add(mine)
  farther.set(mine, far).set(far, far)
  return mine
}

/** Of a transaction whose connection is the owner's between the statements: how tests ask, who have one connection for all. */
export const seenWithin = (tx: TransactionSql, seats: readonly string[]): TransactionSql =>
  within(tx, {
    before: `set local role ${staffRole}; set local ${seatsOf(seats)}`,
    after: 'set local role none',
  })

/** For a statement whose own condition is all that may be asked: it counts, or moves, what its caller does not read. */
export const beyondSight = <Asked extends Db>(db: Asked): Asked => (farther.get(db) ?? db) as Asked

/** A verb that was let to a ticket goes on seeing it in this transaction, wherever the ticket goes. */
export const takeInHand = (db: Db, ticketId: number): void => {
  if (!walled.has(db)) return
  const kept = `concat_ws(',', nullif(current_setting('lang_nghe.held', true), ''), '${ticketId}')`
  ahead(db as TransactionSql, `select set_config('lang_nghe.held', ${kept}, true)`)
}
