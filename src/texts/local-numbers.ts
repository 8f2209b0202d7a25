import { emergencyNumbers, type LocalNumber } from '../../web/emergency.ts'
import type { Sentence } from '../platform/errors.ts'
import { readPhone } from '../platform/phone.ts'
import type { TextKey, TextPlace, Texts } from './book.ts'
import { saidIn } from './book.ts'

/** A line each: `024 3858 0000: trực Công an phường / ward police on duty`. */
export const localNumbers: TextKey = { what: 'emergency-numbers', about: '' }

const mostNumbers = 3
const longestUse = 40

/** Whom to call there besides the numbers of the whole country: the commune's, then its province's, then everybody's. */
export const localNumbersAt = (texts: Texts, place: TextPlace): LocalNumber[] => {
  const all = saidIn(texts, localNumbers, place).flatMap(numbersIn)
  return [...new Map(all.map((one) => [one.dial, one])).values()]
}

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

const numbersIn = (text: string): LocalNumber[] => linesOf(text).flatMap((line) => numberIn(line) ?? [])

const numberIn = (line: string): LocalNumber | null => {
  const [, number = '', vi = '', en = vi] = line.match(/^([^:]+):\s*([^/]+?)(?:\s*\/\s*(.+))?$/) ?? []
  const dial = dialOf(number.trim())
  return dial && vi ? { number: number.trim(), dial, use: { vi, en } } : null
}

/** A telephone, or a short code such as 1022. */
const dialOf = (number: string): string | null => {
  if (!/^[\d\s.+()-]{3,20}$/.test(number)) return null
  const digits = number.replace(/\D/g, '')
  return /^1\d{2,3}$/.test(digits) || /^1[89]00\d{4,6}$/.test(digits) ? digits : readPhone(number)
}

const ofTheCountry: readonly string[] = emergencyNumbers.map(({ number }) => number)

/** What is wrong with the numbers of a place: people in danger will call them. */
export const wrongInNumbers = (text: string): Sentence | null => {
  const lines = linesOf(text)
  if (lines.length > mostNumbers) return tooMany
  const wrong = lines.map(wrongInLine).find((sentence) => sentence !== null)
  if (wrong) return wrong
  const dials = numbersIn(text).map(({ dial }) => dial)
  return new Set(dials).size < dials.length ? twice : null
}

const wrongInLine = (line: string): Sentence | null => {
  if (!line.includes(':')) return noUse(line)
  const written = line.slice(0, line.indexOf(':')).trim()
  const dial = dialOf(written)
  if (!dial) return noNumber(written)
  if (ofTheCountry.includes(dial)) return isNamedAnyway(written)
  const read = numberIn(line)
  if (!read) return noUse(line)
  return Math.max(read.use.vi.length, read.use.en.length) > longestUse ? tooLong(written) : null
}

const tooMany = {
  vi: `Nhiều nhất ${mostNumbers} số: người đang nguy hiểm phải đọc nhanh.`,
  en: `${mostNumbers} numbers at most: people in danger must read them quickly.`,
}
const twice = { vi: 'Có một số ghi hai lần.', en: 'A number is there twice.' }
const noUse = (line: string): Sentence => ({
  vi: `“${line}”: mỗi dòng xin ghi số, dấu hai chấm, rồi gọi ai; ví dụ 024 3858 0000: trực Công an phường.`,
  en: `“${line}”: each line is a number, a colon and who answers, as in 024 3858 0000: ward police on duty.`,
})
const noNumber = (written: string): Sentence => ({
  vi: `“${written}” không phải số điện thoại gọi được.`,
  en: `“${written}” is no number that can be called.`,
})
const isNamedAnyway = (number: string): Sentence => ({
  vi: `Số ${number} luôn được nêu ở mọi nơi, không cần ghi thêm.`,
  en: `${number} is named everywhere as it is, and need not be added.`,
})
const tooLong = (number: string): Sentence => ({
  vi: `Lời bên số ${number} dài quá ${longestUse} ký tự.`,
  en: `What stands beside ${number} is over ${longestUse} characters.`,
})
