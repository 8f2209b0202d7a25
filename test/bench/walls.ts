import { performance } from 'node:perf_hooks'
import { connect, type Sql } from '../../db/connect.ts'
import { staffRole } from '../../db/roles.ts'
import { seenFrom } from '../../db/sight.ts'
import { asksFrom } from '../../src/access/asks-from.ts'
import type { Staff } from '../../src/access/permissions.ts'
import { loadKnowledge } from '../../src/context/knowledge.ts'
import { asApp } from '../support/as-app.ts'
import { makeStaff, openSample, testHouse } from '../support/house.ts'
import { type Ask, asking } from './asking.ts'
import { growTickets, isGrown } from './grown.ts'

const busiest = '00364'
const rounds = Number(process.env.ROUNDS ?? 150)

/** What the second wall costs: the same asked as the owner, whom no policy holds, and as the processes ask, turn by turn. */
const bench = async (url: string, [many = '100000']: string[] = []): Promise<string[]> => {
  const owner = connect(url, { max: 4, statementTimeout: 0 })
  const app = connect(asApp(url), { max: 4 })
  const walled = connect(asApp(url), { max: 4, role: staffRole })
  try {
    const { sql } = owner
    if (!(await isGrown(sql))) await growTickets(sql, { tickets: Number(many), communes: 3_321, busiest })
    return [
      ...(await staffLines(sql, (staff) => seenFrom(walled.sql, asksFrom(staff)))),
      await openingLine(sql, app.sql),
    ]
  } finally {
    for (const { close } of [owner, app, walled]) await close()
  }
}
export default bench

const staffLines = async (sql: Sql, dbOf: (staff: Staff) => Sql): Promise<string[]> => {
  const knowledge = await loadKnowledge(sql, () => new Date())
  const house = await testHouse(sql)
  const ticket = await openSample(house)
  const [holder] = await sql<{ kind: string }[]>`
    select kind from departments where id = ${ticket.departmentId}`
  const readers = {
    officer: await makeStaff(sql, { kind: holder!.kind, communeCode: busiest, roles: ['officer'] }),
    chair: await makeStaff(sql, { kind: 'chair', communeCode: busiest, roles: ['chair'] }),
    operator: await makeStaff(sql, { kind: 'operation-centre', roles: ['operator'] }),
  }
  const pages = {
    'list, open by due': '/api/tickets?sort=due&status=open',
    'list, newest': '/api/tickets?sort=newest',
    search: '/api/tickets?q=khuong%20dinh',
    ticket: `/api/tickets/${ticket.id}`,
    caller: '/api/hotline/callers/0912345678',
  }
  const lines: string[] = []
  for (const [name, staff] of Object.entries(readers)) {
    const bare = asking({ sql, knowledge, dbOf: () => sql }, staff)
    const behind = asking({ sql, knowledge, dbOf }, staff)
    for (const [what, path] of Object.entries(pages)) {
      if (what === 'caller' && name !== 'operator') continue
      lines.push(ratioOf(`${name}: ${what}`, await turnByTurn(times(bare, path), times(behind, path))))
    }
  }
  return lines
}

const times = (ask: Ask, path: string) => async () => (await ask(path)).ms

const openingLine = async (sql: Sql, app: Sql): Promise<string> => {
  const [asOwner, asProcess] = [await testHouse(sql), await testHouse(app)]
  const opened = (house: typeof asOwner) => async () => {
    const began = performance.now()
    await openSample(house)
    return performance.now() - began
  }
  return ratioOf('opening', await turnByTurn(opened(asOwner), opened(asProcess)))
}

type Timed = () => Promise<number>

/** Turn by turn, so that whatever else the machine does meets both. */
const turnByTurn = async (one: Timed, other: Timed): Promise<[number, number]> => {
  const taken: [number[], number[]] = [[], []]
  for (let round = -10; round < rounds; round++) {
    const both = [await one(), await other()] as const
    if (round >= 0) for (const at of [0, 1] as const) taken[at].push(both[at])
  }
  return [middle(taken[0]), middle(taken[1])]
}

const middle = (taken: number[]): number => taken.toSorted((a, b) => a - b)[Math.floor(taken.length / 2)]!

const ratioOf = (what: string, [bare, behind]: [number, number]): string =>
  `${what.padEnd(30)} ${bare.toFixed(2)} ms without, ${behind.toFixed(2)} ms with: × ${(behind / bare).toFixed(2)}`
