import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lanes } from '../db/vocabulary.ts'
import { CATEGORY_CODES } from '../src/routing/categories.ts'
import type { Department } from '../src/routing/holder/department.ts'
import type { PlaceDirectory } from '../src/routing/holder/directory.ts'
import { chooseHolder } from '../src/routing/holder/holder.ts'
import { explainHolder } from '../src/routing/holder/words.ts'

const department = (
  kind: string,
  level: Department['level'],
  communeCode: string | null = null,
): Department => ({
  id: kind.length * 100 + (communeCode ? 1 : 0),
  kind,
  level,
  provinceCode: level === 'national' ? null : '99',
  communeCode,
  name: `${kind} ${communeCode ?? level}`,
})

const commune = ['chair', 'office', 'economy', 'culture', 'police', 'military'].map((kind) =>
  department(kind, 'commune', '99001'),
)
const province = ['operation-centre', 'thanh-tra', 'so-xay-dung', 'trung-tam-pvhcc-tinh'].map((kind) =>
  department(kind, 'province'),
)
const directory: PlaceDirectory = {
  departments: [
    ...commune,
    ...province,
    department('electricity', 'utility'),
    department('operation-centre', 'national'),
  ],
  rules: [],
}
const at = { communeCode: '99001', provinceCode: '99', text: 'nội dung' }
const holderOf = (asked: Partial<Parameters<typeof chooseHolder>[1]>, over: Partial<PlaceDirectory> = {}) =>
  chooseHolder({ ...directory, ...over }, { lane: 'feedback', category: 'road', ...at, ...asked })

test('A field goes to the department that the matrix names', () => {
  expect(holderOf({ category: 'noise' }).department.kind).toBe('police')
  expect(holderOf({ category: 'drainage' }).department.kind).toBe('economy')
})

test('Where a commune has no service centre, its office handles procedures and the reason says so', () => {
  const { department: holder, reasons } = holderOf({ category: 'procedure' })
  expect(holder.kind).toBe('office')
  expect(explainHolder(reasons[0]!).vi).toContain('không có Trung tâm Phục vụ hành chính công')
})

const without = (...kinds: string[]) => ({
  departments: directory.departments.filter(({ kind }) => !kinds.includes(kind)),
})
const wordsOf = ({ reasons }: ReturnType<typeof chooseHolder>) => reasons.map((one) => explainHolder(one).en)

test('Every department that was looked for and is not there is named', () => {
  const holder = holderOf({}, without('economy', 'office'))
  expect(holder.department.kind).toBe('so-xay-dung')
  expect(wordsOf(holder)).toEqual([
    'There is no economy department here, so so-xay-dung province takes it.',
    'There is no office here, so so-xay-dung province takes it.',
  ])
})

test('Where a utility is not in the directory, the commune department that is informed else handles its field', () => {
  const holder = holderOf({ category: 'bus' })
  expect(holder.department).toMatchObject({ kind: 'economy', communeCode: '99001' })
  expect(wordsOf(holder)).toEqual(['There is no bus operator here, so economy 99001 takes it.'])
})

test('Where a commune has no chair, conduct and complaints go to the inspectorate, not to an equal', () => {
  const asked = { category: 'conduct' as const, text: 'Cán bộ văn phòng quát mắng dân' }
  expect(holderOf(asked, without('chair')).department.kind).toBe('thanh-tra')
  expect(holderOf({ lane: 'complaint' }, without('chair')).department.kind).toBe('thanh-tra')
  expect(holderOf(asked, without('chair', 'thanh-tra')).department.kind).toBe('operation-centre')
})

test('A complaint is with the chair by law, not by its field', () => {
  expect(wordsOf(holderOf({ lane: 'complaint', category: 'land' }))).toEqual([
    'The complaint goes to chair 99001, which considers whether it has the authority and takes it on.',
  ])
})

test('A rule whose department was closed is passed over, and it is said', () => {
  const rule = { id: 1, categoryCode: 'road', departmentKind: null, why: 'Đội đường bộ' }
  const closed = { ...rule, communeCode: '99001', departmentId: 7 }
  const province = {
    ...rule,
    communeCode: null,
    departmentId: department('so-xay-dung', 'province').id,
    why: 'Tỉnh',
  }
  const holder = holderOf({}, { rules: [province, closed] })
  expect(holder.department.kind).toBe('so-xay-dung')
  expect(holder.reasons.map(({ code }) => code)).toEqual(['holder-rule-void', 'holder-rule'])
  expect(holderOf({}, { rules: [closed] }).reasons.map(({ code }) => code)).toEqual([
    'holder-rule-void',
    'holder-matrix',
  ])
})

test('A utility handles its own field', () => {
  expect(holderOf({ category: 'electricity' }).department).toMatchObject({
    kind: 'electricity',
    level: 'utility',
  })
})

test('A local rule goes before the matrix, the rule of the commune before that of the province', () => {
  const rule = (communeCode: string | null, kind: string) => ({
    id: 1,
    categoryCode: 'road',
    communeCode,
    departmentId: null,
    departmentKind: kind,
    why: 'quyết định của tỉnh',
  })
  expect(holderOf({}, { rules: [rule(null, 'so-xay-dung')] }).department.kind).toBe('so-xay-dung')
  expect(holderOf({}, { rules: [rule(null, 'so-xay-dung'), rule('99001', 'office')] }).department.kind).toBe(
    'office',
  )
})

test('A report on the conduct of the chair never goes to the chair', () => {
  const about = { category: 'conduct' as const, text: 'Ông chủ tịch phường quát mắng người dân' }
  expect(holderOf(about).department.kind).toBe('thanh-tra')
  expect(holderOf({ category: 'conduct', text: 'Cán bộ một cửa quát mắng dân' }).department.kind).toBe(
    'chair',
  )
})

test('A denunciation goes past the commune to those who may read it, also when the place is unclear', () => {
  expect(holderOf({ lane: 'denunciation' }).department.kind).toBe('thanh-tra')
  expect(holderOf({ lane: 'denunciation', communeCode: null }).department.kind).toBe('thanh-tra')
  expect(holderOf({ lane: 'complaint', communeCode: null }).department.kind).toBe('thanh-tra')
  expect(holderOf({ lane: 'complaint' }).department.kind).toBe('chair')
})

test('Without a commune the operation centre holds it, without a province the nation’s', () => {
  expect(holderOf({ communeCode: null }).department).toMatchObject({
    kind: 'operation-centre',
    level: 'province',
  })
  expect(holderOf({ communeCode: null, provinceCode: null }).department.level).toBe('national')
})

test('Whatever the question and however few departments there are, somebody holds it and the reason can be read', () => {
  fc.assert(
    fc.property(
      fc.subarray(directory.departments.slice(0, -1)),
      fc.constantFrom(...lanes),
      fc.constantFrom(...CATEGORY_CODES),
      fc.constantFrom('99001', null),
      fc.constantFrom('99', null),
      (some, lane, category, communeCode, provinceCode) => {
        const departments = [...some, directory.departments.at(-1)!]
        const asked = { lane, category, communeCode, provinceCode, text: 'ông chủ tịch' }
        const { department: holder, reasons } = chooseHolder({ departments, rules: [] }, asked)
        expect(departments).toContain(holder)
        expect(
          reasons
            .map(explainHolder)
            .every(({ vi, en }) => vi.includes(holder.name) && en.includes(holder.name)),
        ).toBe(true)
      },
    ),
  )
})

const above = (...kinds: string[]) => ({
  departments: [
    ...directory.departments.filter(({ communeCode }) => communeCode === null),
    ...kinds.map((kind) => department(kind, 'province')),
  ],
})

test.each([
  ['religion', 'so-dan-toc-ton-giao', 'so-noi-vu'],
  ['food-safety', 'so-an-toan-thuc-pham', 'so-y-te'],
] as const)(
  '%s goes to %s where the province has one, else to %s, and nothing is said to be missing',
  (category, own, otherwise) => {
    const without = holderOf({ category }, above(otherwise))
    expect(without.department.kind).toBe(otherwise)
    expect(without.reasons.map((one) => 'kind' in one && one.kind)).toEqual(['culture', 'office'])
    expect(holderOf({ category }, above(otherwise, own)).department.kind).toBe(own)
  },
)
