import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { fetchPicture } from '../src/intake/messengers/fetch-picture.ts'
import { zalo as messenger } from '../src/intake/messengers/zalo.ts'
import { withoutScanner } from '../src/tickets/papers/clamd.ts'
import { takeFile } from '../src/tickets/pictures/take-file.ts'
import { inRollback } from './support/database.ts'
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
      expect(JSON.stringify(notes[0])).toMatch(/ảnh 1 .*ảnh 2 .*không nằm ở máy chủ của Zalo/)
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
