import { expect, test } from 'vitest'
import { trackingSecret } from '../src/tickets/secret.ts'
import { testApp } from './support/app.ts'
import { inRollback } from './support/database.ts'
import { khuongDinh, makeStaff, openSample, testHouse } from './support/house.ts'

const nothing: [what: string, text: string][] = [
  ['blank Braille', '\u2800\u2800'],
  ['soft hyphens', '\u00ad\u00ad'],
  ['Hangul fillers', '\u3164\uffa0\u115f'],
  ['marks without a letter', '\u0301\u0323'],
  ['joiners', '\u200c\u200d\u2063'],
  ['variation selectors', '\ufe0f\u{e0100}'],
  ['a full stop', '.'],
  ['signs', '… ?! --'],
]

test.each(nothing)('%s say nothing, wherever somebody has to write', (_, text) =>
  inRollback(async (sql) => {
    const house = await testHouse(sql)
    const officer = await makeStaff(sql, { kind: 'economy', communeCode: khuongDinh })
    const { as, resident } = testApp(house, [officer])
    const ticket = await openSample(house)
    const headers = { 'x-report-secret': await trackingSecret(house.secret, ticket.reference) }
    const at = `/api/tickets/${ticket.id}`
    const path = `/api/reports/${ticket.reference}`
    await as(officer)('PUT', `${at}/acceptance`, { body: {} })
    const asked = [
      await resident('POST', '/api/reports', { body: { text, communeCode: khuongDinh } }),
      await resident('POST', `${path}/replies`, { body: { text }, headers }),
      await resident('PUT', `${path}/reopening`, { body: { why: text }, headers }),
      await as(officer)('PUT', `${at}/resolution`, { body: { answer: text, doneOn: '2026-11-23' } }),
      await as(officer)('PUT', `${at}/refusal`, { body: { reason: text, instead: 'Công ty nước' } }),
      await as(officer)('PUT', `${at}/question`, { body: { question: text } }),
      await as(officer)('POST', `${at}/note`, { body: { text } }),
    ]
    expect(asked.map(({ status }) => status)).toEqual(asked.map(() => 422))
  }),
)

test('few words, digits and other scripts say something', () =>
  inRollback(async (sql) => {
    const { resident } = testApp(await testHouse(sql))
    for (const text of ['Ổ gà', '113', '火事', 'حريق']) {
      const sent = await resident('POST', '/api/reports', { body: { text, communeCode: khuongDinh } })
      expect([text, sent.status]).toEqual([text, 201])
    }
  }))
