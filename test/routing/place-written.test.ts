import { describe, expect, test } from 'vitest'
import { buildGazetteer } from '../../src/routing/place/build-gazetteer.ts'
import { resolvePlace } from '../../src/routing/place/resolve.ts'
import { fold } from '../../src/routing/text.ts'
import { smallCountry } from '../support/small-country.ts'

const former = (code: string, name: string, to: string, provinceCode = '01') => ({
  code,
  name,
  districtCode: provinceCode === '01' ? '102' : '201',
  provinceCode,
  to: [[to, 'F']] as [string, string][],
})
const xa = (code: string, name: string, provinceCode = '01') => ({
  code,
  name,
  fullName: `Xã ${name}`,
  type: 'xa',
  provinceCode,
})
const gazetteer = buildGazetteer({
  ...smallCountry,
  provinces: [...smallCountry.provinces, { code: '03', name: 'Cửa Cạn', fullName: 'Tỉnh Cửa Cạn' }],
  units: [
    ...smallCountry.units,
    xa('00020', 'Kon Sỏi'),
    xa('00021', 'Nậm Chảo'),
    xa('00022', 'Bình Minh'),
    xa('00023', 'An Bình'),
    xa('00024', 'Lạc Quan'),
    xa('00011', 'Lạc Quan', '02'),
    xa('00030', 'Lạc Quan', '03'),
  ],
  formerUnits: [
    ...smallCountry.formerUnits,
    former('10030', 'Xã Hòm Sỏi', '00020'),
    former('10031', 'Phường 2', '00001'),
    former('10032', 'Phường 3', '00002'),
  ],
})
const found = (text: string, address?: string) => {
  const { communeCode, candidates } = resolvePlace(gazetteer, {
    text,
    provinceCode: '01',
    ...(address && { address }),
  })
  return communeCode ? `picked ${communeCode}` : candidates.map(({ code }) => code).sort()
}

describe('A number behind an office counts what was done', () => {
  test.each([
    'nhà kế bên làm nứt tường, p Đồng Khê, đã gọi phường 2 lần chưa ai xuống',
    'NUT TUONG NHA TOI, P DONG KHE, DA GOI PHUONG 2 LAN CHUA AI XUONG',
    'báo phường 3 tháng nay không ai ra, p Đồng Khê',
    'lên xã 3 lần mới gặp, phường Đồng Khê',
  ])('%s', (text) => expect(found(text)).toBe('picked 00001'))
  test.each(['ở phường 3 lần nào mưa cũng ngập', 'phường 3 tháng nào cũng cúp nước', 'Phường 3 ngập'])(
    'but a ward with a number is one: %s',
    (text) => expect(found(text)).toBe('picked 00002'),
  )
})

describe('A kind in one word with its name', () => {
  test.each([
    'Rác ở xKon Sỏi',
    'rác ở XKon Sỏi mấy hôm',
    'rác ở pĐồng Khê',
    'rác ở pĐồngKhê',
    'Rác ở PĐồng Khê',
  ])('%s', (text) => expect(found(text)).toMatch(/^picked/))
  test.each(['PHường Đồng Khê ngập', 'XÃ Kon Sỏi ngập', 'Xã Kon Sỏi ngập'])(
    'is no word whose second letter is a capital too: %s',
    (text) => expect(found(text)).toMatch(/^picked/),
  )
})

describe('A name in one word', () => {
  test.each([
    ['in capitals within', 'den tat o DongKhe', '00001'],
    ['with its accents', 'đèn tắt ở ĐồngKhê cả tuần', '00001'],
    ['in small letters', 'den tat o dongkhe', '00001'],
    ['with its kind', 'Rác ngập phườngđồngkhê', '00001'],
    ['with its kind apart', 'rac o p.dongkhe', '00001'],
    ['behind a sign', 'Rác ngập đầy đường #KonSoi', '00020'],
    ['the same, with its kind and its province', 'rac ngap #xakonsoisonglamxanh', '00020'],
    ['its words held together by lines', 'Rác ngập đầy đường #Kon_Sỏi', '00020'],
    ['a former one', 'Rác ngập ở HòmSỏi', '00020'],
  ])('is read %s', (_, text, code) => expect(found(text)).toBe(`picked ${code}`))
  test('is quoted as it was written', () =>
    expect(resolvePlace(gazetteer, { text: 'den tat o DongKhe', provinceCode: '01' }).reasons[0]).toEqual({
      code: 'place-words',
      words: 'DongKhe',
      field: 'text',
    }))
  test.each([
    'den tat o dongkhea',
    'den tat o xdongkhey',
    'xin gui anh qua dongkhe@thu.vn',
    'loi o trang www.dongkhe.gov.vn',
    'xem o trang thu.vn/dongkhe',
  ])('is none beside other letters, nor in an address of machines: %s', (text) =>
    expect(found(text)).toEqual([]),
  )
})

describe('Accents on the names alone say nothing about the other words', () => {
  test.each([
    ['nha van hoa cu o xa Kon Sỏi mo lam kho chua thoc', 'picked 00020'],
    ['truong tieu hoc q thien phuong Đồng Khê xin lap quat', 'picked 00001'],
    ['can bo do thi xa Kon Sỏi nhan tien cua chu nha', 'picked 00020'],
  ])('%s', (text, expected) => expect(found(text)).toBe(expected))
  test('and those of the name still count', () => {
    expect(found('nha van hoa cu o xa Tân Thanh mo lam kho chua thoc')).toBe('picked 00005')
    expect(found('nha van hoa cu o xa Tan Thanh mo lam kho chua thoc')).toEqual(['00002', '00003', '00005'])
  })
  test('while “xa” is far where the words have theirs', () =>
    expect(found('Nhà em xa Hòm Sỏi lắm')).toEqual(found('Nhà em cách Hòm Sỏi lắm')))
})

describe('Behind the name of a hamlet or a slope stands that of its commune', () => {
  test.each([
    'Đoạn dốc Nậm Nghẹp Kon Sỏi sương mù không thấy cọc tiêu',
    'Bản Nậm Nghẹp Kon Sỏi mất điện',
    'Điện yếu ở thôn Bàu Sen Hòm Sỏi',
    'Ấp 3 Hòm Sỏi mất nước',
    'Bãi tắm khu 2 Kon Sỏi bẩn',
    'xom 4 - hom soi mat nuoc',
  ])('%s', (text) => expect(found(text)).toBe('picked 00020'))
  test.each([
    ['after a street it is asked', 'Đường Nam Kỳ Kon Sỏi ngập', ['00020']],
    ['a person has no commune', 'Đường Nguyễn Hữu Kon Sỏi ngập', []],
    ['nor a title', 'Đường Bà Huyện Kon Sỏi ngập', []],
    ['one syllable before it is a longer name', 'Thôn Tân Kon Sỏi ngập', []],
  ])('%s', (_, text, expected) => expect(found(text)).toEqual(expected))
  test('letters that stand for words are no part of a name', () =>
    expect(found('CD Kon Sỏi PA trâu bò thả rông')).toBe('picked 00020'))
})

describe('A name that one country commune alone has', () => {
  test.each([
    ['a bridge', 'Biển báo ở đầu cầu Kon Sỏi bị cây che'],
    ['a crossing', 'Đèn ngã ba Kon Sỏi tắt'],
    ['a fishing village', 'RAC NGAP LANG CHAI KON SOI'],
    ['a school, in small letters too', 'quan net gan truong tieu hoc kon soi mo khuya'],
    ['a post office', 'Bưu điện Kon Sỏi đóng cửa'],
    ['its committee', 'UB Kon Sỏi chưa trả hồ sơ'],
    ['alone between two breaks', 'rac day hem, hom soi nha'],
  ])('is that of what stands there: %s', (_, text) => expect(found(text)).toBe('picked 00020'))
  test.each(['Cầu Lạc Quan nứt', 'Ngã ba Lạc Quan kẹt xe'])(
    'one that several provinces have is asked: %s',
    (text) => expect(found(text)).toEqual(['00024']),
  )
  test('a river runs on', () => expect(found('Sông Kon Sỏi cạn')).toEqual(['00020']))
})

describe('A former village in a city of today', () => {
  const city = {
    ...smallCountry,
    provinces: smallCountry.provinces.map((row) => ({ ...row, type: 'Thành phố' })),
    formerUnits: [
      ...smallCountry.formerUnits,
      former('10030', 'Xã Hòm Sỏi', '00004'),
      former('10033', 'Xã Lý Hòm', '00004'),
    ],
  }
  const at = (text: string) => resolvePlace(buildGazetteer(city), { text, provinceCode: '01' }).communeCode
  test.each([
    'Mùi bãi rác bay vào tận Hòm Sỏi sau 22h',
    'Cống ngăn mặn Hòm Sỏi đóng không kín',
    'Hàng xóm Hòm Sỏi đưa cơm qua song',
    'Xe buýt ra bến đò Lý Hòm sàn thủng',
  ])('is meant where no other commune is called so: %s', (text) => expect(at(text)).toBe('00004'))
  test('but a quarter may be another', () => expect(at('Khu Hòm Sỏi ngập')).toBeNull())
})

describe('A commune that sounds like a province', () => {
  const country = {
    ...smallCountry,
    formerUnits: [...smallCountry.formerUnits, former('10034', 'Xã Nui Mây', '00004')],
  }
  const at = (text: string) => resolvePlace(buildGazetteer(country), { text, provinceCode: '01' }).communeCode
  test.each(['Điện lực cắt điện nhưng Nui Mây, Rạch Sâu bị cắt tới 16h', 'TOI O NUI MAY RACH SAU HOI TIEN'])(
    'is one right before its district: %s',
    (text) => expect(at(text)).toBe('00004'),
  )
})

test('the police of a commune take no part of its name', () => {
  expect(found('CÔNG AN BÌNH MINH HẸN MÃI KHÔNG TRẢ CĂN CƯỚC')).toBe('picked 00022')
  expect(found(fold('công an bình minh hẹn mãi không trả căn cước'))).toBe('picked 00022')
  expect(found('Ở An Bình mất điện')).toBe('picked 00023')
})
