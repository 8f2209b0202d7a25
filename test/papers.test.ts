import { describe, expect, test } from 'vitest'
import type { Sql } from '../db/connect.ts'
import { notify } from '../src/notifications/notify.ts'
import { acceptTicket } from '../src/tickets/accept.ts'
import { askResident } from '../src/tickets/ask.ts'
import { clamdAt } from '../src/tickets/papers/clamd.ts'
import { lookAgain } from '../src/tickets/papers/look-again.ts'
import { resolveTicket } from '../src/tickets/resolve.ts'
import { trackingSecret } from '../src/tickets/secret.ts'
import { testApp } from './support/app.ts'
import { startClamd } from './support/clamd.ts'
import { inRollback } from './support/database.ts'
import { ctxFor, khuongDinh, makeStaff, openSample, testHouse } from './support/house.ts'
import { paperOf, signature } from './support/papers.ts'

const formOf = (bytes: Uint8Array<ArrayBuffer>, name = 'Đơn khiếu nại của bà Bình.pdf') => {
  const body = new FormData()
  body.append('file', new File([bytes], name))
  return body
}

const set = async (sql: Sql, scan?: Parameters<typeof testApp>[2]) => {
  const house = await testHouse(sql)
  const officer = await makeStaff(sql, { kind: 'economy', communeCode: khuongDinh })
  const police = await makeStaff(sql, { kind: 'police', communeCode: khuongDinh })
  const legal = await makeStaff(sql, { kind: 'economy', communeCode: khuongDinh, roles: ['legal'] })
  const chair = await makeStaff(sql, { kind: 'chair', communeCode: khuongDinh, roles: ['chair'] })
  const app = testApp(house, [officer, police, legal, chair], scan)
  const ticket = await openSample(house)
  const secret = await trackingSecret(house.secret, ticket.reference)
  const own = { 'x-report-secret': secret }
  const path = `/api/reports/${ticket.reference}/attachments`
  const send = (bytes: Uint8Array<ArrayBuffer>, name?: string) =>
    app.resident('POST', path, { body: formOf(bytes, name), headers: own })
  const letter = (bytes: Uint8Array<ArrayBuffer>, who = officer, purpose = 'answer') =>
    app.as(who)('POST', `/api/tickets/${ticket.id}/attachments?purpose=${purpose}`, {
      body: formOf(bytes, 'Quyết định 12.pdf'),
    })
  const idOf = (sent: { json: <T>() => T }) => sent.json<{ id: number }>().id
  const events = async () =>
    (
      await sql<{ type: string }[]>`select type from ticket_events where ticket_id = ${ticket.id} order by id`
    ).map(({ type }) => type)
  return { sql, house, officer, police, legal, chair, ...app, ticket, own, path, send, letter, idOf, events }
}
const inTown =
  (work: (town: Awaited<ReturnType<typeof set>>) => Promise<void>, scan?: Parameters<typeof testApp>[2]) =>
  () =>
    inRollback(async (sql) => work(await set(sql, scan)))

describe('A paper of the resident', () => {
  test(
    'is kept under its name and served to be saved, never opened in our pages; strangers and the public get none',
    inTown(async ({ sql, send, idOf, resident, as, officer, police, ticket, own, path }) => {
      const paper = paperOf({ more: [signature] })
      const sent = await send(paper)
      expect(sent.status).toBe(201)
      const id = idOf(sent)
      const got = await resident('GET', `${path}/${id}`, { headers: own })
      expect(Object.fromEntries(got.headers)).toMatchObject({
        'content-type': 'application/pdf',
        'x-content-type-options': 'nosniff',
        'content-security-policy': "default-src 'none'; sandbox",
        'cache-control': 'private, no-store',
        'content-disposition': expect.stringMatching(
          /^attachment; filename="Don khieu nai cua ba Binh\.pdf"; filename\*=UTF-8''%C4%90%C6%A1n/,
        ),
      })
      expect(got.headers.get('content-length')).toBe(String(paper.length))
      expect((await resident('GET', `${path}/${id}`)).status).toBe(404)
      await sql`update tickets set published = true where id = ${ticket.id}`
      expect((await resident('GET', `${path}/${id}`)).status).toBe(404)
      expect((await as(officer)('GET', `/api/tickets/${ticket.id}/attachments/${id}`)).status).toBe(200)
      expect((await as(police)('GET', `/api/tickets/${ticket.id}/attachments/${id}`)).status).toBe(404)
      const tracked = await resident('GET', `/api/reports/${ticket.reference}`, { headers: own })
      expect(tracked.json()).toMatchObject({
        attachments: [
          { id, purpose: 'report', mediaType: 'application/pdf', pages: 1, signed: true, held: false },
        ],
      })
      expect((await as(officer)('GET', `/api/tickets/${ticket.id}`)).json()).toMatchObject({
        attachments: [{ id, name: 'Đơn khiếu nại của bà Bình.pdf', signed: true }],
      })
    }),
  )

  test(
    'answers the question that waits, and the timeline says that it is a paper',
    inTown(async ({ sql, house, officer, ticket, send, resident, own }) => {
      await askResident(ctxFor(house, officer), ticket.id, { question: 'Xin gửi giấy phép ạ' })
      await send(paperOf())
      expect(await sql`select status from tickets where id = ${ticket.id}`).toEqual([{ status: 'accepted' }])
      const { timeline } = (
        await resident('GET', `/api/reports/${ticket.reference}`, { headers: own })
      ).json<{ timeline: { sentence: { vi: string } }[] }>()
      expect(timeline.at(-1)!.sentence.vi).toBe('Thêm văn bản (PDF)')
    }),
  )

  test(
    'is kept once however often it comes; a seventh is refused, pictures have room of their own',
    inTown(async ({ send, idOf }) => {
      const first = idOf(await send(paperOf()))
      expect(idOf(await send(paperOf()))).toBe(first)
      for (let pages = 2; pages <= 6; pages++) expect((await send(paperOf({ pages }))).status).toBe(201)
      const seventh = await send(paperOf({ pages: 7 }))
      expect([seventh.status, seventh.text]).toEqual([409, expect.stringContaining('6 văn bản')])
    }),
  )

  test(
    'of a sealed ticket is read by those who may, and each reading is recorded',
    inTown(async ({ sql, send, idOf, as, officer, legal, ticket }) => {
      const id = idOf(await send(paperOf()))
      await sql`update tickets set lane = 'denunciation' where id = ${ticket.id}`
      const path = `/api/tickets/${ticket.id}/attachments/${id}`
      expect((await as(officer)('GET', path)).status).toBe(404)
      expect((await as(legal)('GET', path)).status).toBe(200)
      expect(await sql`select staff_id from read_audit where ticket_id = ${ticket.id}`).toEqual([
        { staffId: legal.id },
      ])
    }),
  )

  test(
    'that would act by itself, or is Word, is refused beside its field and nothing is kept',
    inTown(async ({ sql, send, ticket }) => {
      const acting = await send(paperOf({ more: ['<</S/JavaScript/JS(1)>>'] }))
      expect(acting.status).toBe(422)
      expect(acting.json()).toMatchObject({ fields: [{ field: 'file' }] })
      expect(acting.text).toContain('mã lệnh tự chạy')
      const word = await send(new Uint8Array(Buffer.from('PK\x03\x04 word/document.xml')), 'don.docx')
      expect([word.status, word.text]).toEqual([422, expect.stringContaining('lưu thành PDF')])
      expect(await sql`select from attachments where ticket_id = ${ticket.id}`).toEqual([])
    }),
  )
})

describe('A letter to the resident', () => {
  test(
    'is said by SMS and mail at once, and lies on the tracking page, also after the answer',
    inTown(async ({ sql, house, officer, ticket, letter, idOf, resident, own, events }) => {
      await acceptTicket(ctxFor(house, officer), ticket.id, {})
      await resolveTicket(ctxFor(house, officer), ticket.id, {
        answer: 'Đã thay nắp cống mới.',
        doneOn: '2026-11-23',
      })
      const sent = await letter(paperOf())
      expect(sent.status).toBe(201)
      expect((await events()).at(-1)).toBe('ticket.attached')
      const [event] = await sql<{ id: number }[]>`
        select id from ticket_events where ticket_id = ${ticket.id} order by id desc limit 1`
      await notify(ctxFor(house), [event!.id])
      const told = await sql<{ body: string }[]>`
        select body from messages where ticket_id = ${ticket.id} and event_id = ${event!.id}`
      expect(told).toHaveLength(1)
      expect(told[0]!.body).toMatch(/Có văn bản gửi anh\/chị \(PDF\)\. \{\{link\}\}/)
      expect(
        (await resident('GET', `/api/reports/${ticket.reference}`, { headers: own })).json(),
      ).toMatchObject({ attachments: [{ id: idOf(sent), purpose: 'answer', name: 'Quyết định 12.pdf' }] })
    }),
  )

  test(
    'is a PDF, the proof of work a picture, and only who may answer writes one',
    inTown(async ({ letter, police, chair, officer }) => {
      expect((await letter(paperOf(), police)).status).toBe(404)
      const proof = await letter(paperOf(), officer, 'proof')
      expect([proof.status, proof.text]).toEqual([
        422,
        expect.stringContaining('Ảnh kết quả phải là tệp ảnh'),
      ])
      const png = Buffer.from(
        'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
        'base64',
      )
      const picture = await letter(new Uint8Array(png))
      expect([picture.status, picture.text]).toEqual([422, expect.stringContaining('phải là tệp PDF')])
      expect((await letter(paperOf(), chair)).status).toBe(403)
    }),
  )

  test(
    'to one resident is not shown to another whose report was merged into the ticket',
    inTown(async ({ sql, house, ticket, letter, idOf, resident }) => {
      const other = await openSample(house, {
        reporter: { phone: '0987654321' },
        text: 'Nắp cống ngõ 45 bị vỡ',
      })
      await sql`update tickets set merged_into = ${ticket.id}, status = 'merged' where id = ${other.id}`
      const id = idOf(await letter(paperOf()))
      const theirs = { 'x-report-secret': await trackingSecret(house.secret, other.reference) }
      const path = `/api/reports/${other.reference}`
      expect((await resident('GET', path, { headers: theirs })).json()).toMatchObject({ attachments: [] })
      expect((await resident('GET', `${path}/attachments/${id}`, { headers: theirs })).status).toBe(404)
    }),
  )
})

describe('Until the virus scanner was asked', () => {
  let answer: () => ReturnType<ReturnType<typeof clamdAt>>
  const scan = () => answer()

  test(
    'a paper is held: nobody opens it, nobody is told of a letter, and it is looked at again',
    inTown(
      async ({
        sql,
        house,
        letter,
        send,
        idOf,
        as,
        officer,
        ticket,
        resident,
        own,
        path,
        events,
        pictures,
      }) => {
        answer = async () => 'unseen'
        const sent = await letter(paperOf())
        expect(sent.json()).toMatchObject({ held: true })
        const id = idOf(sent)
        const read = () => as(officer)('GET', `/api/tickets/${ticket.id}/attachments/${id}`)
        expect([(await read()).status, (await read()).text]).toEqual([409, expect.stringContaining('vi-rút')])
        expect((await resident('GET', `${path}/${id}`, { headers: own })).status).toBe(409)
        expect((await resident('GET', `${path}/${id}`)).status).toBe(404)
        await sql`update tickets set published = true where id = ${ticket.id}`
        await sql`update attachments set published = true where id = ${id}`
        expect((await resident('GET', `${path}/${id}`)).status).toBe(404)
        expect((await resident('GET', `/api/reports/${ticket.reference}`)).json()).toMatchObject({
          attachments: [],
        })

        expect(await lookAgain(ctxFor(house), pictures, scan)).toBe(0)
        const clamd = await startClamd()
        answer = () => clamdAt(clamd.address)(paperOf())
        await send(paperOf({ pages: 2 }))
        expect(await lookAgain(ctxFor(house), pictures, clamdAt(clamd.address))).toBe(1)
        await clamd.close()
        expect((await read()).status).toBe(200)
        expect((await events()).slice(1)).toEqual([
          'ticket.attachment-held',
          'ticket.attached',
          'ticket.attached',
        ])
        expect(await lookAgain(ctxFor(house), pictures, scan)).toBe(0)
      },
      { scan: () => scan() },
    ),
  )

  test(
    'what it finds in one that waited is discarded, and both sides read so',
    inTown(
      async ({ sql, house, send, idOf, resident, own, ticket, path, events, pictures }) => {
        answer = async () => 'unseen'
        const id = idOf(await send(paperOf({ more: ['(EICAR-STANDARD-ANTIVIRUS-TEST-FILE)'] })))
        const clamd = await startClamd()
        expect(await lookAgain(ctxFor(house), pictures, clamdAt(clamd.address))).toBe(1)
        await clamd.close()
        expect((await resident('GET', `${path}/${id}`, { headers: own })).status).toBe(404)
        expect(await sql`select from attachments where ticket_id = ${ticket.id}`).toEqual([])
        expect((await events()).slice(1)).toEqual(['ticket.attachment-held', 'ticket.attachment-discarded'])
        expect((await resident('GET', `/api/reports/${ticket.reference}`, { headers: own })).text).toContain(
          'Đã bỏ văn bản PDF vì có mã độc',
        )
      },
      { scan: () => scan() },
    ),
  )
})
