import { describe, expect, test } from 'vitest'
import { buildGazetteer } from '../../src/routing/place/build-gazetteer.ts'
import { type PlaceQuestion, resolvePlace } from '../../src/routing/place/resolve.ts'
import { smallCountry } from '../support/small-country.ts'

const island = {
  code: '00006',
  name: 'Hòn Sứ',
  fullName: 'Đặc khu Hòn Sứ',
  type: 'dac_khu',
  provinceCode: '01',
}
const market = {
  code: '00007',
  name: 'Chợ Rẫy',
  fullName: 'Phường Chợ Rẫy',
  type: 'phuong',
  provinceCode: '01',
}
const gazetteer = buildGazetteer({
  ...smallCountry,
  units: [...smallCountry.units, island, market],
  shortNames: { provinces: { 'Núi Mây': ['MX'] }, districts: { 'Sông Lam Xanh': { 'Rạch Sâu': ['RS'] } } },
})
const ask = (text: string, more: Partial<PlaceQuestion> = {}) =>
  resolvePlace(gazetteer, { text, provinceCode: '01', ...more })
const found = (text: string, more: Partial<PlaceQuestion> = {}) => {
  const { communeCode, candidates } = ask(text, more)
  return communeCode ? `picked ${communeCode}` : candidates.map(({ code }) => code).sort()
}

describe('A province behind a street counts without a comma', () => {
  const province = (text: string) => resolvePlace(gazetteer, { text }).provinceCode
  test.each([
    'Ngập ở đường Lê Lợi Núi Mây',
    'Ngập trước 45 Lê Duẩn Núi Mây',
    'Lê Duẩn Núi Mây ngập nặng',
    'ngap duong le loi nui may',
    'Ngập đường Lê Lợi TPNM',
    'Đường Láng NM ngập',
    'Ngập đường Lê Lợi MX',
  ])('%s', (text) => expect(province(text)).toBe('02'))
  test('initials that everyone gives to one are not those of a former province too', () => {
    const country = {
      ...smallCountry,
      shortNames: { provinces: { 'Núi Mây': ['NM'] }, districts: {} },
      formerProvinces: [{ code: '90', name: 'Tỉnh Non Mai' }],
      formerDistricts: smallCountry.formerDistricts.map((row) =>
        row.code === '101' ? { ...row, provinceCode: '90' } : row,
      ),
    }
    const named = (text: string) => resolvePlace(buildGazetteer(country), { text }).provinceCode
    expect(named('Đường Láng NM ngập')).toBe('02')
    expect(named('Đường Lê Lợi Non Mai ngập')).toBe('01')
  })
  test.each(['Ông Nguyễn Núi Mây lấn vỉa hè', 'Đường Núi Mây ngập', 'Bà Trần Thị Núi Mây cơi nới'])(
    'but not as a name: %s',
    (text) => expect(province(text)).toBeNull(),
  )
})

describe('A former district in short', () => {
  test.each(['P1 RS ngập', 'Phường 1, RS', 'p1 rs ngap', 'Ngập ở P.1 Q.RS'])('%s', (text) =>
    expect(found(text)).toBe('picked 00004'),
  )
  test('a ward and a district that have numbers may be written in one', () => {
    const numbered = buildGazetteer({
      ...smallCountry,
      formerDistricts: smallCountry.formerDistricts.map((row) =>
        row.code === '101' ? { ...row, name: 'Quận 3' } : row,
      ),
    })
    for (const text of ['P1Q3 ngập', 'p1q3 mat dien', 'F1Q3 rac'])
      expect(resolvePlace(numbered, { text, provinceCode: '01' }).communeCode, text).toBe('00001')
  })
  test('says nothing where no province is known', () =>
    expect(resolvePlace(gazetteer, { text: 'P1 RS ngập' }).communeCode).toBeNull())
  test('nor away from a commune', () => expect(found('RS ngập, phường 1')).toEqual(['00001', '00004']))
})

describe('What stands in a place and is called after it', () => {
  test('an island is the special zone of its name', () =>
    expect(found('Rác trôi vào đảo Hòn Sứ')).toBe('picked 00006'))
  test('though the word before it begins another name', () => {
    const country = {
      ...smallCountry,
      units: [
        ...smallCountry.units,
        { ...island, code: '00006', name: 'Lý Sứ', fullName: 'Đặc khu Lý Sứ' },
        { ...market, code: '00009', name: 'Đạo Lý', fullName: 'Phường Đạo Lý' },
      ],
    }
    const at = (text: string) =>
      resolvePlace(buildGazetteer(country), { text, provinceCode: '01' }).candidates.map(({ code }) => code)
    expect(at('Ở đảo Lý Sứ bị mất điện')).toEqual(['00006'])
    expect(at('huyen dao Ly Su mat dien')).toEqual(['00006'])
    expect(at('Mất điện ở phường Đạo Lý')).toEqual(['00009'])
  })
  test.each(['Chợ Đồng Khê bán hàng giả', 'rac o ben xe dong khe'])(
    'is meant where no other in the province is called so: %s',
    (text) => {
      expect(found(text)).toBe('picked 00001')
      expect(found(text, { provinceCode: '02' })).toEqual([])
      expect(resolvePlace(gazetteer, { text }).communeCode).toBe(null)
    },
  )
  test('is asked where it may lie between two', () => expect(found('Sông Đồng Khê cạn')).toEqual(['00001']))
  test('yields to a commune that is named', () =>
    expect(found('Chợ Đồng Khê, xã Bến Đá')).toBe('picked 00004'))
  test('is a name where the commune itself is called so', () =>
    expect(found('Kẹt xe ở khu Chợ Rẫy')).toBe('picked 00007'))
})

describe('A house in an alley, or a crossing, that is called by the name of a commune', () => {
  test.each([
    'Ngõ 960 Đồng Khê ngập',
    'ngõ 960 dong khe ngap',
    'ngo 960 dong khe ngap nuoc',
    'hem 102/5 dong khe mat dien',
    'kiet 45 dong khe mat dien',
    'K45/12 Đồng Khê mất điện',
    'so nha 12 dong khe nuoc yeu',
    '12 Đồng Khê, nước yếu',
  ])('is asked, with its accents and without, and never picked: %s', (text) =>
    expect(found(text)).toEqual(['00001']),
  )
  test.each([
    'Ngã tư Đồng Khê kẹt xe',
    'nga ba dong khe khong co den',
    'ngã 6 Đồng Khê kẹt xe',
    'Đèn đường Đồng Khê tắt cả tuần',
    'den duong dong khe tat ca tuan',
    'Dốc Đồng Khê trơn',
  ])('is meant where no other of the province is called so: %s', (text) =>
    expect(found(text)).toBe('picked 00001'),
  )
  test.each(['Đường Đồng Khê ngập', 'ngõ 960 đường Đồng Khê ngập', 'ngo 960 pho dong khe ngap'])(
    'is a street where it is called one: %s',
    (text) => expect(found(text)).toEqual([]),
  )
  test('is no "phố" in a quarter: khu phố, tổ dân phố', () =>
    expect(found('Khu phố 3 Đồng Khê mất điện')).toBe('picked 00001'))
  test('yields to a commune that is named', () =>
    expect(found('Ngõ 960 Đồng Khê, xã Bến Đá')).toBe('picked 00004'))
  test('says that it may be a street only', () =>
    expect(
      resolvePlace(buildGazetteer(smallCountry), { text: 'Ngõ 960 Đồng Khê', provinceCode: '01' }).reasons[1],
    ).toEqual({ code: 'place-called-after', words: 'Đồng Khê', as: 'street' }))
})

describe('A kind whose word begins a name elsewhere', () => {
  const country = {
    ...smallCountry,
    units: [
      ...smallCountry.units,
      { ...market, code: '00009', name: 'Tịnh Núi', fullName: 'Xã Tịnh Núi', type: 'xa' },
    ],
  }
  const province = (text: string) => resolvePlace(buildGazetteer(country), { text }).provinceCode
  test.each(['Rác đầy bãi ở tỉnh Núi Mây', 'RÁC ĐẦY BÃI, TỈNH NÚI MÂY', 'rac day bai o tinh nui may'])(
    'is the kind of what follows, tỉnh Núi Mây: %s',
    (text) => expect(province(text)).toBe('02'),
  )
  test('leaves that name where it is meant', () => expect(province('Rác ở xã Tịnh Núi')).toBe('01'))
})

describe('An island that was a district and is one commune today', () => {
  const whole = { code: '103', name: 'Huyện Hòn Sứ', provinceCode: '01' }
  const country = {
    ...smallCountry,
    units: [...smallCountry.units, island],
    formerDistricts: [...smallCountry.formerDistricts, whole],
  }
  const answer = (bundle: typeof country, text: string) =>
    resolvePlace(buildGazetteer(bundle), { text, provinceCode: '01' }).communeCode
  test.each(['Rác ở đảo Hòn Sứ', 'rac o dao hon su', 'Hòn Sứ mất nước', 'Ở Hòn Sứ mất nước'])(
    'leaves nothing to ask: %s',
    (text) => expect(answer(country, text)).toBe('00006'),
  )
  test('is asked where others lay in that district, and it was a city', () => {
    const zone = { ...island, type: 'xa', fullName: 'Xã Hòn Sứ' }
    const shared = {
      ...country,
      units: [...smallCountry.units, zone],
      formerDistricts: [...smallCountry.formerDistricts, { ...whole, name: 'Thành phố Hòn Sứ' }],
    }
    expect(answer(shared, 'Ở Hòn Sứ mất nước')).toBe(null)
  })
})
