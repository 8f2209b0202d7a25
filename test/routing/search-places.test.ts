import { expect, test } from 'vitest'
import { buildGazetteer } from '../../src/routing/place/build-gazetteer.ts'
import { searchPlaces } from '../../src/routing/place/search.ts'
import { smallCountry } from '../support/small-country.ts'

const gazetteer = buildGazetteer(smallCountry)
const found = (q: string, province?: string) =>
  searchPlaces(gazetteer, { q, province }).map(({ code }) => code)

test('an operator finds a commune by part of its name, with or without its type and accents', () => {
  for (const q of ['đồng kh', 'dong khe', 'phuong dong khe', 'P. Đồng Khê', 'ĐỒNG KHÊ'])
    expect(found(q), q).toEqual(['00001'])
  expect(found('tan thanh').sort()).toEqual(['00002', '00003', '00005'])
})

test('by a former name, with that name beside it', () => {
  expect(searchPlaces(gazetteer, { q: 'lo gach' })).toMatchObject([
    { code: '00001', formerly: 'Phường Lò Gạch' },
  ])
  expect(found('cau moi').sort()).toEqual(['00001', '00002'])
})

test('by either official code', () => {
  expect(found('00004')).toEqual(['00004'])
  expect(found(' 00994 ')).toEqual(['00004'])
  expect(found('99999')).toEqual([])
})

test('by a numbered ward with its former district', () => {
  expect(found('phuong 1 quan hai dang', '01')).toEqual(['00001'])
  expect(found('p1', '01').sort()).toEqual(['00001', '00004'])
})

test('by the former district alone, as people still say it: all that lay in it, with that district beside them', () => {
  for (const q of ['quan hai dang', 'Quận Hải Đăng', 'Q. Hải Đăng', 'hai dang', 'quan hai d'])
    expect(found(q).sort(), q).toEqual(['00001', '00002'])
  expect(searchPlaces(gazetteer, { q: 'H. Đỉnh Gió' })).toMatchObject([
    { code: '00010', formerly: null, district: 'Huyện Đỉnh Gió' },
  ])
  expect(found('huyen dinh gio', '01')).toEqual([])
  for (const q of ['quan', 'huyen ', 'tp', 'quan dinh gio']) expect(found(q), q).toEqual([])
})

test('of a former district first what took over its name, then what lay in it whole; nothing of another province', () => {
  const unit = { type: 'phuong', provinceCode: '01' }
  const part = { provinceCode: '01', districtCode: '101' }
  const country = buildGazetteer({
    ...smallCountry,
    units: [
      ...smallCountry.units,
      { ...unit, code: '00021', name: 'Bến Vọng', fullName: 'Phường Bến Vọng' },
      { ...unit, code: '00022', name: 'Hải Đăng', fullName: 'Phường Hải Đăng' },
    ],
    formerUnits: [
      { ...part, code: '10020', name: 'Phường Vọng', to: [['00021', 'F']], districtCode: '102' },
      { ...part, code: '10021', name: 'Phường Bến', to: [['00021', 'F']] },
      ...smallCountry.formerUnits,
      { ...part, code: '10022', name: 'Phường Đăng', to: [['00022', 'F']] },
      { ...part, code: '10023', name: 'Phường Sân', to: [['00022', 'F']], districtCode: '102' },
      { ...part, code: '10024', name: 'Xã Lạc', to: [['00010', 'F']] },
    ],
  })
  const codes = searchPlaces(country, { q: 'Quận Hải Đăng' }).map(({ code }) => code)
  expect([codes[0], codes.slice(1, 3).sort(), codes.slice(3)]).toEqual([
    '00022',
    ['00001', '00002'],
    ['00021'],
  ])
})

test('nothing is found by nothing', () => {
  for (const q of ['', ' ', 'a', '%', '.', 'khongconoinay']) expect(found(q, '01'), q).toEqual([])
})
