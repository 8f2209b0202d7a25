import { performance } from 'node:perf_hooks'
import type { Sql } from '../../db/connect.ts'
import type { Staff } from '../../src/access/permissions.ts'
import { createSignIn } from '../../src/access/sign-in.ts'
import { createApp } from '../../src/app.ts'
import type { Knowledge } from '../../src/context/knowledge.ts'
import { uploadsOfTest } from '../support/uploads.ts'

export type Grown = { sql: Sql; knowledge: Knowledge; dbOf: (staff: Staff) => Sql }

type Body = { id?: number; tickets?: { id: number }[]; next?: string | null }
export type Ask = (path: string) => Promise<{ ms: number; body: Body }>

/** Asks the API in this process as this reader. */
export const asking = ({ sql, knowledge, dbOf }: Grown, reader: Staff): Ask => {
  const house = {
    db: sql,
    knowledge,
    ring: () => {},
    clock: () => new Date('2026-11-28T13:00:00+07:00'),
    secret: 'a secret for measuring only and of no other use',
    publicUrl: 'http://localhost:3000',
  }
  const app = createApp({
    house,
    log: { info: () => {}, error: console.error },
    signIn: createSignIn({ db: sql, secret: house.secret, publicUrl: house.publicUrl }),
    staffDb: sql,
    dbOf,
    identify: async () => reader,
    smsSecret: undefined,
    mail: null,
    reportsPerMinute: 1000,
    reportsBeforeProof: 1000,
    pictures: {
      put: async () => {},
      get: async () => null,
      uploads: uploadsOfTest(),
      take: async () => Promise.reject(new Error('none')),
    },
    demo: false,
    addressOf: () => crypto.randomUUID(),
    readiness: async () => ({}),
    consoleFiles: () => {},
  })
  return async (path) => {
    const began = performance.now()
    const answered = await app.request(path)
    const text = await answered.text()
    if (!answered.ok) throw new Error(`${path}: ${answered.status} ${text}`)
    return { ms: performance.now() - began, body: JSON.parse(text) }
  }
}
