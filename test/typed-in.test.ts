import { expect, test } from 'vitest'
import type { Sql } from '../db/connect.ts'
import type { Staff } from '../src/access/permissions.ts'
import { handleInbound } from '../src/intake/sms/handle.ts'
import { storeInbound } from '../src/intake/sms/inbound.ts'
import { notify } from '../src/notifications/notify.ts'
import { trackingSecret } from '../src/tickets/secret.ts'
import { type Answered, testApp } from './support/app.ts'
import { ctxFor, khuongDinh, makeStaff } from './support/house.ts'
import { fieldsOf, withApp } from './support/with-app.ts'

/* What staff type in for a resident: at the counter, or out of a letter. */

type Given = Parameters<Parameters<typeof withApp>[0]>[0]
type AtTheDesk = Given & {
  operator: Staff
  officer: Staff
  /** Types a report in. */
  type: (body: object) => Promise<Answered>
  /** Tells whoever is to be told of what happened so far. */
  tell: () => Promise<void>
}

const atTheDesk = (work: (given: AtTheDesk) => Promise<void>) => {
  const staff: Staff[] = []
  return withApp(
    (given) =>
      work({
        ...given,
        operator: staff[0]!,
        officer: staff[1]!,
        type: (body) => given.as(staff[0]!)('POST', '/api/desk/reports', { body }),
        tell: async () => {
          const events = await given.db<{ id: number }[]>`select id from ticket_events order by id`
          await notify(
            ctxFor(given.house),
            events.map(({ id }) => id),
          )
        },
      }),
    async (db) => {
      staff.push(
        await makeStaff(db, { kind: 'operation-centre', roles: ['operator'] }),
        await makeStaff(db, { kind: 'economy', communeCode: khuongDinh }),
      )
      return staff
    },
  )
}

const day = 86_400_000
const daysAgo = (n: number) => new Date(Date.now() - n * day + 7 * 3_600_000).toISOString().slice(0, 10)

const letter = {
  channel: 'letter',
  text: 'Kính gửi quý cơ quan. Đường vào ngõ 45 phố Khương Đình nhiều ổ gà, người già đi lại rất khó.',
  communeCode: khuongDinh,
  receivedOn: daysAgo(3),
  reporter: { name: 'Nguyễn Văn Tư', postalAddress: '12 ngõ 45 phố Khương Đình' },
}
const counter = {
  channel: 'counter',
  text: 'Đèn đường trước số nhà 7 không sáng đã ba hôm nay',
  communeCode: khuongDinh,
  reporter: { name: 'Lê Thị Bình' },
  consent: true,
}

const ticketOf = async (db: Sql, answered: Answered) => {
  const { id } = answered.json<{ id: number }>()
  const [row] = await db`
    select t.*, d.starts_at, d.due_at, r.name, r.phone, r.postal_address, r.consent_at from tickets t
    join deadlines d on d.ticket_id = t.id left join reporters r on r.id = t.reporter_id where t.id = ${id}`
  return row!
}
const lettersTo = (db: Sql, ticketId: number) =>
  db<{ id: number; channel: string; recipient: string; state: string; subject: string; body: string }[]>`
    select id, channel, recipient, state, subject, body from messages
    where ticket_id = ${ticketId} and recipient_kind = 'reporter' order by id`

test('A letter is typed in with its sender, and its time counts from the day on which it arrived', () =>
  atTheDesk(async ({ type, db }) => {
    const answered = await type(letter)
    expect(answered.status).toBe(201)
    const ticket = await ticketOf(db, answered)
    expect(ticket).toMatchObject({ channel: 'letter', name: 'Nguyễn Văn Tư', text: letter.text })
    expect(ticket.postalAddress).toBe('12 ngõ 45 phố Khương Đình')
    expect(ticket.consentAt).not.toBeNull()
    const arrived = new Date(`${letter.receivedOn}T00:00:00+07:00`)
    expect([ticket.receivedAt, ticket.startsAt]).toEqual([arrived, arrived])
    expect(ticket.reportedAt.getTime()).toBeGreaterThan(arrived.getTime())

    const today = await ticketOf(
      db,
      await type({ ...letter, text: `${letter.text} Hai.`, receivedOn: daysAgo(0) }),
    )
    expect(today.dueAt.getTime()).toBeGreaterThan(ticket.dueAt.getTime())
  }))

test('What is shown while a letter is typed in promises the same day as the ticket that comes of it', () =>
  atTheDesk(async ({ type, as, db, operator }) => {
    const { text, communeCode, receivedOn } = letter
    const body = { text, communeCode, receivedOn }
    const { dueAt } = (await as(operator)('POST', '/api/routing/preview', { body })).json<{ dueAt: string }>()
    expect(new Date(dueAt)).toEqual((await ticketOf(db, await type(letter))).dueAt)
  }))

test('The day on which a letter arrived must be said, exist, be past, and be no more than a year ago', () =>
  atTheDesk(async ({ type }) => {
    const { receivedOn: _, ...undated } = letter
    for (const wrong of [
      undated,
      ...[daysAgo(-2), daysAgo(400), '2026-02-30', '30/02/2026', '11/20/2026', 'hôm kia', 20261120].map(
        (receivedOn) => ({
          ...letter,
          receivedOn,
        }),
      ),
    ]) {
      const answered = await type(wrong)
      expect([answered.status, fieldsOf(answered)]).toEqual([422, ['receivedOn']])
      expect(answered.json<{ sentence: { vi: string } }>().sentence.vi).toMatch(/gày nhận/)
    }
  }))

test('Nobody else can date a report back: on the web and at the counter it is received when it comes', () =>
  atTheDesk(async ({ type, resident, db }) => {
    const atCounter = await ticketOf(db, await type({ ...counter, receivedOn: daysAgo(30) }))
    expect(atCounter.receivedAt).toEqual(atCounter.reportedAt)
    const body = { text: 'Rác đổ đầy đầu ngõ 45', communeCode: khuongDinh, receivedOn: daysAgo(30) }
    const { reference } = (await resident('POST', '/api/reports', { body })).json<{ reference: string }>()
    const [row] = await db`select received_at, reported_at from tickets where reference = ${reference}`
    expect(row!.receivedAt).toEqual(row!.reportedAt)
  }))

test('Whoever wrote a letter is answered by one: it waits to be printed, and is sent once somebody posted it', () =>
  atTheDesk(async ({ type, tell, as, db, operator }) => {
    const { id } = await ticketOf(db, await type(letter))
    await tell()
    const [first, ...more] = await lettersTo(db, id)
    expect(more).toEqual([])
    expect(first).toMatchObject({
      channel: 'post',
      state: 'to-print',
      recipient: 'Nguyễn Văn Tư\n12 ngõ 45 phố Khương Đình',
    })
    expect(first!.body).toMatch(/^Kính gửi Nguyễn Văn Tư,/)
    expect(first!.body).not.toContain('/t/')
    const jobs = await db`select key from graphile_worker.jobs where key = ${`deliver:${first!.id}`}`
    expect(jobs).toHaveLength(0)

    const path = `/api/messages/${first!.id}`
    expect((await as(operator)('PUT', `${path}/posting`)).json()).toMatchObject({ state: 'sent' })
    expect((await as(operator)('PUT', `${path}/posting`)).status).toBe(409)
    const [event] = await db`select actor from ticket_events where type = 'message.posted'`
    expect(event!.actor).toBe(`staff:${operator.id}`)
  }))

test.each([
  [letter, 'Về thư của ông/bà'],
  [{ ...counter, reporter: letter.reporter }, 'Về phản ánh của ông/bà'],
  [
    {
      ...counter,
      reporter: letter.reporter,
      text: 'Tôi khiếu nại quyết định thu hồi đất số 12 của Chủ tịch Ủy ban nhân dân phường',
    },
    'Về đơn của ông/bà',
  ],
])('A letter names what came as it came: %#', (body, words) =>
  atTheDesk(async ({ type, tell, db }) => {
    const { id } = await ticketOf(db, await type(body))
    await tell()
    expect((await lettersTo(db, id))[0]!.body).toContain(words)
  }),
)

test('Whoever gave a number at the desk is asked by SMS where it is, and their reply moves the ticket there', () =>
  atTheDesk(async ({ type, tell, db, house }) => {
    const phone = '+84912000111'
    const nowhere = { channel: 'hotline', text: 'Rác đầu ngõ mấy hôm nay chưa ai dọn', consent: true }
    const answered = await type({ ...nowhere, reporter: { phone } })
    expect(answered.json()).toMatchObject({ commune: null, asksPlace: true })
    const { id } = await ticketOf(db, answered)
    await tell()
    expect((await lettersTo(db, id))[0]!.body).toMatch(/(Việc ở đâu|Viec o dau)/)
    const sms = {
      providerId: 'reply',
      sender: phone,
      recipient: '1022',
      body: 'phuong khuong dinh',
      piece: null,
    }
    await storeInbound(ctxFor(house), { gateway: 'generic', sms, raw: {} })
    const [row] = await db<{ id: number }[]>`select id from inbound_messages where provider_id = 'reply'`
    await handleInbound(ctxFor(house), row!.id, { provinceCode: '01' })
    expect((await ticketOf(db, answered)).communeCode).toBe(khuongDinh)

    for (const unasked of [
      { reporter: {}, consent: false },
      { reporter: { phone }, communeCode: khuongDinh },
    ])
      expect((await type({ ...nowhere, text: `${nowhere.text}.`, ...unasked })).json()).toMatchObject({
        asksPlace: false,
      })
  }))

test('Not every step is worth a letter: the question and the answer are, taking it in hand is not', () =>
  atTheDesk(async ({ type, tell, as, db, officer }) => {
    const { id } = await ticketOf(db, await type(letter))
    await as(officer)('PUT', `/api/tickets/${id}/acceptance`, { body: {} })
    await as(officer)('PUT', `/api/tickets/${id}/question`, {
      body: { question: 'Ổ gà ở đoạn nào của ngõ?' },
    })
    await tell()
    const said = (await lettersTo(db, id)).map(({ body }) => body)
    expect(said).toHaveLength(2)
    expect(said[1]).toContain('Ổ gà ở đoạn nào của ngõ?')
  }))

test('A letter kept back can be mended and printed after all, and is never put among what leaves by itself', () =>
  atTheDesk(async ({ type, tell, as, db, operator }) => {
    const { id } = await ticketOf(db, await type(letter))
    await tell()
    const message = `/api/messages/${(await lettersTo(db, id))[0]!.id}`
    expect((await as(operator)('PATCH', message, { body: { body: 'Lời khác' } })).status).toBe(204)
    expect((await as(operator)('DELETE', message)).status).toBe(204)
    expect((await as(operator)('PUT', message, { body: {} })).json()).toMatchObject({
      state: 'to-print',
      body: 'Lời khác',
    })
    expect(
      await db`select from graphile_worker.jobs where key = ${message.replace('/api/messages/', 'deliver:')}`,
    ).toHaveLength(0)
  }))

test('Who types in is told the reference and never the secret, on the phone, at the counter and for a letter', () =>
  atTheDesk(async ({ type, as, operator }) => {
    const byPhone = { text: 'Cây đổ chắn ngõ 45', communeCode: khuongDinh, consent: false }
    for (const answered of [
      await type(letter),
      await type(counter),
      await as(operator)('POST', '/api/hotline/reports', { body: byPhone }),
    ]) {
      expect(answered.status).toBe(201)
      const receipt = answered.json<Record<string, unknown>>()
      expect(receipt).toHaveProperty('reference')
      expect(Object.keys(receipt)).not.toContain('secret')
      expect(answered.text).not.toContain('/t/')
    }
  }))

test('At the counter a number is kept only with consent, and only what a letter signs is agreed to by writing', () =>
  atTheDesk(async ({ type }) => {
    expect(fieldsOf(await type({ ...counter, consent: false }))).toEqual(['consent'])
    expect((await type({ ...counter, reporter: {}, consent: false })).status).toBe(201)
    expect((await type({ ...letter, reporter: {} })).status).toBe(201)
    expect(fieldsOf(await type({ ...letter, channel: 'web' }))).toEqual(['channel'])
    expect(fieldsOf(await type({ ...letter, channel: undefined }))).toEqual(['channel'])
  }))

test('A question is asked of whoever can answer it: over the address of a letter, or the slip of the counter', () =>
  atTheDesk(async ({ type, as, db, officer }) => {
    const ask = async (body: object) => {
      const { id } = await ticketOf(db, await type(body))
      const question = { question: 'Ở đoạn nào của ngõ?' }
      return (await as(officer)('PUT', `/api/tickets/${id}/question`, { body: question })).status
    }
    expect(await ask(letter)).toBe(200)
    expect(await ask({ ...letter, text: `${letter.text} Hai.`, reporter: { name: 'Tư' } })).toBe(409)
    expect(await ask({ ...counter, reporter: {} })).toBe(200)
    expect(await ask({ ...counter, text: `${counter.text}.`, reporter: {}, helper: 'Cháu Minh' })).toBe(409)
  }))

const officeOf = async (db: Sql, { departmentId }: Staff) =>
  (await db<{ name: string }[]>`select name from departments where id = ${departmentId}`)[0]!.name

test('The slip of the counter bears the secret on paper, for who received the resident and while they stand there', () =>
  atTheDesk(async ({ type, as, db, house, operator, officer }) => {
    const { id, reference } = await ticketOf(db, await type(counter))
    const slip = (who: Staff) => as(who)('GET', `/api/tickets/${id}/slip`)
    const secret = await trackingSecret(house.secret, reference)
    const printed = await slip(operator)
    expect(printed.status).toBe(200)
    expect(printed.text).toContain(`<span class="print-only">${secret}</span>`)
    expect(printed.text).toContain(`Nơi tiếp nhận</dt><dd>${await officeOf(db, operator)}</dd>`)
    expect(printed.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(printed.headers.get('cache-control')).toBe('no-store')

    expect(printed.text).not.toContain('không được lưu')
    expect(printed.text).toContain('đã đồng ý cho lưu tên')
    const nameless = await ticketOf(db, await type({ ...counter, reporter: {}, consent: false }))
    const { text } = await as(operator)('GET', `/api/tickets/${nameless.id}/slip`)
    expect(text).toContain('Họ tên và số điện thoại không được lưu')

    expect((await slip(officer)).status).toBe(403)
    const colleague = await makeStaff(db, { kind: 'operation-centre', roles: ['operator'] })
    expect((await testApp(house, [colleague]).as(colleague)('GET', `/api/tickets/${id}/slip`)).status).toBe(
      404,
    )
    const [{ at }] = await db<[{ at: Date }]>`
      update tickets set reported_at = date_trunc('day', now(), 'Asia/Ho_Chi_Minh') + interval '9 hours' where id = ${id}
      returning reported_at as at`
    const later = (minutes: number) => {
      house.clock = () => new Date(at.getTime() + minutes * 60_000)
      return testApp(house, [operator]).as(operator)('GET', `/api/tickets/${id}/slip`)
    }
    expect((await later(14)).text).toContain(secret)
    const again = await later(16)
    expect(again.text).toContain('Bản in lại không có mã riêng')
    expect(again.text).not.toContain(secret)
    expect((await later(24 * 60)).status).toBe(409)
  }))

type Today = {
  reports: {
    reference: string
    opens: boolean
    hasSlip: boolean
    title: string | null
    category: { vi: string } | null
    commune: string | null
    department: string | null
  }[]
  next: string | null
}

test('What a clerk received today is there at whatever machine: theirs alone, no person in it, and of what is sealed nothing', async () => {
  const staff: Staff[] = []
  await withApp(
    async ({ as, db, house }) => {
      const [clerk, colleague] = staff as [Staff, Staff]
      const type = (who: Staff, body: object) => as(who)('POST', '/api/desk/reports', { body })
      const today = async (cursor = '') =>
        (await as(clerk)('GET', `/api/desk/reports${cursor && `?cursor=${cursor}`}`)).json<Today>()
      const text = 'Tôi tố cáo ông trưởng phòng địa chính nhận hối lộ của dân'
      const first = await ticketOf(db, await type(clerk, counter))
      const sealed = await ticketOf(db, await type(clerk, { ...counter, text }))
      const sent = await ticketOf(db, await type(clerk, letter))
      await type(colleague, counter)

      const { reports, next } = await today()
      expect(next).toBe(null)
      expect(reports.map(({ reference, hasSlip }) => [reference, hasSlip])).toEqual([
        [sent.reference, false],
        [sealed.reference, true],
        [first.reference, true],
      ])
      const [, kept, shown] = reports
      expect(kept).toMatchObject({
        opens: false,
        title: null,
        category: null,
        commune: null,
        department: null,
      })
      expect(shown).toMatchObject({ opens: false, title: null, commune: 'Phường Khương Đình' })
      expect(shown!.category?.vi).toBeTruthy()
      expect(JSON.stringify(reports)).not.toMatch(/0912|Nguyễn Văn Tư|hối lộ|tố cáo/i)

      for (let n = 0; n < 19; n++) await type(clerk, { ...counter, text: `${counter.text} Lần ${n}.` })
      const page = await today()
      expect(page.reports).toHaveLength(20)
      const rest = await today(page.next!)
      expect(rest.reports.map(({ reference }) => reference)).toEqual([sealed.reference, first.reference])
      expect(rest.next).toBe(null)

      house.clock = () => new Date(Date.now() + day)
      const tomorrow = await testApp(house, [clerk]).as(clerk)('GET', '/api/desk/reports')
      expect(tomorrow.json<Today>().reports).toEqual([])
    },
    async (db) => {
      for (const _ of ['at this window', 'at the next'])
        staff.push(await makeStaff(db, { kind: 'trung-tam-pvhcc-tinh', roles: ['clerk'] }))
      return staff
    },
  )
})

test('Whoever comes in another’s place takes home a slip without the secret; a call and a letter have none', () =>
  atTheDesk(async ({ type, as, db, house, operator }) => {
    const slipOf = async (body: object) => {
      const { id, reference } = await ticketOf(db, await type(body))
      const slip = await as(operator)('GET', `/api/tickets/${id}/slip`)
      return { ...slip, reference, secret: await trackingSecret(house.secret, reference) }
    }
    const helped = await slipOf({ ...counter, helper: 'Cháu Minh' })
    expect(helped.status).toBe(200)
    expect(helped.text).toContain(helped.reference)
    expect(helped.text).toContain('Người đến thay</dt><dd>Cháu Minh</dd>')
    expect(helped.text).toContain('Cháu Minh đến thay và cho biết người có phản ánh đồng ý')
    expect(helped.text).not.toContain(helped.secret)
    const nameless = await slipOf({ ...counter, reporter: {}, consent: false, helper: 'Cháu Minh' })
    expect(nameless.text).toContain('đọc mã phản ánh khi hỏi kết quả')
    for (const opensNothing of ['Tra cứu tại', 'chỉ có mã', nameless.secret])
      expect(nameless.text).not.toContain(opensNothing)
    expect((await slipOf(letter)).status).toBe(404)
    expect((await slipOf({ ...counter, channel: 'hotline', reporter: {} })).status).toBe(404)
  }))

test('A letter is printed with its address and its words, and nothing in it is read as markup', () =>
  atTheDesk(async ({ type, tell, as, db, operator, officer }) => {
    const sender = { name: 'Tư <b>', postalAddress: '12 ngõ 45' }
    const { id } = await ticketOf(db, await type({ ...letter, reporter: sender }))
    await tell()
    const [message] = await lettersTo(db, id)
    const sheet = await as(operator)('GET', `/api/messages/${message!.id}/letter`)
    expect(sheet.status).toBe(200)
    expect(sheet.text).toContain('Tư &lt;b&gt;\n12 ngõ 45')
    expect(sheet.text).toContain('Kính gửi Tư &lt;b&gt;,')
    expect((await as(officer)('GET', `/api/messages/${message!.id}/letter`)).status).toBe(403)
    await db`update messages set channel = 'sms' where id = ${message!.id}`
    expect((await as(operator)('GET', `/api/messages/${message!.id}/letter`)).status).toBe(404)
  }))

test('Each person is told what they may type in, and what its form asks for', () => {
  const staff: Staff[] = []
  return withApp(
    async ({ as }) => {
      const told = (who: Staff) =>
        as(who)('GET', '/api/me').then((me) => me.json<{ typesIn: { channel: string }[] }>().typesIn)
      const [operator, clerk, officer] = staff
      const atCounter = { channel: 'counter', hasLink: 'resident', receivedAt: 'now', consent: 'asked' }
      const letters = { channel: 'letter', hasLink: 'nobody', receivedAt: 'told', consent: 'by-writing' }
      const written = [atCounter, letters].map((way) => ({ ...way, onThePhone: false }))
      expect(await told(operator!)).toMatchObject([{ channel: 'hotline', onThePhone: true }, ...written])
      expect(await told(clerk!)).toEqual(written)
      expect(await told(officer!)).toEqual([])
      for (const { channel } of await told(operator!)) {
        const sent = await as(clerk!)('POST', '/api/desk/reports', {
          body: { ...letter, channel, consent: true },
        })
        expect(sent.status).toBe(channel === 'hotline' ? 403 : 201)
      }
    },
    async (db) => {
      staff.push(
        await makeStaff(db, { kind: 'operation-centre', roles: ['operator'] }),
        await makeStaff(db, { kind: 'office', communeCode: khuongDinh, roles: ['clerk'] }),
        await makeStaff(db, { kind: 'economy', communeCode: khuongDinh }),
      )
      return staff
    },
  )
})

test('Typed in twice under one key, a report that was sealed in between is answered as its words say, and not what became of it', () =>
  atTheDesk(async ({ as, operator, officer, db }) => {
    const type = () =>
      as(operator)('POST', '/api/desk/reports', {
        body: counter,
        headers: { 'idempotency-key': 'key-of-the-desk' },
      })
    const first = await type()
    const { id } = await ticketOf(db, first)
    expect((await as(officer)('PUT', `/api/tickets/${id}/acceptance`, { body: {} })).status).toBe(200)
    expect((await type()).json()).toMatchObject({ status: 'accepted' })
    const sealing = { lane: 'denunciation', why: 'Tố cáo cán bộ' }
    expect((await as(operator)('PUT', `/api/tickets/${id}/lane`, { body: sealing })).status).toBe(200)
    const said = ({ lane, status, department, reference }: Record<string, unknown>) => ({
      lane,
      status,
      department,
      reference,
    })
    expect(said((await type()).json())).toEqual(said(first.json()))
  }))
