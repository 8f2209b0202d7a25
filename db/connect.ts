import postgres from 'postgres'
import { arrayTypes } from './arrays.ts'

export type Sql = postgres.Sql<{ bigint: number }>
export type TransactionSql = postgres.TransactionSql<{ bigint: number }>

export type Connection = { sql: Sql; close(): Promise<void> }

export type ConnectOptions = {
  /** Connections at most. */
  max?: number
  /** For a short-lived client at the edge: no question about array types before the first statement. */
  edge?: boolean
  /** Milliseconds after which the server gives up on a statement. */
  statementTimeout?: number
  /** Through a pooler that gives each transaction another connection: it keeps no prepared statement, and sets what else we need. */
  pooled?: boolean
  /** Acts as this role instead of its login. */
  role?: string | undefined
  /** What the server's lists call this client. */
  name?: string
  /** Of a server that follows another it makes no use: it waits until the one that it is led to leads. */
  leading?: boolean
  /** Hears what its connection listens to, which then lasts, however quiet it is. */
  hears?: Hears
}

export type Hears = { said: (channel: string, payload: string) => void; lost: () => void }

const longestStatement = 30_000
/** Seconds that an answer may come later than the server itself gives up: the wire is dead, or every connection is taken. */
const grace = 5

/** A pool of connections; `query` of db/query.ts builds statements over it. Runs on Node and on workerd alike. */
export function connect(url: string, { edge, pooled, hears, ...options }: ConnectOptions = {}): Connection {
  const { max = edge ? 5 : 10, statementTimeout = longestStatement, name = 'lang-nghe', role } = options
  const sql: Sql = postgres(url, {
    max,
    prepare: !pooled,
    fetch_types: !edge,
    connect_timeout: 10,
    ...(statementTimeout > 0 && { answer_within: statementTimeout / 1000 + grace }),
    // A database that was away is looked for every second, so that what waited goes on soon after it is back.
    backoff: (tries: number) => Math.min(0.05 * 2 ** tries, 1),
    idle_timeout: edge ? 10 : 300,
    max_lifetime: 3600,
    ...(options.leading && { target_session_attrs: 'primary' as const }),
    ...(hears && { onnotify: hears.said, onclose: hears.lost, idle_timeout: 0, max_lifetime: 0 }),
    onnotice: () => {},
    types: { bigint: safeInteger, day },
    transform: { column: { from: postgres.toCamel, to: postgres.fromCamel } },
    connection: {
      application_name: name,
      ...(role && { role }),
      TimeZone: 'UTC',
      ...(!pooled && { ...settings, statement_timeout: statementTimeout }),
    },
  })
  if (edge) readArraysUnasked(sql)
  return { sql, close: () => sql.end({ timeout: 5 }) }
}

function readArraysUnasked({ options }: Sql) {
  for (const [type, { serialize, parse }] of arrayTypes) {
    options.serializers[type] = serialize
    options.parsers[type] = parse
  }
}

/** What each connection to the database is set to; a pooler makes its own, and sets them so. */
const settings = {
  // Rows that an index names lie in memory or on a fast disk: the planner must not read a whole seat to spare a few jumps.
  random_page_cost: 1.1,
  // A list of a large country is estimated dear, answers in milliseconds, and would be compiled for longer than that.
  jit: 'off',
  statement_timeout: longestStatement,
  idle_in_transaction_session_timeout: 60_000,
}
export const settingsOfPooler = Object.entries(settings)
  .map(([name, value]) => `set ${name} = ${value}`)
  .join('; ')

const safeInteger = {
  to: 20,
  from: [20],
  serialize: String,
  parse: (text: string) => {
    const number = Number(text)
    if (!Number.isSafeInteger(number)) throw new RangeError(`bigint ${text} is too large for a number`)
    return number
  },
}

// A day has no time zone, so it stays the text that it is: 2026-11-23.
const day = {
  to: 1082,
  from: [1082],
  serialize: (text: string) => text,
  parse: (text: string) => text,
}
