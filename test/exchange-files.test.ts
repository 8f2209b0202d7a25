import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Staff } from '../src/access/permissions.ts'
import type { Ctx } from '../src/context/context.ts'
import { makeFile } from '../src/machines/exchange/file/make-file.ts'
import { signatureOf } from '../src/machines/exchange/file/signature.ts'
import { takeFile } from '../src/machines/exchange/file/take-file.ts'
import { acceptTicket } from '../src/tickets/accept.ts'
import { forwardTicket } from '../src/tickets/forward.ts'
import { lockNewest } from '../src/tickets/lock.ts'
import { noteOnTicket } from '../src/tickets/note.ts'
import { reopenForResident } from '../src/tickets/reopen.ts'
import { resolveTicket } from '../src/tickets/resolve.ts'
import { rollBackAlone } from './support/database.ts'
import { ctxFor, khuongDinh, makeStaff, openSample } from './support/house.ts'
import { fieldsOf, withApp } from './support/with-app.ts'

/* Two towns in one database: each knows the other by a partner of its own, and neither looks at what is the other's. */

let leave: () => Promise<void>
beforeAll(async () => {
  leave = await rollBackAlone()
})
afterAll(() => leave())

const key = 'a shared key of both towns, 32 or more'.replaceAll(' ', '-')
type Given = Parameters<Parameters<typeof withApp>[0]>[0]
let officer: Staff
let admin: Staff
let [forB, forA]: [Staff | null, Staff | null] = [null, null]

type Towns = Given & { a: () => Ctx; b: () => Ctx; minutes: (n: number) => void }
const inTowns = (work: (towns: Towns) => Promise<void>) =>
  withApp(
    async (given) => {
      const { house, as } = given
      for (const [name, seat] of [
        ['Xã B', forB],
        ['Xã A', forA],
      ] as const) {
        const body = { name, kind: 'file', jurisdictionId: khuongDinh, departmentId: seat!.departmentId, key }
        expect((await as(admin)('POST', '/api/exchange/partners', { body })).status).toBe(201)
      }
      const at = (publicUrl: string) => () => ({ ...ctxFor(house), publicUrl })
      const minutes = (n: number) => {
        house.now = new Date(house.now.getTime() + n * 60_000)
      }
      await work({ ...given, a: at('https://a.example'), b: at('https://b.example'), minutes })
    },
    async (db) => {
      officer = await makeStaff(db, { kind: 'economy', communeCode: khuongDinh })
      admin = await makeStaff(db, { kind: 'office', communeCode: khuongDinh, roles: ['admin'] })
      forB = await makeStaff(db, { kind: 'police', communeCode: khuongDinh })
      forA = await makeStaff(db, { kind: 'culture', communeCode: khuongDinh })
      return [officer, admin, forB, forA]
    },
  )

const bytes = (text: string) => new TextEncoder().encode(text)
const carry = async (from: Ctx, to: Ctx, [theirs, ours]: [string, string]) =>
  takeFile(to, ours, { bytes: bytes((await makeFile(from, theirs)).text) })
const toB = ({ a, b }: Towns) => carry(a(), b(), ['Xã B', 'Xã A'])
const toA = ({ a, b }: Towns) => carry(b(), a(), ['Xã A', 'Xã B'])

const sent = async ({ house }: Towns, text: string) => {
  const ticket = await openSample(house, { text })
  const to = { departmentId: forB!.departmentId, why: 'Thuộc xã B' }
  return forwardTicket(ctxFor(house, officer), ticket.id, to)
}
const atB = (db: Given['db'], reference: string) => db<{ id: number; text: string; departmentId: number }[]>`
  select id, text, department_id from tickets where text like ${`%nơi gửi: ${reference}%`}`
const standing = async ({ house }: Towns, id: number) => (await lockNewest(ctxFor(house), id)).status
const answersOf = (db: Given['db'], id: number) => db<{ answer: string }[]>`
  select data->>'answer' as answer from ticket_events where ticket_id = ${id} and type = 'ticket.resolved' order by id`

describe('A file of what lies with a town without a line', () => {
  test('brings each request there once, and what was answered there back once', () =>
    inTowns(async (towns) => {
      const { db, house, minutes } = towns
      const ours = await sent(towns, 'Nắp hố ga trước ngõ 45 bị vỡ, gọi tôi 0912345678')
      expect(await toB(towns)).toMatchObject({ wrong: [] })
      minutes(1)
      expect(await toB(towns)).toMatchObject({ wrong: [] })
      const theirs = await atB(db, ours.reference)
      expect(theirs).toHaveLength(1)
      expect(theirs[0]!.text).not.toMatch(/0912345678|Lê Thị Bình/)

      const { id, departmentId } = theirs[0]!
      const worker = await makeStaff(db, { kind: 'economy', communeCode: khuongDinh })
      const own = () => ctxFor(house, { ...worker, departmentId })
      await acceptTicket(own(), id, {})
      await noteOnTicket(own(), id, { text: 'Sáng mai thợ đến thay nắp', toResident: true })
      minutes(1)
      expect(await toA(towns)).toMatchObject({ wrong: [] })
      expect(await standing(towns, ours.id)).toBe('accepted')

      // Both sides have all of it; a word alone moves nothing else of a ticket.
      await toB(towns)
      minutes(60)
      await toA(towns)
      minutes(1)
      await toB(towns)
      minutes(60)
      await noteOnTicket(own(), id, { text: 'Thợ đang đổ bê tông quanh nắp', toResident: true })
      minutes(1)
      expect(await toA(towns)).toMatchObject({ wrong: [] })
      const [word] = await db`
        select from ticket_events where ticket_id = ${ours.id} and data->>'text' like '%bê tông quanh nắp%'`
      expect(word).toBeDefined()

      const doneOn = house.now.toISOString().slice(0, 10)
      await resolveTicket(own(), id, { answer: 'Đã thay nắp hố ga mới bằng gang.', doneOn })
      for (const _ of [1, 2]) {
        minutes(1)
        expect(await toA(towns)).toMatchObject({ wrong: [] })
      }
      expect(await answersOf(db, ours.id)).toEqual([{ answer: 'Đã thay nắp hố ga mới bằng gang.' }])

      await reopenForResident(ctxFor(house), await lockNewest(ctxFor(house), ours.id), 'Nắp vẫn kênh')
      minutes(1)
      expect(await toB(towns)).toMatchObject({ wrong: [] })
      expect(await standing(towns, id)).toBe('accepted')
      minutes(1)
      await toA(towns)
      expect(await standing(towns, ours.id)).toBe('accepted')
      await resolveTicket(own(), id, { answer: 'Đã chèn lại cho khít.', doneOn })
      minutes(1)
      await toA(towns)
      expect((await answersOf(db, ours.id)).map(({ answer }) => answer).at(-1)).toBe('Đã chèn lại cho khít.')
      const [noted] = await db<{ n: number }[]>`
        select count(*)::int as n from ticket_events where ticket_id = ${ours.id} and data->>'text' like '%thợ đến thay nắp%'`
      expect(noted).toEqual({ n: 1 })
    }))

  test('that was changed, cut short, signed by another key, is our own, older or no file of ours takes nothing in', () =>
    inTowns(async (towns) => {
      const { db, a, b, minutes } = towns
      const ours = await sent(towns, 'Rác chất đống ngõ 57')
      const { text } = await makeFile(a(), 'Xã B')
      const into = (given: Uint8Array) => takeFile(b(), 'Xã A', { bytes: given })
      const lines = text.trimEnd().split('\n')
      const signed = (body: string, by = key) =>
        bytes(`${body}${JSON.stringify({ signature: signatureOf(by, body) })}\n`)
      const hostile: Record<string, Uint8Array> = {
        changed: bytes(text.replace('57', '58')),
        cut: bytes(`${lines.slice(0, -1).join('\n')}\n`),
        'another key': signed(`${lines.slice(0, -1).join('\n')}\n`, 'b'.repeat(40)),
        empty: bytes(''),
        'no head': signed('{"kind":"request"}\n'),
        'no JSON': signed('xin chào\n'),
        'not UTF-8': Uint8Array.from([0xff, 0xfe, ...bytes(text)]),
        large: new Uint8Array(20_000_001),
        ahead: signed(`${lines[0]!.replace(/"madeAt":"\d{4}/, '"madeAt":"2999')}\n`),
      }
      for (const [name, given] of Object.entries(hostile))
        await expect(into(given), name).rejects.toMatchObject({ sentence: { vi: expect.any(String) } })
      await expect(takeFile(a(), 'Xã B', { bytes: bytes(text) })).rejects.toThrow('this system itself')
      expect(await atB(db, ours.reference)).toHaveLength(0)

      minutes(1)
      const newer = await makeFile(a(), 'Xã B')
      expect(await into(bytes(newer.text))).toMatchObject({ wrong: [] })
      await expect(into(bytes(text))).rejects.toThrow('older')
      expect(await into(bytes(newer.text))).toMatchObject({ wrong: [] })
      expect(await atB(db, ours.reference)).toHaveLength(1)
    }))

  test('says of each line what is wrong in it, and takes the others', () =>
    inTowns(async (towns) => {
      const { db, a, b, house } = towns
      const ours = await sent(towns, 'Đèn đường ngõ 48 hỏng')
      const [head, request] = (await makeFile(a(), 'Xã B')).text.split('\n') as [string, string]
      const wrong = [
        '{"kind":"request","reference":"x","fields":{"service_code":"no-such","description":"x"}}',
        '{"kind":"request","reference":"x","fields":{"__proto__":"x","constructor":"y"}}',
        `{"kind":"request","reference":"x","fields":{"description":"${'x'.repeat(50_000)}"}}`,
        '{"kind":"stands","reference":"ZZZZ-ZZZZ","as":"y","status":"closed","text":"xong"}',
        '{"kind":"told","reference":"không","id":"1","text":"x"}',
        '[]',
      ]
      const word = JSON.stringify({ kind: 'told', reference: ours.reference, id: '1', text: 'Đèn vẫn\0 tắt' })
      const body = `${[head, ...wrong, request, word].join('\n')}\n`
      const file = bytes(`${body}${JSON.stringify({ signature: signatureOf(key, body) })}\n`)
      const taken = await takeFile({ ...b(), now: house.now }, 'Xã A', { bytes: file })
      expect(taken.wrong.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6, 7])
      const [there] = await atB(db, ours.reference)
      const [told] = await db`
        select data->>'text' as text from ticket_events where ticket_id = ${there!.id} and type = 'ticket.replied'`
      expect(told).toEqual({ text: 'Đèn vẫn tắt' })
    }))

  test('is made and taken in on the screen, too, after a look that takes nothing in', () =>
    inTowns(async (towns) => {
      const { db, a, as } = towns
      const partners = (await as(admin)('GET', '/api/exchange/partners')).json<{
        partners: { id: string; name: string }[]
      }>().partners
      const idOf = (name: string) => partners.find((partner) => partner.name === name)!.id
      const at = (name: string, what: string) => `/api/exchange/partners/${idOf(name)}/${what}`
      const ours = await sent(towns, 'Lan can cầu ngõ 49 gãy')
      const made = (await as(admin)('POST', at('Xã B', 'files'))).json<{
        name: string
        text: string
        requests: number
      }>()
      expect([made.requests, made.text.split('\n').length]).toEqual([1, 4])
      expect(made.name).toMatch(/^trao-doi-xa-b-\d{4}-\d\d-\d\d\.jsonl$/)

      const lines = (await makeFile(a(), 'Xã B')).text.split('\n')
      const body = `${[lines[0], '[]', lines[1]].join('\n')}\n`
      const text = `${body}${JSON.stringify({ signature: signatureOf(key, body) })}\n`
      const look = async () =>
        (await as(admin)('POST', at('Xã A', 'file-trials'), { body: { text } })).json<object>()
      const wrong = [{ line: 2, sentence: expect.objectContaining({ vi: 'Không hiểu dòng này.' }) }]
      expect(await look()).toMatchObject({ lines: 2, requests: 1, known: 0, told: 0, words: 0, wrong })
      expect(await atB(db, ours.reference)).toEqual([])
      const taken = await as(admin)('PUT', at('Xã A', 'files'), { body: { text } })
      expect(taken.json()).toMatchObject({ lines: 2, wrong })
      expect(await atB(db, ours.reference)).toHaveLength(1)
      expect(await look()).toMatchObject({ requests: 0, known: 1 })

      const torn = await as(admin)('PUT', at('Xã A', 'files'), { body: { text: text.replace('49', '48') } })
      expect([torn.status, torn.text]).toEqual([422, expect.stringContaining('Chữ ký')])
      for (const other of ['Mã,Nội dung\r\n1,Ổ gà', '', '{"format":"csv"}\n{}']) {
        const none = await as(admin)('POST', at('Xã A', 'file-trials'), { body: { text: other } })
        expect([none.status, none.text]).toEqual([422, expect.stringContaining('không phải tệp trao đổi')])
      }
      const many = `${[lines[0], ...Array(2001).fill('[]')].join('\n')}\n`
      const long = `${many}${JSON.stringify({ signature: signatureOf(key, many) })}\n`
      expect((await as(admin)('POST', at('Xã A', 'file-trials'), { body: { text: long } })).status).toBe(422)
      expect((await as(officer)('POST', at('Xã B', 'files'))).status).toBe(403)
      await as(admin)('PUT', `/api/exchange/partners/${idOf('Xã B')}`, { body: { state: 'paused' } })
      expect((await as(admin)('POST', at('Xã B', 'files'))).status).toBe(409)
    }))

  test('holds nothing that is sealed, and says nothing more of what was sealed since', () =>
    inTowns(async (towns) => {
      const { db, a } = towns
      const sealed = await sent(towns, 'Vỉa hè ngõ 50 hỏng')
      await db`update tickets set lane = 'denunciation' where id = ${sealed.id}`
      expect((await makeFile(a(), 'Xã B')).text).not.toContain(sealed.reference)
    }))

  test('is of one system alone: where two have the name, none', () =>
    inTowns(async ({ a, as }) => {
      const body = {
        name: 'Xã B',
        kind: 'file',
        jurisdictionId: 'vn',
        departmentId: officer.departmentId,
        key,
      }
      const twin = await as(admin)('POST', '/api/exchange/partners', { body })
      await expect(makeFile(a(), 'Xã B')).rejects.toThrow('Not just one')
      expect((await makeFile(a(), twin.json<{ id: string }>().id)).lines).toBe(0)
    }))

  test('needs a key that both sides know, long enough, and no address', () =>
    inTowns(async ({ as }) => {
      const body = { name: 'Xã C', kind: 'file', jurisdictionId: 'vn', departmentId: officer.departmentId }
      const short = await as(admin)('POST', '/api/exchange/partners', { body: { ...body, key: 'short' } })
      expect([short.status, fieldsOf(short)]).toEqual([422, ['key']])
      const nowhere = await as(admin)('POST', '/api/exchange/partners', {
        body: { ...body, jurisdictionId: 'zz', key },
      })
      expect([nowhere.status, fieldsOf(nowhere)]).toEqual([422, ['jurisdictionId']])
      const partners = await as(admin)('GET', '/api/exchange/partners')
      const [standing] = partners.json<{ partners: { id: string }[] }>().partners
      const shorter = await as(admin)('PUT', `/api/exchange/partners/${standing!.id}`, {
        body: { key: 'short' },
      })
      expect([shorter.status, fieldsOf(shorter)]).toEqual([422, ['key']])
      const noAddress = await as(admin)('POST', '/api/exchange/partners', {
        body: { ...body, kind: 'open311', key },
      })
      expect([noAddress.status, fieldsOf(noAddress)]).toEqual([422, ['url']])
    }))
})
