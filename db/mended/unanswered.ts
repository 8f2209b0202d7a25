import type { Mendings } from './mending.ts'

/**
 * postgres 3.4.9 waits for ever for an answer that does not come, because a wire went dead without a word or because every
 * connection is taken. `answer_within` is an option of ours, in seconds.
 */
export const unanswered: Mendings = {
  '/postgres/src/connection.js': [
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
    [
      `    connectTimer.cancel()

    socket.removeAllListeners()
`,
      `    connectTimer.cancel()
    answerTimer.cancel()

    socket.removeAllListeners()
`,
    ],
  ],
  '/postgres/src/index.js': [
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
  '/postgres/src/queue.js': [
    [
      `    push: (x) => (xs.push(x), x),
`,
      `    push: (x) => (xs.push(x), x),
    first: () => xs[index],
`,
    ],
  ],
}
