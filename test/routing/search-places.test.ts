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

test('nothing is found by nothing', () => {
  for (const q of ['', ' ', 'a', '%', '.', 'khongconoinay']) expect(found(q, '01'), q).toEqual([])
})
