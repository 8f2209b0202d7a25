import { describe, expect, test } from 'vitest'
import { seen } from '../src/notifications/messages.ts'
import { shownMessage } from '../src/notifications/outbox-store.ts'
import { confirmationCode } from '../src/tickets/duplicates/confirmation-code.ts'
import { ctxFor, khuongDinh } from './support/house.ts'
import { withApp } from './support/with-app.ts'

const phone = '0912345678'
const html = { accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' }
type Given = Parameters<Parameters<typeof withApp>[0]>[0]

const report = async ({ resident }: Given, text: string, changes = {}) => {
  const body = { text, communeCode: khuongDinh, reporter: { phone }, consent: true, ...changes }
  return (await resident('POST', '/api/reports', { body })).json<{ reference: string }>().reference
}

const ask = async ({ resident }: Given, number = phone) => {
  const asked = await resident('POST', '/track/number', { headers: html, body: `phone=${number}` })
  expect(asked.status).toBe(303)
  return asked.headers.get('location')!
}

const codeOf = ({ house }: Given, path: string) =>
  confirmationCode(house.secret, { key: path.split('/').at(-1)!, channel: 'sms' })

const enter = ({ resident }: Given, path: string, code: string) =>
  resident('POST', path, { headers: html, body: `code=${code}` })

const messagesTo = ({ db }: Given, recipient: string) => db`
  select id from messages where recipient = ${recipient} and confirms is not null`

describe('Who has lost the link', () => {
  test('reads their reports with a code sent to their number, once', () =>
    withApp(async (given) => {
      const reference = await report(given, 'Nắp cống trước chợ bị vỡ')
      await given.db`update reporters set phone_standing = 'confirmed' where phone = '+84912345678'`
      const path = await ask(given)
      expect(await messagesTo(given, '+84912345678')).toHaveLength(1)
      const found = await enter(given, path, codeOf(given, path))
      expect(found.headers.get('cache-control')).toBe('no-store')
      const href = new RegExp(`/t/${reference}\\?s=[a-z0-9]+`).exec(found.text)![0]
      expect(found.text).toContain('Nắp cống trước chợ')
      expect((await given.resident('GET', href, { headers: html })).status).toBe(303)
      expect((await enter(given, path, codeOf(given, path))).status).toBe(422)
    }))

  test('reads the code in the outbox of a demo that no message leaves, and nobody reads it in service', () =>
    withApp(async (given) => {
      await report(given, 'Nắp cống trước chợ bị vỡ')
      const path = await ask(given)
      const [row] = await given.db<{ id: number }[]>`select id from messages where confirms is not null`
      const shown = await shownMessage(given.db, row!.id)
      const ctx = ctxFor(given.house)
      expect(seen({ ...ctx, showsCodes: true }, shown).code).toBe(codeOf(given, path))
      expect(seen(ctx, shown).code).toBeNull()
      expect(seen({ ...ctx, showsCodes: true }, shown)).not.toHaveProperty('confirms')
    }))

  test('whose number was only typed into a form reads how it stands, and neither its words nor a link', () =>
    withApp(async (given) => {
      const reference = await report(given, 'Nắp cống trước chợ bị vỡ')
      const path = await ask(given)
      const { text } = await enter(given, path, codeOf(given, path))
      expect(text).toContain(reference)
      expect(text).toMatch(/Nơi xử lý: Phòng Kinh tế/)
      expect(text).toMatch(/Hạn trả lời: <b>\d\d:\d\d/)
      expect(text).not.toMatch(/Nắp cống|\?s=/)
    }))

  test('finds no complaint and no denunciation, and is sent no code for one', () =>
    withApp(async (given) => {
      await report(given, 'Tôi tố cáo ông trưởng phòng nhận hối lộ 50 triệu để cấp sổ đỏ sai')
      await ask(given)
      expect(await messagesTo(given, '+84912345678')).toEqual([])
    }))

  test('learns nothing of a number with which nobody reported, nor by a wrong code', () =>
    withApp(async (given) => {
      await report(given, 'Nắp cống trước chợ bị vỡ')
      const [known, unknown] = [await ask(given), await ask(given, '0987654321')]
      expect(await messagesTo(given, '+84987654321')).toEqual([])
      const pages = await Promise.all(
        [known, unknown].map((path) => given.resident('GET', path, { headers: html })),
      )
      expect(pages[0]!.text.replaceAll(known, '')).toBe(pages[1]!.text.replaceAll(unknown, ''))
      for (const path of [known, unknown]) {
        const refused = await enter(given, path, '000000')
        expect([refused.status, refused.text]).toEqual([
          422,
          expect.stringContaining('chưa đúng hoặc đã hết hạn'),
        ])
      }
      const nonsense = await given.resident('POST', '/track/number', { headers: html, body: 'phone=abc' })
      expect([nonsense.status, nonsense.text]).toEqual([422, expect.stringContaining('href="#phone"')])
    }))

  test('gets no more than three codes in an hour', () =>
    withApp(async (given) => {
      await report(given, 'Nắp cống trước chợ bị vỡ')
      for (let i = 0; i < 5; i++) await ask(given)
      expect(await messagesTo(given, '+84912345678')).toHaveLength(3)
    }))
})
