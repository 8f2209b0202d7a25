import { z } from 'zod'
import { both } from './problem.ts'
import { cleanText } from './text.ts'

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
export const reason = (limit: number) => {
  const tooLong = both(
    `Dài quá ${limit} ký tự; xin viết gọn lại.`,
    `Over ${limit} characters; please shorten it.`,
  )
  return z
    .string()
    .max(limit * 2, tooLong)
    .transform(cleanText)
    .pipe(
      z
        .string()
        .refine(
          saysWhy,
          both(
            'Xin ghi rõ lý do bằng vài từ; lý do được lưu lại cùng việc này.',
            'Please give the reason in a few words; it is kept with what you do.',
          ),
        )
        .max(limit, tooLong),
    )
}
