import type { Sql, TransactionSql } from './connect.ts'

/** As much of a statement of the driver as decides how it is sent. */
type Statement = {
  executed: boolean
  /** As they left last, and where their rows go by and by. */
  parameters?: unknown[] | null
  cursorFn?: unknown
  forEachFn?: unknown
  handler: (statement: Statement) => void
  options: { onretry?: (statement: Statement) => void }
  resolve: (result: unknown) => void
  reject: (error: unknown) => void
  then: Promise<unknown>['then']
}
type Connection = { execute: (statement: Statement) => boolean }
type Send = (statement: Statement) => void

/** Every statement that is asked through it is sent by `sending`; what stands in `own` is its own, all else the pool's. */
export const sentBy = <Db extends Sql | TransactionSql>(
  db: Db,
  sending: (as: Send) => Send,
  own: Partial<Sql & TransactionSql>,
): Db => {
  const sent = <Query>(query: Query): Query => {
    const statement = query as unknown as Statement
    // A name or a list for another statement is none of its own.
    if (typeof statement.handler === 'function') statement.handler = sending(statement.handler)
    return query
  }
  const parts: Record<PropertyKey, unknown> = {
    ...own,
    unsafe: (...given: Parameters<Sql['unsafe']>) => sent(db.unsafe(...given)),
  }
  return new Proxy(db, {
    apply: (asked, _, given) => sent(Reflect.apply(asked as never, undefined, given)),
    get: (asked, name) => parts[name] ?? Reflect.get(asked, name),
  }) as Db
}

const commandOf = (db: Sql | TransactionSql, text: string): Statement =>
  db.unsafe(text) as unknown as Statement

const now = (statement: Statement, as: Send) => {
  statement.executed = true
  as(statement)
}

/**
 * On a pool: `before` and the statement leave in one breath on one connection, so that nothing of anybody else comes between them;
 * an answer counts only if `before` went well.
 */
export const behind =
  (pool: Sql, before: string) =>
  (as: Send): Send =>
  (statement) => {
    const give = statement.resolve
    const send = () => {
      let left = false
      const together = (connection: Connection) => {
        left = true
        return connection.execute(statement)
      }
      const said = pool.unsafe(before, [], { onexecute: together } as never) as unknown as Statement
      now(said, as)
      statement.resolve = (result) => void said.then(() => give(result), statement.reject)
      // A connection that can take no more just now took the first alone.
      said.then(() => left || send(), statement.reject)
    }
    statement.options.onretry = () => queueMicrotask(send)
    send()
  }

/**
 * On a pool whose connections are somebody else's after each transaction: the statement is a transaction of its own, which begins
 * with `before`.
 */
export const alone = (pool: Sql, before: string) => (): Send => (statement) => {
  const { resolve: give, reject: refuse } = statement
  const asking = pool.begin((tx) => {
    ahead(tx, before)
    return new Promise((resolve, reject) => {
      Object.assign(statement, { resolve, reject })
      commandOf(tx, '').handler(statement)
    })
  })
  asking.then(give, refuse)
}

/** In a transaction, where all follows in the order in which it is sent. */
export const between =
  (tx: TransactionSql, { before, after }: { before: string; after: string }) =>
  (as: Send): Send =>
  (statement) => {
    now(commandOf(tx, before), as)
    as(statement)
    now(commandOf(tx, after), as)
  }

/** Sends a command ahead of what follows in the transaction, and waits for nothing. */
export const ahead = (tx: TransactionSql, command: string): void => {
  const statement = commandOf(tx, command)
  now(statement, statement.handler)
}

/** What `first` does not answer, for a reason that passes, is asked of `second` once more; what came in part is not. */
export const insteadBy = (first: Sql, second: Sql, passes: (error: unknown) => boolean): Sql =>
  sentBy(
    first,
    (as) => (statement) => {
      const { resolve, reject } = statement
      let isAsked = false
      const instead = (error: unknown) => {
        if (isAsked) return
        if (statement.cursorFn || statement.forEachFn || !passes(error)) return reject(error)
        isAsked = true
        Object.assign(statement, { resolve, reject, parameters: null })
        commandOf(second, '').handler(statement)
      }
      statement.reject = instead
      as(statement)
    },
    {},
  )
