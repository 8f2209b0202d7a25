import { describe, expect, test } from 'vitest'
import { testApp } from '../support/app.ts'
import { inHouse, officerOf } from '../support/deadlines.ts'
import { khuongDinh, makeStaff, openSample } from '../support/house.ts'
import { at } from '../support/moment.ts'

describe('the explanation of a deadline', () => {
  test('says when, why and what was not counted, as sentences and as a line of time', () =>
    inHouse(async (house) => {
      const { id } = await openSample(house)
      const officer = await officerOf(house)
      house.now = at('11-24 10:00')
      const answered = await testApp(house, [officer]).as(officer)('GET', `/api/tickets/${id}/deadline`)
      const said = answered.json<{
        sentences: { vi: string }[]
        timeline: { kind: string }[]
        usedShare: number
      }>()
      expect(said).toMatchObject({
        dueAt: at('11-26 17:00').toISOString(),
        bucket: 'open',
        pausedSince: null,
      })
      expect(said.sentences.map(({ vi }) => vi).join(' ')).toContain('chậm nhất 17:00 thứ Năm, 26/11/2026')
      expect(said.timeline[0]).toMatchObject({ kind: 'counted', from: at('11-23 10:00').toISOString() })
      expect(said.usedShare).toBeGreaterThan(0.2)
    }))

  test('is not there for who may not see the ticket', () =>
    inHouse(async (house) => {
      const { id } = await openSample(house)
      const other = await makeStaff(house.db, { kind: 'police', communeCode: khuongDinh })
      const call = testApp(house, [other]).as(other)
      expect((await call('GET', `/api/tickets/${id}/deadline`)).status).toBe(404)
      expect((await call('GET', '/api/tickets/999999999/deadline')).status).toBe(404)
      expect((await call('GET', '/api/tickets/abc/deadline')).status).toBe(422)
    }))
})
