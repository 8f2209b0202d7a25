import { cleanText } from './text.ts'
import { writtenAs } from './written.ts'

const [fewestLetters, ofOneWord, differentLetters] = [4, 8, 3] as const

/** The words of a text: runs of letters and their marks. */
export const wordsIn = (text: string): string[] => text.normalize('NFC').match(/[\p{L}\p{M}]+/gu) ?? []

/** Whether it tells somebody who reads it later anything: two words, or a long one, and not of one letter. */
export const saysWhy = (text: string): boolean => {
  const words = wordsIn(text)
  const letters = [...words.join('').toLowerCase()]
  const enough = words.length >= 2 ? fewestLetters : ofOneWord
  return letters.length >= enough && new Set(letters).size >= differentLetters
}

/** Why a member of staff does something that has to be answered for: it is kept with the act. */
export const reason = (limit: number) =>
  writtenAs(limit, {
    clean: cleanText,
    says: saysWhy,
    otherwise: {
      vi: 'Xin ghi rõ lý do bằng vài từ; lý do được lưu lại cùng việc này.',
      en: 'Please give the reason in a few words; it is kept with what you do.',
    },
  })
