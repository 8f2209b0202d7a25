import { expect, test } from 'vitest'
import type { Staff } from '../src/access/permissions.ts'
import { ticketFacts } from '../src/notifications/facts-store.ts'
import { opened } from '../src/notifications/notices/opened.ts'
import { dangerOf } from '../src/routing/danger-of.ts'
import { khuongDinh, makeStaff, openSample } from './support/house.ts'
import { withApp } from './support/with-app.ts'

const text = 'Cái va li để quên ở ghế chờ từ sáng, nghe kêu lạ lắm'

test('A report that may tell of danger keeps its lane, and is answered with the numbers to call, calmly', () =>
  withApp(async ({ resident }) => {
    const body = { text, communeCode: khuongDinh, consent: true }
    const sent = await resident('POST', '/api/reports', { body })
    const receipt = sent.json<{ lane: string; emergency: { numbers: string[]; advice: { vi: string } } }>()
    expect(receipt.lane).toBe('feedback')
    expect(receipt.emergency.numbers).toEqual(['112', '113', '114', '115'])
    expect(receipt.emergency.advice.vi).toMatch(/^Nếu đang nguy hiểm, xin gọi ngay/)
    expect(receipt.emergency.advice.vi).not.toContain('chuyển gấp')
  }))

test('The first SMS begins with the numbers, until a person has decided the lane', () =>
  withApp(async ({ db, house }) => {
    const ticket = await openSample(house, { text })
    const [facts] = await ticketFacts(db, [ticket.id])
    const told = { department: 'Văn phòng', due: '10:00', ticket: facts! }
    expect(opened.vi(told).what).toMatch(/^Nếu đang nguy hiểm, gọi ngay 112, 113, 114, 115\. Đã nhận/)
    expect(dangerOf(ticket)).toBe('possible')
    const decided = [...ticket.reasons, { code: 'lane-corrected', lane: 'feedback' }]
    expect(dangerOf({ ...ticket, reasons: decided })).toBe('none')
  }))

test('An operator is told while the caller still speaks', () => {
  const staff: Staff[] = []
  return withApp(
    async ({ as }) => {
      const body = { text, communeCode: khuongDinh }
      const preview = await as(staff[0]!)('POST', '/api/routing/preview', { body })
      expect(preview.json()).toMatchObject({ lane: 'feedback', danger: 'possible' })
      const calm = await as(staff[0]!)('POST', '/api/routing/preview', { body: { text: 'Đèn ngõ 12 hỏng' } })
      expect(calm.json()).toMatchObject({ danger: 'none' })
    },
    async (db) => {
      staff.push(await makeStaff(db, { kind: 'operation-centre', roles: ['operator'] }))
      return staff
    },
  )
})
