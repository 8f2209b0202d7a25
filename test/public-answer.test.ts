import { expect, test } from 'vitest'
import type { Sql } from '../db/connect.ts'
import { chainFaults } from '../src/events/history/verify.ts'
import { notify } from '../src/notifications/notify.ts'
import { mergeTicket } from '../src/tickets/duplicates/merge.ts'
import type { WaitingAnswers } from '../src/tickets/public-answer/waiting.ts'
import type { TicketDetail } from '../src/tickets/reading/detail.ts'
import type { Tracking } from '../src/tickets/resident/track.ts'
import { trackingSecret } from '../src/tickets/secret.ts'
import { testApp } from './support/app.ts'
import { inRollback } from './support/database.ts'
import { ctxFor, khuongDinh, makeStaff, openSample, testHouse } from './support/house.ts'

const naming = 'Kính gửi bà Lê Thị Bình, đã thay nắp cống. Cần hỏi thêm xin gọi 0912 345 670.'
const harmless = 'Đã thay nắp cống mới và dọn vệ sinh ngày 28/11.'
const version = 'Đã thay nắp cống. Cần hỏi thêm xin gọi 024 3858 5858.'

const town = async (sql: Sql) => {
  const house = await testHouse(sql)
  const here = { kind: 'economy', communeCode: khuongDinh }
  const officer = await makeStaff(sql, here)
  const leader = await makeStaff(sql, { ...here, roles: ['leader'] })
  const stranger = await makeStaff(sql, { kind: 'culture', communeCode: khuongDinh, roles: ['leader'] })
  const caller = testApp(house, [officer, leader, stranger])
  const ticket = await openSample(house)
  const at = `/api/tickets/${ticket.id}`
  const by =
    (who: typeof leader) =>
    async (method: string, noun: string, body: unknown, status = 200) =>
      expect((await caller.as(who)(method, `${at}/${noun}`, { body })).status).toBe(status)
  const own = (of = ticket) => ({ 'x-report-secret': trackingSecret(house.secret, of.reference) })
  const read = async (headers = {}, { reference } = ticket) =>
    (await caller.resident('GET', `/api/reports/${reference}`, { headers })).json<Tracking>()
  const page = async (language: string) =>
    (await caller.resident('GET', `/t/${ticket.reference}?lang=${language}`)).text
  const waiting = async (who = leader) =>
    (await caller.as(who)('GET', '/api/public-answers/waiting')).json<WaitingAnswers>().answers
  const answer = async (words: string) => {
    await by(officer)('PUT', 'acceptance', {})
    await by(officer)('PUT', 'resolution', { answer: words, doneOn: '2026-11-23' })
  }
  const publish = (published = true) => by(leader)('PUT', 'publication', { published })
  const letOut = (text: string, status = 200, who = leader) =>
    by(who)('PUT', 'public-answer', { text }, status)
  return {
    sql,
    house,
    officer,
    leader,
    stranger,
    ticket,
    at,
    by,
    own,
    read,
    page,
    waiting,
    answer,
    publish,
    letOut,
    ...caller,
  }
}
type Town = Awaited<ReturnType<typeof town>>
const inTown = (work: (here: Town) => Promise<void>) => () => inRollback(async (sql) => work(await town(sql)))

const held = { answer: null, answerHeld: true }

test(
  'an answer that names its reporter or says a number waits, marked, and the public reads what somebody let out, as it is',
  inTown(async ({ publish, answer, read, own, page, waiting, letOut, ticket, leader, stranger, as, at }) => {
    await publish()
    await answer(naming)
    expect(await read()).toMatchObject(held)
    expect(await page('vi')).toContain('Kết quả đang được xem lại')
    expect(await page('en')).toContain('The result is being looked over')
    expect(await page('vi')).not.toContain('thay nắp cống')
    expect(await read(own())).toMatchObject({ answer: naming, answerHeld: false })
    expect((await waiting(stranger)).map(({ id }) => id)).not.toContain(ticket.id)
    const [one] = (await waiting()).filter(({ id }) => id === ticket.id)
    expect(one!.parts.filter(({ found }) => found).map(({ text }) => text)).toEqual([
      'Lê Thị Bình',
      '0912 345 670',
    ])
    expect(one!.parts.map(({ text }) => text).join('')).toBe(naming)

    expect((await as(leader)('GET', at)).json<TicketDetail>()).toMatchObject({ answerHeld: true })
    await letOut('Bà LÊ THỊ BÌNH đã được trả lời.', 422)
    await letOut('Xin gọi chị ở số 0912.345.678.', 422)
    expect(await read()).toMatchObject(held)
    await letOut(version)
    expect(await read()).toMatchObject({ answer: version, answerHeld: false })
    expect(await page('vi')).toContain('024 3858 5858')
    expect(await read(own())).toMatchObject({ answer: naming })
    expect(await waiting()).toEqual([])
    const { timeline } = (await as(leader)('GET', at)).json<TicketDetail>()
    expect(timeline.at(-1)).toMatchObject({
      type: 'ticket.answer-published',
      sentence: { vi: 'Công khai kết quả, sau khi có người xem' },
      text: version,
    })
    expect((await read(own())).timeline.map(({ type }) => type)).not.toContain('ticket.answer-published')
  }),
)

test(
  'an answer in which nothing is found waits for nobody, nor does one of a ticket that is not public, until it is',
  inTown(async ({ publish, answer, read, waiting, sql, ticket, by, officer, letOut }) => {
    await answer(naming)
    expect(await waiting()).toEqual([])
    await letOut(version, 409)
    await publish()
    expect(await read()).toMatchObject(held)
    await publish(false)
    expect(await waiting()).toEqual([])
    await publish()
    await letOut(version)
    await publish(false)
    await publish()
    expect(await read()).toMatchObject({ answer: version })

    await by(officer)('DELETE', 'resolution', { why: 'Nắp cống lại vỡ' })
    expect(await sql`select public_answer, answer_held from tickets where id = ${ticket.id}`).toEqual([
      { publicAnswer: null, answerHeld: false },
    ])
    await letOut(version, 409)
    await by(officer)('PUT', 'resolution', { answer: harmless, doneOn: '2026-11-23' })
    expect(await read()).toMatchObject({ answer: harmless, answerHeld: false })
    expect(await waiting()).toEqual([])
  }),
)

test(
  'a reason to decline waits as an answer does, and whoever may not publish lets nothing out',
  inTown(async ({ publish, by, officer, leader, stranger, read, waiting, letOut }) => {
    await publish()
    const refusal = { reason: 'Ông Lê Thị Bình không có mặt', instead: 'Xin liên hệ công ty cấp nước' }
    await by(leader)('PUT', 'refusal', refusal)
    expect(await read()).toMatchObject(held)
    expect(await waiting()).toHaveLength(1)
    await letOut(version, 403, officer)
    await letOut(version, 404, stranger)
    await letOut(version)
    expect(await waiting()).toEqual([])
  }),
)

test(
  'of the ticket in which it ended a published report waits too, and its sender reads what is cut meanwhile',
  inTown(async ({ house, leader, officer, ticket, publish, by, read, own, as, letOut }) => {
    const last = await openSample(house, {
      reporter: { name: 'Trần Văn Hoàng', phone: '0987650124' },
      text: 'Nắp cống vỡ ở ngõ 45 phố Khương Đình',
    })
    await publish()
    await mergeTicket(ctxFor(house, leader), ticket.id, { into: last.id })
    const atLast = (noun: string, body: unknown, who = officer) =>
      as(who)('PUT', `/api/tickets/${last.id}/${noun}`, { body })
    await atLast('acceptance', {})
    await atLast('resolution', { answer: 'Đã báo ông Trần Văn Hoàng ở số nhà 7.', doneOn: '2026-11-23' })
    expect(await read()).toMatchObject(held)
    expect(await read(own())).toMatchObject({ answer: 'Đã báo ông Trần Văn Hoàng ở ….', answerHeld: false })
    expect(await read(own(last), last)).toMatchObject({ answer: 'Đã báo ông Trần Văn Hoàng ở số nhà 7.' })
    expect((await atLast('public-answer', { text: version }, leader)).status).toBe(200)
    expect(await read()).toMatchObject({ answer: version })
    expect(await read(own())).toMatchObject({ answer: version })
    await by(leader)('PUT', 'public-answer', { text: version }, 409)
    await letOut(version, 409)
  }),
)

test(
  'who follows is told that somebody looks, and then the words that were let out, once',
  inTown(async ({ sql, house, ticket, publish, answer, letOut }) => {
    await publish()
    const [follower] = await sql<{ id: number }[]>`
      insert into reporters (email, created_at) values ('theo@hop-thu.example', ${house.now}) returning id`
    await sql`insert into followers (ticket_id, reporter_id, contact, created_at)
      values (${ticket.id}, ${follower!.id}, 'theo@hop-thu.example', ${house.now})`
    const told = async (type: string) => {
      const events = await sql<{ id: number }[]>`
        select id from ticket_events where ticket_id = ${ticket.id} and type = ${type} order by id desc limit 1`
      await notify(
        ctxFor(house),
        events.map(({ id }) => id),
      )
      const [mail] = await sql<{ body: string }[]>`
        select body from messages where recipient = 'theo@hop-thu.example' and event_id = ${events[0]!.id}`
      return mail?.body
    }
    await answer(naming)
    const first = await told('ticket.resolved')
    expect(first).toContain('Kết quả đang được xem lại')
    expect(first).not.toContain('nắp cống.')
    await letOut(version)
    expect(await told('ticket.answer-published')).toContain(version)
    await letOut(harmless)
    expect(await told('ticket.answer-published')).toBeUndefined()
  }),
)

test(
  'whoever is erased stands no more in what was let out, nor in what it was before, and the history stays proven',
  inTown(async ({ sql, house, ticket, publish, answer, letOut, by, leader, read }) => {
    await publish()
    await answer(naming)
    await letOut(version)
    await sql`update tickets set public_answer = ${`Bà Lê Thị Bình: ${version}`} where id = ${ticket.id}`
    await by(leader)('DELETE', 'reporter', { why: 'Người dân yêu cầu' })
    expect(await read()).toMatchObject({ answer: `Bà …: ${version}` })
    expect(
      await sql`select data->>'was' as was, data->>'became' as became from ticket_events
        where ticket_id = ${ticket.id} and type = 'ticket.answer-published'`,
    ).toEqual([{ was: '…', became: '…' }])
    expect(await chainFaults({ db: sql, secret: house.secret }, `ticket:${ticket.reference}`)).toEqual([])
  }),
)
