import type { Mendings } from './mending.ts'

/**
 * postgres 3.4.9 gives a statement up when the server that it is led to follows another, where only that one is asked for; and what
 * is closed before it says a word it asks again without a pause. Here both are asked again, soon and then more patiently, for as long
 * as a connection may take: in a failover whoever is about to lead still follows for a moment.
 */
export const follower: Mendings = {
  '/postgres/src/connection.js': [
    [
      `        else if (tryNext(target_session_attrs, backendParameters))
          return terminate()
`,
      `        else if (tryNext(target_session_attrs, backendParameters))
          return socket.destroy()
`,
    ],
    [
      `    if (initial)
      return reconnect()
`,
      `    if (initial) {
      closedTime = performance.now()
      delay = Math.min(Math.max(2 * delay, 50), 500)
      return reconnect()
    }
`,
    ],
  ],
}
