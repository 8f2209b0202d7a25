import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { passwordLink } from '../src/access/accounts/link.ts'
import { createSignIn } from '../src/access/sign-in.ts'
import { Refused } from '../src/platform/errors.ts'
import { assignTicket } from '../src/tickets/assign.ts'
import { ctxFor, openSample } from './support/house.ts'
import { startTestServer, type TestServer, testSecret } from './support/server.ts'
import { until } from './support/until.ts'

let server: TestServer
let admin: string
beforeAll(async () => {
  server = await startTestServer({ env: { DATABASE_CONNECTIONS: '10' } })
  admin = await server.signIn('quan-tri')
  await server.sql`create table passwords_kept as table account`
}, 120_000)
afterAll(() => server?.stop())

const call = async (cookie: string, method: string, path: string, body?: object) => {
  const answered = await fetch(`${server.url}${path}`, {
    method,
    headers: { 'content-type': 'application/json', origin: server.url, cookie },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  const text = await answered.text()
  return { status: answered.status, json: text ? JSON.parse(text) : null }
}
const idOf = async (login: string) => {
  const [row] = await server.sql<{ id: string }[]>`
    select s.id from staff s join "user" u on u.id = s.id where u.email = ${`${login}@demo.lang-nghe.example`}`
  return row!.id
}

const logins = ['so-xay-dung', 'tong-dai'] as const
/** Two administrators of one province, both signed in, as they were before anybody did anything. */
const twoAdministrators = async () => {
  const ids = [await idOf(logins[0]), await idOf(logins[1])] as const
  await server.sql`insert into account select * from passwords_kept on conflict do nothing`
  await server.sql`update staff set roles = array['province-admin'], active = true, locked_at = null, locked_why = null
    where id in ${server.sql([...ids])}`
  return [
    { id: ids[0], cookie: await server.signIn(logins[0]) },
    { id: ids[1], cookie: await server.signIn(logins[1]) },
  ] as const
}
const inCharge = async () => {
  const [row] = await server.sql<{ n: number }[]>`
    select count(*)::int as n from staff s join "user" u on u.id = s.id
    where s.active and s.roles @> array['province-admin'] and split_part(u.email, '@', 1) in ${server.sql([...logins])}`
  return row!.n
}

describe('Two administrators at the same moment', () => {
  const acts: Record<string, (id: string) => [method: string, path: string, body: object]> = {
    'locks the other': (id: string) => ['PUT', `/api/staff/${id}/lock`, { why: 'Nghi lộ mật khẩu' }],
    'takes the other’s roles away': (id: string) => ['PUT', `/api/staff/${id}/roles`, { roles: ['officer'] }],
    'closes the other’s account': (id: string) => [
      'DELETE',
      `/api/staff/${id}/account`,
      { tickets: 'hand-over' },
    ],
  }
  test.each(Object.entries(acts))('when each %s, one of them stays in charge', async (_, act) => {
    for (let round = 0; round < 4; round++) {
      const [one, two] = await twoAdministrators()
      const answers = await Promise.all([call(one.cookie, ...act(two.id)), call(two.cookie, ...act(one.id))])
      expect(answers.map(({ status }) => status).filter((status) => status === 200)).toHaveLength(1)
      expect(await inCharge()).toBe(1)
    }
  })

  test('lock one account once: the other is told that it is locked', async () => {
    const [one, two] = await twoAdministrators()
    const id = await idOf('van-hoa')
    for (let round = 0; round < 3; round++) {
      const answers = await Promise.all(
        [one, two].map(({ cookie }) => call(cookie, 'PUT', `/api/staff/${id}/lock`, { why: 'Nghỉ việc' })),
      )
      expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
      expect((await call(admin, 'DELETE', `/api/staff/${id}/lock`)).status).toBe(204)
    }
  })
})

describe('What two colleagues hold', () => {
  const open = ['new', 'accepted', 'waiting']
  const heldByNobodyHere = () => server.sql<{ id: number }[]>`
    select t.id from tickets t join staff s on s.id = t.officer_id where not s.active and t.status = any(${open})`
  /** Each change of hands begins where the one before it ended. */
  const brokenHands = () => server.sql`
    select from (
      select data->>'previous' as previous, lag(data->>'officerId') over (partition by ticket_id order by id) as before,
        row_number() over (partition by ticket_id order by id) as n
      from ticket_events where type = 'ticket.assigned') hands
    where n > 1 and previous is distinct from before`

  test('and two administrators hand over to the other at the same moment, while more is given to both, stays with neither', async () => {
    const [one, two] = await twoAdministrators()
    const [first, second] = [await idOf('kinh-te'), await idOf('kinh-te-2')]
    const house = ctxFor(server.house)
    const tickets = await Promise.all(Array.from({ length: 8 }, () => openSample(server.house)))
    const give = (officers: string[]) =>
      tickets.map(({ id }, at) =>
        assignTicket(house, id, { officerId: officers[at % 2]!, why: 'Phân công' }).catch((error) => {
          if (!(error instanceof Refused)) throw error
        }),
      )
    const lock = (cookie: string, id: string, to: string) =>
      call(cookie, 'PUT', `/api/staff/${id}/lock`, { why: 'Nghỉ việc', tickets: 'hand-over', to })
    for (let round = 0; round < 2; round++) {
      await Promise.all(give([first, second]))
      const [answers] = await Promise.all([
        Promise.all([lock(one.cookie, first, second), lock(two.cookie, second, first)]),
        ...give([second, first]),
      ])
      expect(answers.map(({ status }) => status)).toEqual([200, 200])
      await until(async () => (await heldByNobodyHere()).length === 0)
      expect(await brokenHands()).toEqual([])
      for (const id of [first, second]) await call(admin, 'DELETE', `/api/staff/${id}/lock`)
    }
  })
})

describe('A link to choose a password', () => {
  test('that two use at the same moment works for one of them alone', async () => {
    const id = await idOf('van-hoa')
    const signIn = createSignIn({ db: server.sql, secret: testSecret, publicUrl: server.url })
    for (let round = 0; round < 3; round++) {
      const { link } = await passwordLink(ctxFor(server.house), signIn, id)
      const token = link.split('#')[1]
      const answers = await Promise.all(
        ['mat-khau-thu-nhat-1', 'mat-khau-thu-hai-2'].map((newPassword) =>
          call('', 'POST', '/api/auth/reset-password', { token, newPassword }),
        ),
      )
      expect(answers.map(({ status }) => status === 200).toSorted()).toEqual([false, true])
    }
  })
})
