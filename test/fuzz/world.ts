import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect } from '../../db/connect.ts'
import { type Canary, canariesIn, plant } from './canaries.ts'
import { startChild } from './child.ts'
import type { Found } from './found.ts'
import { faultsOfLine } from './judge.ts'
import { openOwn } from './own.ts'
import { everybody, nobody, observerOf, putBack, sacrifice, seatsOf, signedIn } from './people.ts'
import { poolOf } from './pool.ts'

const ownReports = 40
const hosts = ['kinh-te', 'chu-tich', 'dieu-phoi', 'phap-che', 'cong-an', 'leader']
const browsers = ['kinh-te', 'chu-tich', 'tong-dai', 'quan-tri']

/** The server in a process of its own, with people, reports and what nobody may be shown. */
export const openWorld = async (found: Found) => {
  const directory = await mkdtemp(join(tmpdir(), 'lang-nghe-fuzz-'))
  const known: { canaries: Canary[] } = { canaries: [] }
  const child = await startChild(directory, (line) => {
    for (const fault of faultsOfLine(line, known.canaries)) found.add(fault, 'log')
  })
  const { url } = child
  const { sql, close } = connect(child.databaseUrl, { max: 2, name: 'lang-nghe-fuzz' })
  let from = 0
  const ask = async (path: string, body: object, headers: Record<string, string> = {}) => {
    const answered = await fetch(url + path, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-forwarded-for': `198.51.100.${++from % 250}`,
        ...headers,
      },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(60_000),
    })
    if (!answered.ok) throw new Error(`${path}: ${answered.status} ${await answered.text()}`)
    return answered.json() as Promise<Record<string, unknown>>
  }
  const sacrificed = await sacrifice(sql)
  const people = await everybody(sql)
  const seats = await seatsOf(sql, people)
  const planted = await plant(sql, ask)
  known.canaries = canariesIn(planted)
  const observer = await observerOf(sql, planted.foreign.id)
  const own = await openOwn(sql, ask, ownReports)
  const idOf = (login: string) => people.find(({ who }) => who === login)!.id!
  const cookies = await Promise.all(browsers.map((login) => signedIn(url, login, idOf(login))))
  return {
    ...child,
    sql,
    ask,
    canaries: known.canaries,
    planted,
    own,
    hosts: people.filter(({ who }) => hosts.includes(who)),
    people: [nobody, nobody, nobody, ...people, ...cookies],
    pool: () => poolOf(sql, { sacrificed, own, planted: Object.values(planted).map(({ id }) => id) }),
    /** Something happens to a ticket that nobody else may hear of. */
    stir: () =>
      ask(`/api/tickets/${planted.foreign.id}/note`, { text: 'Đã gọi điện qnoteq' }, observer.headers),
    putBack: () => putBack(sql, seats),
    stop: async () => {
      await close()
      await child.stop()
      await rm(directory, { recursive: true, force: true })
    },
  }
}
export type World = Awaited<ReturnType<typeof openWorld>>
