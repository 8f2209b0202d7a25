import { describe, expect, test } from 'vitest'
import type { Sql } from '../db/connect.ts'
import type { Role } from '../db/vocabulary.ts'
import { trackingSecret } from '../src/tickets/secret.ts'
import { testApp } from './support/app.ts'
import { inRollback } from './support/database.ts'
import { khuongDinh, makeStaff, openSample, testHouse } from './support/house.ts'
import { visitor } from './support/visitor.ts'

const own =
  'Tôi khiếu nại quyết định xử phạt số 15 của Chủ tịch UBND phường, quyết định này sai và ảnh hưởng quyền lợi của tôi'
const again = `${own}. Đây là khiếu nại lần hai, tôi không đồng ý quyết định giải quyết khiếu nại lần đầu.`

const story = async (sql: Sql, text = own) => {
  const house = await testHouse(sql)
  const person = (kind: string, roles: Role[], communeCode: string | null) =>
    makeStaff(sql, { kind, roles, communeCode })
  const staff = {
    legal: await person('office', ['legal'], khuongDinh),
    elsewhere: await person('office', ['legal'], '00004'),
    supervisor: await person('van-phong-ubnd', ['supervisor'], null),
    inspector: await person('thanh-tra', ['legal'], null),
    chair: await person('chair', ['chair'], khuongDinh),
  }
  const { app, as } = testApp(house, Object.values(staff))
  const ticket = await openSample(house, { text })
  const held = async () =>
    (await sql`select kind from departments where id = ${ticket.departmentId}`)[0]!.kind as string
  const seenBy = async (who: keyof typeof staff) => await as(staff[who])('GET', '/api/complaints')
  const page = async () => {
    const secret = await trackingSecret(house.secret, ticket.reference)
    const seen = await visitor((path, init) => app.request(path, init)).visit(
      `/t/${ticket.reference}?s=${secret}`,
    )
    return seen.text()
  }
  return { house, staff, as, ticket, held, seenBy, page }
}

describe('A first complaint against the chair’s own decision', () => {
  test('stays with the chair, who settles it first by law', () =>
    inRollback(async (sql) => {
      const { ticket, held } = await story(sql)
      expect([ticket.lane, await held()]).toEqual(['complaint', 'chair'])
    }))

  test('is seen to exist, with its clock and nothing of what it says, by the legal officer and the province', () =>
    inRollback(async (sql) => {
      const { ticket, seenBy, as, staff } = await story(sql)
      for (const who of ['legal', 'supervisor', 'inspector'] as const) {
        const seen = await seenBy(who)
        const [row] = seen.json<{ complaints: Record<string, unknown>[] }>().complaints
        expect(row).toMatchObject({ reference: ticket.reference, status: 'new', acceptedAt: null })
        expect(row).toHaveProperty('acceptDueAt')
        expect(seen.text).not.toMatch(/xử phạt|Lê Thị Bình|0912345678/)
        expect((await as(staff[who])('GET', `/api/tickets/${ticket.id}`)).status).toBe(404)
      }
      expect((await seenBy('elsewhere')).json()).toMatchObject({ complaints: [] })
      expect((await seenBy('chair')).status).toBe(403)
    }))

  test('tells its sender of the second instance, on the tracking page and in the notice of thụ lý', () =>
    inRollback(async (sql) => {
      const { ticket, page, as, staff } = await story(sql)
      expect(await page()).toContain('khiếu nại lần hai đến Chủ tịch Ủy ban nhân dân tỉnh')
      expect(
        (await as(staff.chair)('PUT', `/api/tickets/${ticket.id}/acceptance`, { body: {} })).status,
      ).toBe(200)
      const notice = await as(staff.chair)('GET', `/api/tickets/${ticket.id}/legal-notice`)
      expect(notice.text).toContain('khiếu nại lần hai')
    }))
})

test('A second complaint goes above the commune, and no third is spoken of', () =>
  inRollback(async (sql) => {
    const { held, page } = await story(sql, again)
    expect(await held()).toBe('thanh-tra')
    expect(await page()).not.toContain('Nếu anh/chị không đồng ý')
  }))

test('Who only says that they will complain a second time has not done so', () =>
  inRollback(async (sql) => {
    const { held } = await story(sql, `${own}. Nếu không giải quyết tôi sẽ khiếu nại lần hai.`)
    expect(await held()).toBe('chair')
  }))

test('A feedback has no second instance', () =>
  inRollback(async (sql) => {
    const { page } = await story(sql, 'Nắp cống trước số nhà 12 bị vỡ')
    expect(await page()).not.toContain('Nếu anh/chị không đồng ý')
  }))
