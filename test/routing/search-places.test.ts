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

test('nothing is found by nothing', () => {
  for (const q of ['', ' ', 'a', '%', '.', 'khongconoinay']) expect(found(q, '01'), q).toEqual([])
})
