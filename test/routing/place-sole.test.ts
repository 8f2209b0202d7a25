import { describe, expect, test } from 'vitest'
import { explain } from '../../src/routing/kind/explain.ts'
import { buildGazetteer } from '../../src/routing/place/build-gazetteer.ts'
import { resolvePlace } from '../../src/routing/place/resolve.ts'
import { smallCountry } from '../support/small-country.ts'

const former = (code: string, name: string, districtCode: string, to: string, provinceCode = '01') => ({
  code,
  name,
  districtCode,
  provinceCode,
  to: [[to, 'F']] as [string, string][],
})
const unit = (code: string, name: string, provinceCode = '01') => ({
  code,
  name,
  fullName: `Xã ${name}`,
  type: 'xa',
  provinceCode,
})
const country = {
  ...smallCountry,
  provinces: smallCountry.provinces.map((row) => ({
    ...row,
    type: row.code === '02' ? 'Thành phố' : 'Tỉnh',
  })),
  units: [
    ...smallCountry.units,
    unit('00006', 'Gò Sỏi'),
    unit('00007', 'Núi Mây Nam', '02'),
    unit('00008', 'Lang Gon'),
    { ...unit('00025', 'Hải Lam'), fullName: 'Phường Hải Lam', type: 'phuong' },
  ],
  formerUnits: [
    ...smallCountry.formerUnits,
    former('10020', 'Thị trấn Gò Sỏi', '103', '00006'),
    former('10025', 'Xã Hạ Sỏi', '103', '00003'),
    former('10026', 'Phường Hạ Lam', '104', '00003'),
    former('10021', 'Xã Quang Kim', '102', '00004'),
    former('10022', 'Phường Láng Gốm', '201', '00010', '02'),
    former('10023', 'Xã Suối Ngà', '201', '00010', '02'),
    former('10024', 'Xã Bùi Sương', '102', '00004'),
  ],
  formerDistricts: [
    ...smallCountry.formerDistricts,
    { code: '103', name: 'Huyện Gò Sỏi', provinceCode: '01' },
    { code: '104', name: 'Quận Hải Lam', provinceCode: '01' },
  ],
  shortNames: { provinces: {}, districts: { 'Sông Lam Xanh': { 'Rạch Sâu': ['RS'] } } },
}
const gazetteer = buildGazetteer(country)
const ask = (text: string, provinceCode: string | null = '01', address?: string) =>
  resolvePlace(gazetteer, { text, ...(provinceCode && { provinceCode }), ...(address && { address }) })
const found = (...asked: Parameters<typeof ask>) => {
  const { communeCode, candidates } = ask(...asked)
  return communeCode ? `picked ${communeCode}` : candidates.map(({ code }) => code).sort()
}

describe('A former commune named without its kind, alone of its name in the province', () => {
  test.each([
    ['where the words say that it is a place', 'Đèn tắt ở Lò Gạch', '00001'],
    ['without accents', 'den tat o lo gach', '00001'],
    ['its health station', 'Trạm y tế Lò Gạch đóng cửa', '00001'],
    ['called old', 'Đèn tắt cả đêm, Lò Gạch cũ', '00001'],
    ['a village outside the cities', 'Ngao giống Bến Đá chết hàng loạt', '00004'],
    ['a quarter outside the cities', 'Đèn đường khu Lò Gạch tắt cả tuần', '00001'],
    ['a ward that no street elsewhere is called after', 'Đèn tắt Lò Gạch cả đêm', '00001'],
    ['a bridge of its name', 'Cầu Lò Gạch gãy lan can', '00001'],
    ['the same without accents', 'cau quang kim gay lan can', '00004'],
    ['in small letters with nothing beside it', 'rac day bai quang kim khong ai don', '00004'],
    ['in capitals behind a word that sounds like a kiln', 'SAT LO QUANG KIM', '00004'],
    ['opening a short message', 'quang kim mat nuoc 5 ngay', '00004'],
  ])('is meant %s', (_, text, code) => expect(found(text)).toBe(`picked ${code}`))

  test('is meant at the end of an address', () =>
    expect(found('Đèn tắt', '01', 'Phố Lê Lợi, Lò Gạch')).toBe('picked 00001'))
  test.each([
    ['where no province is known', 'Đèn tắt ở Lò Gạch', null, '00001'],
    ['where a quarter of a city may be', 'Khu Suối Ngà ngập nước', '02', '00010'],
    ['where a street of a city may be', 'Đèn tắt Láng Gốm cả đêm', '02', '00010'],
    ['where a person may be', 'Đèn tắt ở Bùi Sương', '01', '00004'],
  ])('is asked %s', (_, text, provinceCode, code) => expect(found(text, provinceCode)).toEqual([code]))
})

describe('What carries the name of a commune and of a former district', () => {
  test.each(['Chợ Gò Sỏi thu tiền', 'Bệnh viện Gò Sỏi quá tải', 'rac o ben xe go soi'])(
    'stands in the town of a country district: %s',
    (text) => expect(found(text)).toBe('picked 00006'),
  )
  test('may be anywhere in it', () => expect(found('KCN Gò Sỏi xả khói')).toEqual(['00006']))
  test('and a bridge called so stands there', () => expect(found('Cầu Gò Sỏi nứt')).toBe('picked 00006'))
  test.each(['Ở Gò Sỏi mất điện', 'mat dien o go soi'])(
    'by itself is its town, and the officer is told: %s',
    (text) => {
      expect(found(text)).toBe('picked 00006')
      expect(
        ask(text)
          .reasons.map((reason) => explain(reason, 'en'))
          .join(),
      ).toContain('is the name of a commune today and of a former district; Xã Gò Sỏi is meant.')
    },
  )
  test('is asked where it says where a bus goes', () =>
    expect(found('Xe buýt tuyến về Gò Sỏi bỏ chuyến')).toEqual(['00006']))
  test('is asked where it was a city or one of its quarters', () => {
    expect(found('Ở Hải Lam mất điện')).toEqual(['00003', '00025'])
    expect(found('Ở phường Hải Lam mất điện')).toBe('picked 00025')
  })
})

test('a school in the country has the name of its commune, one in town any that many places have', () => {
  expect(found('Trường cấp 2 Bến Đá thu tiền')).toBe('picked 00004')
  expect(found('Trường cấp 2 Lò Gạch thu tiền')).toBe('picked 00001')
  expect(found('Trường cấp 2 Bùi Sương thu tiền')).toEqual([])
})

test('a name said twice is of the kind that is written once', () => {
  expect(found('Rác đầy, xã Tân Thành', '01', 'Tân Thành')).toEqual(['00002', '00003'])
  expect(found('Rác đầy, xã Gò Sỏi', '01', 'Gò Sỏi')).toBe('picked 00006')
})

describe('What belongs to a name, and what does not', () => {
  test('a word with other accents ends it', () => {
    expect(ask('Mua đất ở tỉnh Núi Mây năm 2019', null).provinceCode).toBe('02')
    expect(found('Ngập ở xã Núi Mây Nam', '02')).toBe('picked 00007')
  })
  test('initials of its former district need no kind before them', () => {
    expect(found('Ngập Bến Đá RS')).toBe('picked 00004')
    expect(found('Ngập Lò Gạch RS')).toBe('picked 00001')
  })
  test('a house number says nothing against a place that is called old', () =>
    expect(found('ngo 124 lo gach cu mua la ngap')).toEqual(['00001']))
  test('“to” is English before a place without a number', () =>
    expect(found('The road to Dong Khe is broken')).toBe('picked 00001'))
  test('what is written right elsewhere is no typing error here', () => {
    const place = ask('rac o phuong Lang Gom', '01')
    expect(place.candidates.map(({ code }) => code)).toEqual(['00010'])
    expect(place.reasons.map(({ code }) => code)).toContain('place-outside-province')
  })
})
