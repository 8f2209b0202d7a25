import type { Mendings } from './mending.ts'

/**
 * postgres 3.4.9 runs a prepared statement that the server forgot once more behind whatever was sent meanwhile. `onretry` is an
 * option of ours for a statement that must not: it is sent anew by whoever sent it.
 */
export const runAgain: Mendings = {
  '/postgres/src/connection.js': [
    [
      `    q.retried = error
    execute(q)
`,
      `    q.retried = error
    q.options.onretry ? q.options.onretry(q) : execute(q)
`,
    ],
  ],
}
