import { describe, expect, test } from 'vitest'
import { explain } from '../src/routing/kind/explain.ts'
import { buildGazetteer } from '../src/routing/place/build-gazetteer.ts'
import { communeOf } from '../src/routing/place/gazetteer.ts'
import { type PlaceQuestion, resolvePlace } from '../src/routing/place/resolve.ts'
import { smallCountry } from './support/small-country.ts'

const gazetteer = buildGazetteer(smallCountry)
const ask = (text: string, more: Partial<PlaceQuestion> = {}) =>
  resolvePlace(gazetteer, { text, provinceCode: '01', ...more })
const picked = (text: string, more: Partial<PlaceQuestion> = {}) => ask(text, more).communeCode
const offered = (text: string, more: Partial<PlaceQuestion> = {}) => {
  const { communeCode, candidates } = ask(text, more)
  return communeCode ? `picked ${communeCode}` : candidates.map(({ code }) => code).sort()
}

describe('A name leads to its commune', () => {
  test.each([
    ['today’s name', 'Rác chất đống ở phường Đồng Khê'],
    ['without accents', 'rac chat dong o phuong dong khe'],
    ['in capitals', 'RÁC CHẤT ĐỐNG PHƯỜNG ĐỒNG KHÊ'],
    ['decomposed', 'Rác ở phường Đồng Khê'.normalize('NFD')],
    ['abbreviated', 'Rác ở P.Đồng Khê'],
    ['beside its province in English initials', 'Garbage in Dong Khe ward, SLXC'],
    ['in English', 'Garbage everywhere in Dong Khe ward'],
    ['with a typing error', 'rac o phuong dong kkhe qua nhieu'],
    ['former and whole', 'Đèn hỏng ở phường Lò Gạch'],
    ['numbered, with its former district', 'P1, Q. Hải Đăng ngập quá'],
  ])('%s', (_, text) => expect(picked(text)).toBe('00001'))

  test('where all the people went, not where only land went', () =>
    expect(picked('xã Bến Đá mất điện')).toBe('00004'))
  test('in either tone placement', () => expect(picked('xã Hòa Bình Đông mất điện')).toBe('00004'))
  test('accents decide between names that fold alike', () => {
    expect(picked('ở xã Tân Thanh cúp điện')).toBe('00005')
    expect(offered('o xa tan thanh cup dien')).toEqual(['00002', '00003', '00005'])
  })
  test('by the other official code too', () => expect(communeOf(gazetteer, '00994')?.code).toBe('00004'))
})

describe('What is not clear is asked', () => {
  test('a split commune gives its successors', () =>
    expect(offered('phường Cầu Mới ngập')).toEqual(['00001', '00002']))
  test('a name of today that was another commune’s gives both', () =>
    expect(offered('xã Tân Thành, đường hỏng')).toEqual(['00002', '00003']))
  test('…and the former district decides', () => expect(picked('xã Tân Thành, quận Hải Đăng')).toBe('00002'))
  test('…though it stands there without its kind, after a name that ends like an island', () =>
    expect(picked('xa thanh dao hai dang ngap het')).toBe('00002'))
  test('a numbered ward of two districts', () => expect(offered('P.1 ngập nặng')).toEqual(['00001', '00004']))
  test('a name of another province is offered, never picked, and it is said', () => {
    const place = ask('Sạt lở ở xã Mây Trắng')
    expect(place.communeCode).toBeNull()
    expect(place.candidates.map(({ code }) => code)).toEqual(['00010'])
    expect(place.reasons.map((reason) => reason.code)).toContain('place-outside-province')
  })
})

describe('What is not the place', () => {
  test.each([
    'Đường Đồng Khê hỏng nặng',
    'Ngõ 45 phố Đồng Khê ngập',
    'Trường tiểu học Trần Đồng Khê thu tiền',
    'Ông Nguyễn Đồng Khê chửi dân',
    'Xin hỏi thủ tục đưa cụ vô trung tâm bảo trợ',
  ])('%s', (text) => expect(ask(text).candidates).toEqual([]))
  test('the writer’s home, when the fault is elsewhere', () =>
    expect(picked('Tôi ở phường Đồng Khê nhưng chỗ ngập ở xã Mây Trắng', { provinceCode: '02' })).toBe(
      '00010',
    ))
  test('a commune in passing', () =>
    expect(picked('Tôi ở phường Lò Gạch nhưng chỗ ngập ở xã Bến Đá')).toBe('00004'))
  test('the text, when the address names another commune', () =>
    expect(picked('gần phường Đồng Khê', { address: 'xã Bến Đá' })).toBe('00004'))
})

describe('Coordinates', () => {
  test('in a commune name it', () => expect(picked('ngập', { lat: 20.05, lon: 105.05 })).toBe('00001'))
  test('choose between candidates', () =>
    expect(picked('phường Cầu Mới', { lat: 20.05, lon: 105.05 })).toBe('00001'))
  test('just outside name the nearest, with the distance', () => {
    const place = ask('ngập', { lat: 19.999, lon: 105.05 })
    expect(place.communeCode).toBe('00001')
    expect(place.metresOutside).toBeGreaterThan(100)
    expect(place.metresOutside).toBeLessThan(120)
  })
  test('at sea, abroad or no numbers at all give no place', () => {
    for (const [lat, lon] of [
      [0, 0],
      [-90, 180],
      [Number.NaN, 3],
      [1e9, -1e9],
    ] as const)
      expect(ask('ngập', { lat, lon }).communeCode).toBeNull()
  })
  test('against the words are asked', () => {
    const place = ask('ngập ở xã Bến Đá', { lat: 20.05, lon: 105.05 })
    expect(place.communeCode).toBeNull()
    expect(place.reasons.map((reason) => reason.code)).toContain('place-disagree')
  })
})

describe('A commune that was chosen', () => {
  const told = (text: string, more: Partial<PlaceQuestion> = {}) =>
    ask(text, { communeCode: '00004', ...more }).reasons.flatMap((reason) =>
      reason.code === 'place-contradicted' ? [`${reason.by} ${reason.communeCode}`] : [],
    )
  test('stands, and is told where the text names another', () => {
    expect(picked('ngập ở phường Đồng Khê', { communeCode: '00004' })).toBe('00004')
    expect(told('ngập ở phường Đồng Khê')).toEqual(['words 00001'])
  })
  test('is told where the pin lies in another', () =>
    expect(told('ngập', { lat: 20.05, lon: 105.05 })).toEqual(['point 00001']))
  test.each(['ngập ở xã Bến Đá', 'ngập', 'đường Đồng Khê ngập'])(
    'is not where nothing says otherwise: %s',
    (text) => expect(told(text)).toEqual([]),
  )
})

test('every reason can be read in both languages', () => {
  for (const reason of ask('P. Cầu Mới, đường Đồng Khê', { lat: 20.05, lon: 105.15 }).reasons)
    for (const language of ['vi', 'en'] as const) expect(explain(reason, language)).toMatch(/\.$/)
})
