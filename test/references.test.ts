import { expect, test } from 'vitest'
import { exampleReference, findReference, makeReference, readReference } from '../src/tickets/reference.ts'
import { testApp } from './support/app.ts'
import { inRollback } from './support/database.ts'
import { khuongDinh, makeStaff, openSample, testHouse } from './support/house.ts'

const wide = (text: string) =>
  [...text].map((sign) => (sign === '-' ? '－' : String.fromCharCode(sign.charCodeAt(0) + 0xfee0))).join('')

const spellings: [how: string, spell: (reference: string) => string][] = [
  ['as it is', (reference) => reference],
  ['in small letters', (reference) => reference.toLowerCase()],
  ['without the dash', (reference) => reference.replace('-', '')],
  ['with a space', (reference) => reference.replace('-', ' ')],
  ['with an en dash', (reference) => reference.replace('-', '–')],
  ['with an em dash', (reference) => reference.replace('-', '—')],
  ['with a minus', (reference) => reference.replace('-', '−')],
  ['with a hyphen of another kind', (reference) => reference.replace('-', '‐')],
  ['with spaces around the dash', (reference) => reference.replace('-', ' - ')],
  ['in fullwidth', wide],
  ['after "Mã:"', (reference) => `Mã: ${reference}`],
  ['after "mã" and spelled apart', (reference) => `mã ${[...reference.replace('-', '')].join(' ')}`],
  ['after "Mã phản ánh:"', (reference) => `Mã phản ánh: ${reference}`],
  ['after "Mã="', (reference) => `Mã=${reference}`],
  ['after "mã là"', (reference) => `mã là ${reference}`],
  ['in a sentence', (reference) => `Mã phản ánh của tôi là ${reference} ạ`],
  ['in a link', (reference) => `https://phananh.example.vn/t/${reference}`],
  [
    'in a link with its secret',
    (reference) => `https://phananh.example.vn/t/${reference}?s=m9kqpwp3ebkyvkm8fv35`,
  ],
  ['with a zero-width space', (reference) => reference.replace('-', '\u200b')],
  ['with a no-break space', (reference) => reference.replace('-', '\u00a0')],
]

test.each(spellings)('a reference %s is read, and found in a message', (_, spell) => {
  for (let i = 0; i < 50; i++) {
    const reference = makeReference(crypto.getRandomValues(new Uint8Array(7)))
    expect(readReference(spell(reference))).toBe(reference)
    expect(findReference(`cho hoi ${spell(reference)} xong chua`)).toBe(reference)
  }
})

test('other letters in it are no reference', () => {
  for (const typed of ['Đ', '', 'KH7T-M3RX', 'mã', 'KH7T M3RA X'.slice(0, 6)])
    expect(readReference(typed)).toBeNull()
})

test('whatever is shown as an example of a reference is one', () =>
  inRollback(async (sql) => {
    const { app } = testApp(await testHouse(sql), [])
    const pages = ['/track', '/track?lang=en', '/openapi.json'].map((path) => app.request(path))
    const texts = await Promise.all((await Promise.all(pages)).map((page) => page.text()))
    const shown = texts.flatMap((text) => text.match(/\b[A-Z2-9]{4}-[A-Z2-9]{4}(?:-\w+)?\b/g) ?? [])
    expect(new Set(shown)).toEqual(new Set([exampleReference]))
    expect(readReference(exampleReference)).toBe(exampleReference)
  }))

test.each(spellings)('a reference %s leads to its page and to its ticket in the console', (_, spell) =>
  inRollback(async (sql) => {
    const house = await testHouse(sql)
    const officer = await makeStaff(sql, { kind: 'economy', communeCode: khuongDinh })
    const { as, app } = testApp(house, [officer])
    const { reference, id } = await openSample(house)
    const typed = encodeURIComponent(spell(reference))
    const searched = await app.request(`/track?reference=${typed}`)
    expect(searched.headers.get('location')).toBe(`/t/${reference}`)
    const list = await as(officer)('GET', `/api/tickets?q=${typed}`)
    expect(list.json<{ tickets: { id: number }[] }>().tickets.map((ticket) => ticket.id)).toContain(id)
  }),
)
