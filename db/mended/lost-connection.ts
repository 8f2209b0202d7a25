import type { Mendings } from './mending.ts'

/**
 * What postgres 3.4.9 does wrong when a connection is lost inside a transaction: it throws outside every promise, which ends
 * the process, and keeps half a message for the connection after it (its issues 1154, 1208); it answers the first statement
 * of the next connection with the last error of the lost one; what the lost transaction still says is run on the next
 * connection, outside any transaction; what it asks about types on a connection that breaks as it is made, nobody waits
 * for, which ends the process; and what is asked between the error of a connection and its close is never answered, or left
 * for the next connection, where each answer then goes to the statement before its own.
 */
export const lostConnection: Mendings = {
  '/postgres/src/connection.js': [
    [
      `  function execute(q) {
`,
      `  function execute(q) {
    if (!socket) {
      queryError(q, Errors.connection('CONNECTION_CLOSED', options, socket))
      return true
    }
`,
    ],
    [
      `    const x = socket.write(chunk, fn)
    nextWriteTimer !== null && clearImmediate(nextWriteTimer)
    chunk = nextWriteTimer = null
    return x
`,
      `    const x = socket ? socket.write(chunk, fn) : true
    nextWriteTimer !== null && clearImmediate(nextWriteTimer)
    chunk = nextWriteTimer = null
    return x
`,
    ],
    [
      `    incomings = null
    clearImmediate(nextWriteTimer)
`,
      `    incomings = null
    clearImmediate(nextWriteTimer)
    chunk = nextWriteTimer = errorResponse = null
`,
    ],
    [
      `        return fetchArrayTypes()
`,
      `        return fetchArrayTypes().catch(errored)
`,
    ],
    [
      `    !hadError && (query || sent.length) && error(Errors.connection('CONNECTION_CLOSED', options, socket))
`,
      `    ;(query || sent.length) && error(Errors.connection('CONNECTION_CLOSED', options, socket))
    query = null
`,
    ],
  ],
  '/postgres/src/index.js': [
    [
      `    let savepoints = 0
      , connection
`,
      `    let savepoints = 0
      , lost = null
      , connection
`,
    ],
    [
      `        new Promise((_, reject) => connection.onclose = reject)
`,
      `        new Promise((_, reject) => connection.onclose = e => {
          lost = e
          while (queries.length)
            queries.shift().reject(e)
          reject(e)
        })
`,
    ],
    [
      `        q.catch(e => uncaughtError || (uncaughtError = e))
`,
      `        q.catch(e => uncaughtError || (uncaughtError = e))
        if (lost)
          return q.reject(lost)
`,
    ],
  ],
}
