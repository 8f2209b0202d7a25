import { expect, test } from 'vitest'
import type { Staff } from '../src/access/permissions.ts'
import { khuongDinh, makeStaff } from './support/house.ts'
import { fieldsOf, withApp } from './support/with-app.ts'

test('Each person chooses rhythm, language and number, and what is not chosen stays', () => {
  const staff: Staff[] = []
  return withApp(
    async ({ as, db }) => {
      const me = as(staff[0]!)
      const put = (body: unknown) => me('PUT', '/api/me', { body })
      expect((await put({ mailRhythm: 'weekly', phone: '0912 345 678' })).json()).toEqual({
        mailRhythm: 'weekly',
        language: 'vi',
        phone: '+84912345678',
        weeklyReport: true,
      })
      await put({ language: 'en' })
      expect((await me('GET', '/api/me')).json()).toMatchObject({
        mailRhythm: 'weekly',
        language: 'en',
        phone: '+84912345678',
        email: `${staff[0]!.id}@test.example`,
      })
      expect((await put({ phone: '' })).json()).toMatchObject({ phone: null })
      expect(fieldsOf(await put({ phone: '1022' }))).toEqual(['phone'])
      expect(fieldsOf(await put({ mailRhythm: 'hourly' }))).toEqual(['mailRhythm'])

      const told = await db`select data from ticket_events where subject = ${`staff:${staff[0]!.id}`}`
      expect(told).toHaveLength(3)
      expect(JSON.stringify(told)).not.toContain('912345678')
    },
    async (db) => {
      staff.push(await makeStaff(db, { kind: 'economy', communeCode: khuongDinh }))
      return staff
    },
  )
})
