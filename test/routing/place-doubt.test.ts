import { describe, expect, test } from 'vitest'
import { buildGazetteer } from '../../src/routing/place/build-gazetteer.ts'
import { type PlaceQuestion, resolvePlace } from '../../src/routing/place/resolve.ts'
import { smallCountry } from '../support/small-country.ts'

const gazetteer = buildGazetteer(smallCountry)
const ask = (text: string, more: Partial<PlaceQuestion> = {}) =>
  resolvePlace(gazetteer, { text, provinceCode: '01', ...more })
const found = (text: string, more: Partial<PlaceQuestion> = {}) => {
  const { communeCode, candidates } = ask(text, more)
  return communeCode ? `picked ${communeCode}` : candidates.map(({ code }) => code).sort()
}
const codes = (text: string) => ask(text).reasons.map(({ code }) => code)

describe('What is only like a name is asked, never picked', () => {
  test.each([
    ['in its accents', 'Ngập ở phường Đông Khế', ['00001']],
    ['in its accents, with its district', 'Ngập ở phường Lỏ Gách, quận Hải Đăng', ['00001']],
    ['in its accents and a letter', 'Ngập ở phường Đông Khhế', ['00001']],
    ['in its kind', 'Ngập ở xã Đồng Khê', ['00001']],
    ['in its kind, with its district', 'Ngập ở xã Lò Gạch, quận Hải Đăng', ['00001']],
    ['in its kind, in English', 'Flooding in Dong Khe commune', ['00001']],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected)
    expect(codes(text)).toContain('place-unlike')
  })
  test('and what is written right goes before it', () =>
    expect(found('xã Bến Đá, gần phường Đông Khế')).toBe('picked 00004'))
})

describe('Doubt that is said is kept', () => {
  test.each([
    ['A hay B', 'Ngập ở phường Đồng Khê hay xã Bến Đá', ['00001', '00004']],
    ['A hoặc B', 'Ngập ở phường Đồng Khê hoặc là xã Bến Đá', ['00001', '00004']],
    ['A/B, the kind said once', 'Ngập ở phường Lò Gạch/An Lạc Thượng', ['00001', '00002']],
    ['A hay B, the kind said once', 'ngap o phuong lo gach hay an lac thuong', ['00001', '00002']],
    ['the kind said for the second alone', 'Ngập ở Bến Đá hay phường Lò Gạch', ['00001', '00004']],
    ['hình như', 'Ngập nặng, hình như thuộc phường Đồng Khê', ['00001']],
    ['thì phải', 'Ngập ở phường Đồng Khê thì phải', ['00001']],
    ['mới hay cũ', 'Ngập ở xã Tân Thành (chưa rõ mới hay cũ)', ['00002', '00003']],
  ])('%s', (_, text, expected) => expect(found(text)).toEqual(expected))

  test('though both names are one commune of today', () =>
    expect(found('Ngập ở phường Đồng Khê hay phường Lò Gạch')).toBe('picked 00001'))
  test('and "hay" that means often is none', () =>
    expect(found('phường Đồng Khê hay ngập')).toBe('picked 00001'))
  test('and is told to the officer', () =>
    expect(codes('hình như ở phường Đồng Khê')).toContain('place-unsure'))
})

describe('The place of the fault goes before the writer’s own', () => {
  test.each([
    'Tôi ở phường Lò Gạch, thấy đèn hỏng ở xã Bến Đá',
    'Tôi ở số 12 ngõ 45, phường Lò Gạch. Đèn hỏng ở xã Bến Đá',
    'Em làm việc ở phường Lò Gạch, đèn hỏng ở xã Bến Đá',
    'Đèn hỏng ở xã Bến Đá, nhà tôi ở phường Lò Gạch',
    'Nhà tôi ở tổ 5 phường Lò Gạch, chỗ hỏng đèn là xã Bến Đá',
    'toi hien tam tru tai phuong lo gach, den hong o xa ben da',
  ])('%s', (text) => expect(found(text)).toBe('picked 00004'))
  test('which is taken when no other is named', () =>
    expect(found('Tôi ở phường Lò Gạch, đèn hỏng cả tuần')).toBe('picked 00001'))
  test('and a border is both its sides', () =>
    expect(found('Rác ở chỗ giáp ranh phường Lò Gạch và xã Bến Đá')).toEqual(['00001', '00004']))
})
