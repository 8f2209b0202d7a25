import { fold } from '../../src/routing/text.ts'

const TEEN: Record<string, string> = {
  không: 'k',
  rồi: 'r',
  người: 'ng',
  được: 'dc',
  nước: 'nc',
  với: 'vs',
  quá: 'wá',
  em: 'e',
}

const DIALECT: Record<string, string> = {
  nước: 'nác',
  giờ: 'chừ',
  tôi: 'tui',
  đường: 'đàng',
  làm: 'mần',
  vào: 'vô',
  ngã: 'té',
  rơi: 'rớt',
  ông: 'ôn',
  bà: 'mệ',
}

const replaced = (text: string, table: Record<string, string>): string =>
  text.replace(/\p{L}+/gu, (word) => table[word] ?? word)

/** The ways in which one and the same report is written. */
export const spellings: Record<string, (text: string) => string> = {
  written: (text) => text,
  breathless: (text) => text.toLowerCase().replace(/[.,!?;:]/g, ''),
  unaccented: (text) => fold(text),
  teen: (text) => replaced(text.toLowerCase(), TEEN),
  dialect: (text) => replaced(text, DIALECT),
}
