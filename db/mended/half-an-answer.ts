import type { Mendings } from './mending.ts'

/**
 * postgres 3.4.9 goes on counting where a statement failed between its rows, or its connection was lost: the answer of the next
 * statement, be it somebody else's, begins with so many empty places (its issues 1119 and 1181).
 */
export const halfAnAnswer: Mendings = {
  '/postgres/src/connection.js': [
    [
      `    query = results = errorResponse = null
    result = new Result()
`,
      `    query = results = errorResponse = null
    result = new Result()
    rows = 0
`,
    ],
    [
      `    idleTimer.cancel()
    lifeTimer.cancel()
`,
      `    results = null
    result = new Result()
    rows = 0
    idleTimer.cancel()
    lifeTimer.cancel()
`,
    ],
  ],
}
