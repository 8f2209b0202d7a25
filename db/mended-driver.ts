import { registerHooks } from 'node:module'
import { saysMended } from './driver-mended.ts'

type Mending = [broken: string, mended: string]

/**
 * What postgres 3.4.9 does wrong when a connection is lost inside a transaction: it throws outside every promise, which ends
 * the process, and keeps half a message for the connection after it (its issues 1154, 1208); it answers the first statement
 * of the next connection with the last error of the lost one; and what the lost transaction still says is run on the next
 * connection, outside any transaction. And it waits for ever for an answer that does not come, because a wire went dead without
 * a word or because every connection is taken: `answer_within` is our option, in seconds. Until that is mended there, it is
 * mended as it is loaded; an update of the driver that changes these lines is refused, so that somebody looks.
 */
export const mendings: Record<string, Mending[]> = {
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
      `    closedTime = performance.now()
`,
      `    query = null
    answerTimer.cancel()
    closedTime = performance.now()
`,
    ],
    [
      `      , connectTimer = timer(connectTimedOut, options.connect_timeout)
`,
      `      , connectTimer = timer(connectTimedOut, options.connect_timeout)
      , answerTimer = timer(unanswered, options.answer_within)
`,
    ],
    [
      `        : (query = q, query.active = true)
`,
      `        : (query = q, query.active = true, answerTimer.start())
`,
    ],
    [
      `      incoming = incoming.subarray(length + 1)
      remaining = 0
      incomings = null
    }
`,
      `      incoming = incoming.subarray(length + 1)
      remaining = 0
      incomings = null
    }
    query ? answerTimer.start() : answerTimer.cancel()
`,
    ],
    [
      `  function connectTimedOut() {
`,
      `  function unanswered() {
    error(Errors.connection('CONNECTION_UNANSWERED', options, socket))
    socket && socket.destroy()
  }

  function connectTimedOut() {
`,
    ],
    // A server that closes each connection before it says a word is asked again, but not for ever.
    [
      `      initial = query
      reconnect()
`,
      `      initial = query
      askedTime = performance.now()
      reconnect()
`,
    ],
    [
      `    , closedTime = 0
`,
      `    , closedTime = 0
    , askedTime = 0
`,
    ],
    [
      `    if (initial)
      return reconnect()
`,
      `    if (initial && performance.now() - askedTime > options.connect_timeout * 1000)
      errored(Errors.connection('CONNECT_TIMEOUT', options, socket))

    if (initial)
      return reconnect()
`,
    ],
  ],
  '/postgres/src/queue.js': [
    [
      `    push: (x) => (xs.push(x), x),
`,
      `    push: (x) => (xs.push(x), x),
    first: () => xs[index],
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
    [
      `      : queries.push(query)
  }

  function go(`,
      `      : wait(query)
  }

  function wait(query) {
    query.since = performance.now()
    queries.push(query)
    if (options.answer_within && !waiting)
      waiting = setInterval(giveUp, 250)
  }

  function giveUp() {
    const long = performance.now() - options.answer_within * 1000
    while (queries.length && queries.first().since < long)
      queries.shift().reject(Errors.connection('CONNECTION_UNANSWERED', options))
    if (queries.length === 0) {
      clearInterval(waiting)
      waiting = null
    }
  }

  function go(`,
    ],
    [
      `  let ending = false
`,
      `  let ending = false
    , waiting = null
`,
    ],
    [
      `    keep_alive      : 60,
`,
      `    keep_alive      : 60,
    answer_within   : null,
`,
    ],
  ],
}

export const mend = (source: string, changes: Mending[]): string =>
  changes.reduce((text, [broken, mended]) => {
    if (!text.includes(broken)) throw new Error(`db/mended-driver.ts no longer fits the driver:\n${broken}`)
    return text.replace(broken, () => mended)
  }, `${source}\n${saysMended}\n`)

registerHooks({
  load: (url, context, next) => {
    const loaded = next(url, context)
    const changes = Object.entries(mendings).find(([file]) => url.endsWith(file))?.[1]
    return changes ? { ...loaded, source: mend(String(loaded.source), changes) } : loaded
  },
})
