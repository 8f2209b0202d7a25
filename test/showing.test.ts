import { expect, test } from 'vitest'
import type { Sql } from '../db/connect.ts'
import type { ReadLog } from '../src/access/reads/log.ts'
import { dateOf } from '../src/platform/vietnam-time.ts'
import { placeTicket } from '../src/tickets/corrections/place.ts'
import type { TicketDetail } from '../src/tickets/reading/detail.ts'
import { trackingSecret } from '../src/tickets/secret.ts'
import { hintOfAddress, maskedFor } from '../src/tickets/showing/mask.ts'
import { testApp } from './support/app.ts'
import { inRollback } from './support/database.ts'
import { ctxFor, khuongDinh, makeStaff, openSample, testHouse } from './support/house.ts'

const reporter = { name: 'Phùng Thị Quỳnh Dao', phone: '0987650123', email: 'quynhdao@hop-thu.example' }
const secrets = ['Quỳnh Dao', '987650123', '0987 650 123', 'quynhdao']
const said = `Tôi là ${reporter.name}, số 0987 650 123. Nắp cống trước số nhà 12 ngõ 45 phố Khương Đình bị vỡ.`

const town = async (sql: Sql) => {
  const house = await testHouse(sql)
  const here = { kind: 'economy', communeCode: khuongDinh }
  const people = {
    officer: await makeStaff(sql, here),
    legal: await makeStaff(sql, { ...here, roles: ['legal'] }),
    asked: await makeStaff(sql, { kind: 'culture', communeCode: khuongDinh }),
    supervisor: await makeStaff(sql, { kind: 'van-phong-ubnd', communeCode: null, roles: ['supervisor'] }),
    operator: await makeStaff(sql, { kind: 'operation-centre', communeCode: null, roles: ['operator'] }),
    admin: await makeStaff(sql, { ...here, roles: ['admin'] }),
  }
  const caller = testApp(house, Object.values(people))
  const ticket = await openSample(house, { reporter, text: said })
  const at = `/api/tickets/${ticket.id}`
  const show = (by: keyof typeof people, body: unknown) =>
    caller.as(people[by])('POST', `${at}/showing`, { body })
  const consult = () =>
    caller.as(people.officer)('POST', `${at}/consultation`, {
      body: { departmentId: people.asked.departmentId, question: 'Xin ý kiến về việc này' },
    })
  return { sql, house, ticket, at, show, consult, people, ...caller }
}
type Town = Awaited<ReturnType<typeof town>>
const inTown = (work: (here: Town) => Promise<void>) => () => inRollback(async (sql) => work(await town(sql)))
const toCall = { fields: ['name', 'phone'], reason: 'handle' }

test(
  'who reported is in no answer to staff until somebody says what they need it for',
  inTown(async ({ as, at, people, consult, sql, ticket, house }) => {
    expect((await consult()).status).toBe(200)
    await sql`insert into ticket_events (ticket_id, subject, type, actor, data, at, audience, hash)
      values (${ticket.id}, ${`ticket:${ticket.reference}`}, 'ticket.replied', 'resident',
        ${sql.json({ text: said, channel: 'web' })}, ${house.now}, '{}', ''::bytea)`
    const paths = [at, `${at}/timeline`, `${at}/mails`, `${at}/duplicates`, '/api/tickets', '/api/messages']
    for (const [who, person] of Object.entries(people))
      for (const path of [...paths, '/api/tickets?q=nap%20cong', '/api/reads']) {
        const { text } = await as(person)('GET', path)
        for (const secret of secrets) expect(text, `${who} ${path}`).not.toContain(secret)
      }
  }),
)

test(
  'what was put right since is in no words either: not in the report, nor in what staff wrote of it, and goes with the person',
  inTown(async ({ as, at, people, sql, ticket, house, resident }) => {
    const { officer, asked, operator } = people
    const by = (who: keyof typeof people, method: string, path: string, body: object) =>
      as(people[who])(method, `${at}/${path}`, { body })
    const named = `Đã gọi ${reporter.name}, 0987 650 123, quynhdao@hop-thu.example`
    const steps = [
      await by('officer', 'PUT', 'acceptance', {}),
      await by('officer', 'POST', 'note', { text: named }),
      await by('officer', 'POST', 'consultation', { departmentId: asked.departmentId, question: named }),
    ]
    const { consultations, dueAt } = (await as(officer)('GET', at)).json<TicketDetail>()
    const until = dateOf(new Date(new Date(dueAt).getTime() + 3 * 86_400_000))
    steps.push(await by('officer', 'PUT', 'extension', { until, why: named }))
    const answering = `consultation/${consultations[0]!.id}`
    steps.push(await by('asked', 'PUT', answering, { answer: `Ý kiến: ${named}` }))
    steps.push(await by('officer', 'PUT', 'question', { question: named }))
    expect(steps.map(({ status, text }) => [status, text.slice(0, 90)])).toEqual(
      steps.map(() => [200, expect.anything()]),
    )
    const headers = { 'x-report-secret': trackingSecret(house.secret, ticket.reference) }
    const own = { name: 'Đặng Văn Khác' }
    const renamed = await resident('PUT', `/api/reports/${ticket.reference}/personal-data`, {
      headers,
      body: own,
    })
    expect(renamed.status).toBe(200)
    const contact = { phone: '0912000444', email: 'khac@hop-thu.example', why: 'Người dân gọi lại, ghi nhầm' }
    expect((await as(operator)('PUT', `${at}/contact`, { body: contact })).status).toBe(200)
    for (const path of [
      at,
      `${at}/timeline`,
      `${at}/mails`,
      '/api/tickets?q=nap%20cong',
      '/api/tickets?q=0987650123',
    ]) {
      const { text } = await as(officer)('GET', path)
      for (const secret of secrets) expect(text, path).not.toContain(secret)
    }
    expect((await as(officer)('GET', at)).text).toContain('Đã gọi')
    const afterwards = { 'x-report-secret': trackingSecret(house.secret, ticket.reference, 1) }
    const erased = await resident('DELETE', `/api/reports/${ticket.reference}/personal-data`, {
      headers: afterwards,
    })
    expect(erased.status).toBe(200)
    const [kept] = await sql`select title, text, search from tickets where id = ${ticket.id}`
    for (const secret of secrets) expect(JSON.stringify(kept)).not.toContain(secret)
  }),
)

test(
  'a ticket is found by what is read in it, and by nothing of who reported, digit by digit neither',
  inTown(async ({ as, people, ticket, house, consult }) => {
    expect((await consult()).status).toBe(200)
    const finds = async (who: keyof typeof people, q: string) => {
      const found = await as(people[who])('GET', `/api/tickets?q=${encodeURIComponent(q)}`)
      return found.json<{ tickets: { id: number }[] }>().tickets.some(({ id }) => id === ticket.id)
    }
    const asked = ['098', '0987 650', '650', '0987650123', 'quynh dao', 'quynhdao@hop-thu.example']
    const nothingOf = async (what: string[]) => {
      for (const who of ['officer', 'asked', 'operator'] as const)
        for (const q of what) expect(await finds(who, q), `${who} ${q}`).toBe(false)
    }
    expect(await finds('officer', 'nap cong vo')).toBe(true)
    await nothingOf(asked)
    const why = 'Người dân đổi số'
    const to = { phone: '0912000456', email: reporter.email, version: ticket.version, why }
    expect((await as(people.operator)('PUT', `/api/tickets/${ticket.id}/contact`, { body: to })).status).toBe(
      200,
    )
    await nothingOf(asked)
    await placeTicket(ctxFor(house, people.officer), ticket.id, { communeCode: '00367', why })
    await nothingOf(['0912000456', 'quynh dao', '650'])
    expect(await finds('operator', 'nap cong vo')).toBe(true)
  }),
)

test(
  'an officer is shown what they ask for and nothing else, and the history and the log say who, what, when and why',
  inTown(async ({ as, at, show, people, ticket }) => {
    const before = (await as(people.officer)('GET', at)).json<TicketDetail>()
    expect(before.reporter).toEqual({
      name: 'P•••',
      phone: '•••123',
      email: 'q•••@hop-thu.example',
      postalAddress: null,
      helper: null,
      mayShow: true,
    })
    const shown = await show('officer', { ...toCall, words: 'Hẹn giờ đến xem cống' })
    expect(shown.status).toBe(200)
    expect(shown.json()).toEqual({
      name: reporter.name,
      phone: '+84987650123',
      email: null,
      postalAddress: null,
      helper: null,
    })
    const { timeline, version } = (await as(people.officer)('GET', at)).json<TicketDetail>()
    expect(version).toBe(before.version)
    expect(timeline.at(-1)).toMatchObject({
      type: 'person.shown',
      actor: { id: people.officer.id },
      sentence: { vi: 'Xem họ tên, số điện thoại của người phản ánh: liên hệ để xử lý' },
      text: 'Hẹn giờ đến xem cống',
    })
    for (const reader of [people.legal, people.admin]) {
      const { reads } = (await as(reader)('GET', `/api/reads?reference=${ticket.reference}`)).json<ReadLog>()
      expect(reads).toMatchObject([
        {
          what: 'person',
          fields: ['name', 'phone'],
          reason: 'handle',
          words: 'Hẹn giờ đến xem cống',
          staff: { id: people.officer.id },
          ticket: { id: ticket.id },
        },
      ])
    }
  }),
)

test(
  'the resident does not read on the tracking page which member of staff looked',
  inTown(async ({ show, sql, ticket, resident, house }) => {
    await show('officer', toCall)
    const headers = { 'x-report-secret': await trackingSecret(house.secret, ticket.reference) }
    const { text } = await resident('GET', `/api/reports/${ticket.reference}`, { headers })
    expect(text).not.toContain('person.shown')
    expect(
      await sql`select from ticket_events where ticket_id = ${ticket.id} and type = 'person.shown'`,
    ).toHaveLength(1)
  }),
)

test(
  'a department that is asked sees the matter and not the person, and is shown nobody',
  inTown(async ({ as, at, show, consult, people }) => {
    await consult()
    const read = (await as(people.asked)('GET', at)).json<TicketDetail>()
    expect(read.text).toContain('Nắp cống trước số nhà 12')
    expect(read.reporter).toMatchObject({ name: null, phone: null, email: null, mayShow: false })
    expect((await show('asked', toCall)).status).toBe(403)
  }),
)

test(
  'who oversees a province reads hints and is shown nobody; the operator who calls back is shown the number',
  inTown(async ({ as, at, show, people }) => {
    const read = (await as(people.supervisor)('GET', at)).json<TicketDetail>()
    expect(read.reporter).toMatchObject({ phone: '•••123', mayShow: false })
    expect((await show('supervisor', toCall)).status).toBe(403)
    expect((await show('operator', toCall)).status).toBe(200)
  }),
)

test(
  'of a denunciation not even a letter is told, its reading is logged, and who sent it is shown for a reason in words alone',
  inTown(async ({ as, at, show, people, sql, ticket }) => {
    await sql`update tickets set lane = 'denunciation' where id = ${ticket.id}`
    const read = (await as(people.legal)('GET', at)).json<TicketDetail>()
    expect(read.reporter).toMatchObject({ name: '•••', phone: '•••', email: '•••', mayShow: true })
    const refused = await show('legal', toCall)
    expect([refused.status, refused.text]).toEqual([422, expect.stringContaining('vì sao cần xem')])
    expect((await show('legal', { ...toCall, words: '.' })).status).toBe(422)
    expect((await show('officer', { ...toCall, words: 'Cần gọi' })).status).toBe(404)
    expect((await show('legal', { ...toCall, words: 'Xác minh danh tính theo Điều 23' })).status).toBe(200)

    const log = async (who: keyof typeof people) =>
      (await as(people[who])('GET', '/api/reads'))
        .json<ReadLog>()
        .reads.filter(({ staff }) => staff.id === people.legal.id)
    expect((await log('legal')).map(({ what, ticket }) => [what, ticket?.reference])).toEqual([
      ['person', ticket.reference],
      ['ticket', ticket.reference],
    ])
    for (const read of await log('admin')) expect(read.ticket).toBeNull()
    const ofTicket = async (who: keyof typeof people) =>
      (await as(people[who])('GET', `/api/reads?reference=${ticket.reference}`)).json<ReadLog>().reads.length
    expect([await ofTicket('legal'), await ofTicket('admin')]).toEqual([2, 0])
  }),
)

test(
  'another reason is said in words, and what nobody left or was erased is refused',
  inTown(async ({ show, sql, ticket }) => {
    for (const words of [undefined, '.', 'x x x x', 'aaaaaaaaaaaaaaaa', '1234567 8901234'])
      expect([words, (await show('officer', { ...toCall, reason: 'other', words })).status]).toEqual([
        words,
        422,
      ])
    expect((await show('officer', { ...toCall, reason: 'other', words: 'Hẹn gặp tại nhà' })).status).toBe(200)
    expect((await show('officer', { ...toCall, fields: ['postalAddress'] })).status).toBe(409)
    expect((await show('officer', { ...toCall, fields: ['shoe size'] })).status).toBe(422)
    await sql`update reporters set name = null, phone = null, email = null, erased_at = now() where id = ${ticket.reporterId}`
    expect((await show('officer', toCall)).status).toBe(409)
  }),
)

test(
  'the log is for who answers for it: page by page, by name, by reference, by day and by what was read',
  inTown(async ({ as, show, people, ticket, house }) => {
    for (const words of ['một', 'hai', 'ba']) await show('officer', { ...toCall, words })
    const ask = (query: string) => as(people.admin)('GET', `/api/reads?reference=${ticket.reference}${query}`)
    const page = async (query = '') => (await ask(query)).json<ReadLog>()
    const first = await page('&limit=2')
    const rest = await page(`&limit=2&cursor=${first.next}`)
    expect([...first.reads, ...rest.reads].map(({ words }) => words)).toEqual(['ba', 'hai', 'một'])
    expect(rest.next).toBeNull()
    const today = dateOf(house.now)
    expect((await page(`&from=${today}&until=${today}`)).reads).toHaveLength(3)
    expect((await page('&until=2026-01-01')).reads).toEqual([])
    for (const wrong of ['&from=2099-01-01', `&from=${today}&until=2026-01-01`])
      expect((await ask(wrong)).status, wrong).toBe(422)
    expect((await page('&what=mails')).reads).toEqual([])
    expect((await page('&who=can%20bo')).reads).toHaveLength(3)
    expect((await page('&who=%25')).reads).toEqual([])
    for (const who of [people.officer, people.operator, people.supervisor])
      expect((await as(who)('GET', '/api/reads')).status).toBe(403)
  }),
)

test('an operator reads the whole name of a caller only while they are on the line, which is logged', () =>
  inRollback(async (sql) => {
    const { as, people, house } = await town(sql)
    const card = async () =>
      (await as(people.operator)('GET', '/api/hotline/callers/0987650123')).json<Record<string, unknown>>()
    expect(await card()).toMatchObject({ name: null, nameHint: 'P•••' })
    await sql`insert into calls (external_id, phone, started_at) values ('on-the-line', '+84987650123', ${house.now})`
    expect(await card()).toMatchObject({ name: reporter.name })
    const { reads } = (await as(people.admin)('GET', '/api/reads?what=caller')).json<ReadLog>()
    expect(reads.filter(({ staff }) => staff.id === people.operator.id)).toHaveLength(1)
  }))

test('no hint says enough to call, to write to or to name anybody', () => {
  expect(hintOfAddress('sms', '+84987650123')).toBe('•••123')
  expect(hintOfAddress('email', 'a@b.example')).toBe('a•••@b.example')
  expect(hintOfAddress('post', 'Bà Dao, 12 ngõ 45')).toBe('•••')
  expect(hintOfAddress('zalo', '8800')).toBe('•••')
  expect(maskedFor({ kind: 'system' }, {} as never, null)).toBeNull()
})
