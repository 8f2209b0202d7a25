import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { fetchPicture } from '../src/intake/messengers/fetch-picture.ts'
import { zalo as messenger } from '../src/intake/messengers/zalo.ts'
import { withoutScanner } from '../src/tickets/papers/clamd.ts'
import { takeFile } from '../src/tickets/pictures/take-file.ts'
import { testApp } from './support/app.ts'
import { inRollback } from './support/database.ts'
import { makeStaff, openSample } from './support/house.ts'
import { uploadsOfTest } from './support/uploads.ts'
import { zaloAt } from './support/zalo.ts'

const { pictureHosts: hosts } = messenger
const there = 'https://f20-zpc.zdn.vn/1/photo.jpg'
const flooded = 'Ngõ 45 phố Khương Đình, phường Khương Đình ngập cả tuần nay'

const photo = () =>
  sharp({ create: { width: 300, height: 200, channels: 3, background: { r: 9, g: 90, b: 90 } } })
    .jpeg()
    .toBuffer()

const keptInMemory = () => ({
  put: async () => {},
  get: async () => null,
  take: takeFile(withoutScanner),
  uploads: uploadsOfTest(),
})

describe('Pictures on Zalo', () => {
  test('come with the report, without a word before it, and after it', () =>
    inRollback(async (sql) => {
      const { write, fetchPictures } = await zaloAt(sql)
      const bytes = await photo()
      const means = { pictures: keptInMemory(), fetch: (async () => new Response(bytes)) as typeof fetch }
      const before = await write('', [there])
      expect(before).toMatchObject({ outcome: 'picture-waits', ticketId: null })
      const { ticketId } = await write(flooded)
      const after = await write('', [`${there}?2`])
      expect(after).toMatchObject({ outcome: 'picture', ticketId })
      const jobs = await sql<
        { key: string }[]
      >`select key from graphile_worker.jobs where key like 'pictures:%'`
      expect(jobs.map(({ key }) => key)).toEqual(
        expect.arrayContaining([`pictures:${before.id}`, `pictures:${after.id}`]),
      )
      await fetchPictures(before.id, means)
      await fetchPictures(before.id, means)
      const [kept] = await sql`select count(*)::int as n from attachments where ticket_id = ${ticketId}`
      expect(kept).toEqual({ n: 1 })
    }))

  test('that are none, or too many bytes, stay out and staff read so', () =>
    inRollback(async (sql) => {
      const { write, fetchPictures } = await zaloAt(sql)
      const row = await write(flooded, [there, 'http://169.254.169.254/latest'])
      const nothing = (async () => new Response('<html>')) as unknown as typeof fetch
      await fetchPictures(row.id, { pictures: keptInMemory(), fetch: nothing })
      const notes =
        await sql`select data from ticket_events where ticket_id = ${row.ticketId} and type = 'ticket.noted'`
      expect(notes).toHaveLength(1)
      expect(JSON.stringify(notes[0])).toMatch(/tệp 1 .*tệp 2 .*không nằm ở máy chủ của Zalo/)
    }))

  test('of a message that was set aside go where a person puts it: into a new report as its own, into another one as a stranger’s', () =>
    inRollback(async (sql) => {
      const { house, user, hand, write, fetchPictures } = await zaloAt(sql)
      const operator = await makeStaff(sql, {
        kind: 'operation-centre',
        communeCode: null,
        roles: ['operator'],
      })
      const { as } = testApp(house, [operator])
      const bytes = await photo()
      const means = { pictures: keptInMemory(), fetch: (async () => new Response(bytes)) as typeof fetch }
      const other = await openSample(house)
      const alone = await write('', [`${there}?before`])
      const sent = () =>
        hand({
          event_name: 'user_send_file',
          sender: { id: user },
          recipient: { id: 'oa' },
          message: {
            msg_id: `f-${crypto.randomUUID()}`,
            attachments: [
              { type: 'image', payload: { url: there } },
              { type: 'file', payload: { url: `${there}?paper` } },
            ],
          },
        })
      const [taken, added] = [await sent(), await sent()]
      const listed = (await as(operator)('GET', '/api/inbound/set-aside')).json<{
        messages: { id: number; files: number }[]
      }>().messages
      expect(listed.map(({ id, files }) => ({ id, files }))).toEqual(
        expect.arrayContaining([taken, added].map(({ id }) => ({ id, files: 2 }))),
      )
      const put = async (path: string, body: object) =>
        (await as(operator)('PUT', `/api/inbound/set-aside/${path}`, { body })).json<{ ticketId: number }>()
      const made = await put(`${taken.id}/report`, { text: flooded })
      await put(`${added.id}/ticket`, { reference: other.reference })
      const jobs = await sql<
        { key: string }[]
      >`select key from graphile_worker.jobs where key like 'pictures:%'`
      for (const { id } of [alone, taken, added]) {
        expect(jobs.map(({ key }) => key)).toContain(`pictures:${id}`)
        await fetchPictures(id, means)
      }
      const kept = await sql`
        select ticket_id, kept_from_reporter, added_by from attachments where ticket_id in (${made.ticketId}, ${other.id})`
      expect(kept).toHaveLength(2)
      expect(kept).toEqual(
        expect.arrayContaining([
          { ticketId: made.ticketId, keptFromReporter: false, addedBy: 'resident' },
          { ticketId: other.id, keptFromReporter: true, addedBy: 'resident:stranger' },
        ]),
      )
    }))

  test('that Zalo does not have any more, or for days cannot be asked for, are noted on the ticket', () =>
    inRollback(async (sql) => {
      const { write, fetchPictures } = await zaloAt(sql)
      const answers = (status: number) => (async () => new Response('', { status })) as typeof fetch
      const gone = await write(flooded, [there])
      await fetchPictures(gone.id, { pictures: keptInMemory(), fetch: answers(404) })
      const away = await write('', [`${there}?later`])
      const means = { pictures: keptInMemory(), fetch: answers(503) }
      await expect(fetchPictures(away.id, means)).rejects.toThrow('503')
      await fetchPictures(away.id, { ...means, isLast: true })
      const notes = await sql`
        select data->>'text' as text from ticket_events where ticket_id = ${gone.ticketId} and type = 'ticket.noted' order by id`
      expect(notes.map(({ text }) => text.replace(/^.*phiếu: /, ''))).toEqual([
        'tệp 1 (Zalo không còn giữ)',
        'tệp 1 (không tải được từ Zalo)',
      ])
    }))

  test.each([
    'http://f20-zpc.zdn.vn/photo.jpg',
    'https://127.0.0.1/photo.jpg',
    'https://[::1]/photo.jpg',
    'https://localhost/photo.jpg',
    'https://169.254.169.254/latest/meta-data',
    'https://zdn.vn.example/photo.jpg',
    'https://evilzdn.vn/photo.jpg',
    'https://f20.zdn.vn@10.0.0.1/photo.jpg',
    'https://user:key@f20.zdn.vn/photo.jpg',
    'https://f20.zdn.vn:8080/photo.jpg',
    'https://f20.zdn.vn\\@10.0.0.1/photo.jpg?',
    'file:///etc/passwd',
    'data:image/png;base64,AAAA',
    'photo.jpg',
    '',
  ])('are not fetched from %s', async (address) => {
    const asked: string[] = []
    const ask = (async (url: string) => {
      asked.push(url)
      return new Response('x')
    }) as typeof fetch
    const got = fetchPicture(address, { hosts, fetch: ask }).then(
      () => 'fetched',
      () => 'refused',
    )
    if (address.includes('\\'))
      expect(asked.every((url) => URL.parse(url)?.hostname === 'f20.zdn.vn')).toBe(true)
    else expect(await got).toBe('refused')
    if (!address.includes('\\')) expect(asked).toEqual([])
  })

  test('are given up beyond ten megabytes, and follow no one elsewhere', async () => {
    const endless = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(1024 * 1024)),
    })
    let redirect: string | undefined
    const ask = (async (_: string, init?: RequestInit) => {
      redirect = init?.redirect
      return new Response(endless)
    }) as typeof fetch
    await expect(fetchPicture(there, { hosts, fetch: ask })).rejects.toMatchObject({ kind: 'invalid' })
    expect(redirect).toBe('error')
  })
})
