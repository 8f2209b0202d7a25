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

describe('Two units of one name, each called by its kind', () => {
  const [, , village] = smallCountry.units
  const both = buildGazetteer({
    ...smallCountry,
    units: [...smallCountry.units, { ...village!, code: '00006', name: 'Đồng Khê', fullName: 'Xã Đồng Khê' }],
  })
  const place = (text: string) => resolvePlace(both, { text, provinceCode: '01' })
  test.each([
    'Xe rác phường Đồng Khê hay là xã Đồng Khê gì đó làm đổ nước hôi. Dân Đồng Khê phản ánh',
    'Ngập ở xã Đồng Khê hoặc phường Đồng Khê',
  ])('are both asked about: %s', (text) => {
    expect(place(text).communeCode).toBeNull()
    expect(
      place(text)
        .candidates.map(({ code }) => code)
        .sort(),
    ).toEqual(['00001', '00006'])
  })
  test('and said twice by the same kind it is that one', () =>
    expect(place('Ngập ở phường Đồng Khê. Dân phường Đồng Khê phản ánh').communeCode).toBe('00001'))
})

describe('A province that is called like a former town of it', () => {
  const called = buildGazetteer({
    ...smallCountry,
    formerDistricts: [
      { code: '101', name: 'Thành phố Sông Lam Xanh', provinceCode: '01' },
      ...smallCountry.formerDistricts.slice(1),
    ],
  })
  const place = (text: string, address?: string) =>
    resolvePlace(called, { text, address, provinceCode: '01' })
  test.each([
    ['Phường 1, Sông Lam Xanh'],
    ['Phường 1, tỉnh Sông Lam Xanh'],
    ['phường 1 tỉnh Sông Lam Xanh'],
    ['Tổ 3, Phường 1 - Sông Lam Xanh'],
  ])('picks no ward in it: %s', (address) => {
    const { communeCode, candidates } = place('Đèn hỏng', address)
    expect(communeCode).toBeNull()
    expect(candidates.map(({ code }) => code).sort()).toEqual(['00001', '00004'])
  })
  test.each(['Phường 1, TP Sông Lam Xanh', 'Phường 1, thành phố Sông Lam Xanh', 'phường 1 Sông Lam Xanh'])(
    'is the town where it is written as one, or in one breath: %s',
    (address) => expect(place('Đèn hỏng', address).communeCode).toBe('00001'),
  )
})

describe('Who says that they do not know whose place it is, is asked', () => {
  test.each([
    'Nhà tôi ở phường Lò Gạch nhưng đống xà bần nằm dưới chân cầu bên kia sông, không biết thuộc phường nào',
    'Tôi ở phường Lò Gạch. Đèn trên cầu hư, khúc đó tôi không rõ của xã nào',
    'o phuong lo gach, cho do e ko bit thuoc phuong nao, den hu het',
  ])('%s', (text) => expect(ask(text).communeCode).toBeNull())
  test('but whoever does not know what their commune is called today lives where they say', () =>
    expect(found('Tôi ở phường Lò Gạch, không biết nay thuộc phường nào. Đèn trước nhà hư')).toBe(
      'picked 00001',
    ))
})

describe('A commune is never taken here that the words put into another province', () => {
  test.each([
    'Ngập ở phường Đồng Khê, tỉnh Núi Mây',
    'phường Lò Gạch, Núi Mây',
    'phuong lo gach tinh nui may',
    'Đèn hỏng ở phường Đồng Khê của tỉnh Núi Mây',
    'Ngập ở phường Lò Gạch, huyện Đỉnh Gió, tỉnh Núi Mây',
  ])('%s', (text) => {
    expect(found(text)).toEqual(['00001'])
    expect(codes(text)).toContain('place-other-province')
  })
  test.each([
    'Nhà máy xả thải ở xã Mây Trắng, tỉnh Núi Mây',
    'xa may trang tinh nui may bi ngap',
    'Ngập ở xã Suối Vàng, huyện Đỉnh Gió, tỉnh Núi Mây',
  ])('and one that lies there is offered: %s', (text) => {
    expect(found(text)).toEqual(['00010'])
    expect(codes(text)).toContain('place-outside-province')
  })
  test.each([
    'Tôi quê ở tỉnh Núi Mây, đèn hỏng ở phường Lò Gạch',
    'Xe khách đi Núi Mây đậu ở phường Lò Gạch',
    'Tôi ở xã Mây Trắng tỉnh Núi Mây, vào thăm con ở phường Lò Gạch thấy đèn hỏng',
  ])('but a province named for something else changes nothing: %s', (text) =>
    expect(found(text)).toBe('picked 00001'),
  )
})

describe('Whose place it is, is heard in every way people say it', () => {
  test.each([
    'Là công nhân ở phường Lò Gạch, tôi phản ánh bến xe xã Bến Đá',
    'Gia đình tôi trú tại tổ 3 phường Lò Gạch có ruộng ở xã Bến Đá bị ngập',
    'KH đăng ký thường trú phường Lò Gạch, phản ánh cột điện ở xã Bến Đá',
    'Quê tôi ở phường Lò Gạch, nay thấy đường xã Bến Đá hỏng',
    'Mẹ tôi ở phường Lò Gạch đi khám ở trạm y tế xã Bến Đá phải chờ lâu',
    'Tôi bán hàng ở phường Lò Gạch, sáng đi qua xã Bến Đá thấy nắp cống vỡ',
    'Đèn hỏng ở xã Bến Đá. Liên hệ: phường Lò Gạch',
    'Người gửi: Nguyễn Văn A, phường Lò Gạch. Nội dung: xã Bến Đá ngập',
    'xe đăng ký ở phường Lò Gạch đậu chắn đường xã Bến Đá',
    'Rác ở xã Bến Đá, đối diện trụ sở phường Lò Gạch',
    'Rác ở xã Bến Đá, đường về phường Lò Gạch',
  ])('%s', (text) => expect(found(text)).toBe('picked 00004'))

  test.each([
    'Đoạn đường từ phường Lò Gạch đến xã Bến Đá nhiều ổ gà',
    'duong tu phuong lo gach sang xa ben da hong',
    'Tuyến đường nối phường Lò Gạch với xã Bến Đá',
    'Cầu bắc giữa phường Lò Gạch và xã Bến Đá gãy lan can',
    'Mất nước cả phường Lò Gạch lẫn xã Bến Đá',
  ])('and what lies in two is both: %s', (text) => expect(found(text)).toEqual(['00001', '00004']))
})

describe('Former and present name together are one place', () => {
  test.each([
    'Ngập ở phường Cầu Mới (nay là phường An Lạc Thượng)',
    'Ngập ở phường Cầu Mới cũ, nay thuộc phường An Lạc Thượng',
    'Ngập ở phường An Lạc Thượng (phường Cầu Mới cũ)',
    'Ngập ở phường An Lạc Thượng, trước đây là phường Cầu Mới',
    'Ngập ở phường Cầu Mới, phường An Lạc Thượng mới',
    'ngap o phuong cau moi nay la phuong an lac thuong',
  ])('%s', (text) => {
    expect(found(text)).toBe('picked 00002')
    expect(codes(text)).not.toContain('place-former-split')
  })
  test('though a border between them stays two', () =>
    expect(found('Rác ở ranh phường Cầu Mới và phường An Lạc Thượng')).toEqual(['00001', '00002']))
})

test('A name of a commune that was a former district’s too is asked where its kind is unsaid', () => {
  const country = {
    ...smallCountry,
    formerDistricts: [
      ...smallCountry.formerDistricts,
      { code: '103', name: 'Quận Đồng Khê', provinceCode: '01' },
    ],
  }
  const place = (text: string) => resolvePlace(buildGazetteer(country), { text, provinceCode: '01' })
  expect(place('Ngập ở Đồng Khê').communeCode).toBeNull()
  expect(place('Ngập ở phường Đồng Khê').communeCode).toBe('00001')
  expect(place('Ngập ở Đồng Khê').reasons.map(({ code }) => code)).toContain('place-or-district')
})

describe('A name without its kind that names other things as often is asked', () => {
  const names = buildGazetteer({
    ...smallCountry,
    units: [
      ...smallCountry.units,
      { code: '00008', name: 'Lê Chân', fullName: 'Phường Lê Chân', type: 'phuong', provinceCode: '01' },
      { code: '00009', name: 'Tiên Điền', fullName: 'Xã Tiên Điền', type: 'xa', provinceCode: '01' },
    ],
  })
  const answer = (text: string, provinceCode?: string) => {
    const place = resolvePlace(names, { text, ...(provinceCode && { provinceCode }) })
    return [place.communeCode, place.candidates.map(({ code }) => code)]
  }
  test.each([
    ['a quarter with the name of a former commune', 'Khu Lò Gạch ngập nước', '00001'],
    ['a street with the name of a person', 'Đèn tắt Lê Chân Sông Lam Xanh', '00008'],
  ])('%s', (_, text, code) => expect(answer(text)).toEqual([null, [code]]))
  test.each(['em o phong tro chu tro thu tien dien 5k/so', 'len tien dien', 'trong tien dien co thue'])(
    'words of every day name nothing: %s',
    (text) => {
      expect(answer(text)).toEqual([null, []])
      expect(answer(text, '01')).toEqual([null, []])
    },
  )
  test('small letters without accents, where no province is known', () =>
    expect(answer('ngap o dong khe')).toEqual([null, ['00001']]))
  test.each([
    ['Đèn tắt phường Lò Gạch', '00001'],
    ['Đèn tắt Lò Gạch Sông Lam Xanh', '00001'],
    ['Đèn tắt ở Lò Gạch, quận Hải Đăng', '00001'],
    ['Đèn tắt ở phường Lê Chân', '00008'],
    ['Đèn tắt ở Đồng Khê', '00001'],
    ['xa tien dien mat dien', '00009'],
  ])('its kind or its district makes it sure: %s', (text, code) => expect(answer(text)[0]).toBe(code))
})

describe('A ward of today whose former namesake was split', () => {
  const names = buildGazetteer({
    ...smallCountry,
    formerUnits: [
      ...smallCountry.formerUnits,
      {
        code: '10011',
        name: 'Phường An Lạc Thượng',
        districtCode: '101',
        provinceCode: '01',
        to: [
          ['00001', 'S'],
          ['00002', 'S'],
        ],
      },
      {
        code: '10012',
        name: 'Phường Đồng Khê',
        districtCode: '101',
        provinceCode: '01',
        to: [['00001', 'F']],
      },
    ],
  })
  const answer = (text: string) => {
    const { communeCode, candidates } = resolvePlace(names, { text, provinceCode: '01' })
    return communeCode ?? candidates.map(({ code }) => code).sort()
  }
  test.each(['Ngập ở phường An Lạc Thượng', 'ngap o phuong an lac thuong', 'Ngập ở phường An Lạc Thượng cũ'])(
    'is asked, for people on both sides use the name: %s',
    (text) => expect(answer(text)).toEqual(['00001', '00002']),
  )
  test('is meant where it is called new', () =>
    expect(answer('Ngập ở phường An Lạc Thượng (mới)')).toBe('00002'))
  test('is meant where all of its namesake went to it', () =>
    expect(answer('Ngập ở phường Đồng Khê')).toBe('00001'))
})
