import { z } from 'zod'
import type { Sentence } from './errors.ts'
import { both } from './problem.ts'
import { cleanText, saysSomething } from './text.ts'

type Kind = { clean: (text: string) => string; says: (text: string) => boolean; otherwise: Sentence }

/** What a person writes, cleaned, in at most `limit` characters; `otherwise` asks for it where it says nothing. */
export const writtenAs = (limit: number, { clean, says, otherwise }: Kind) => {
  const tooLong = both(
    `Dài quá ${limit} ký tự; xin viết gọn lại.`,
    `Over ${limit} characters; please shorten it.`,
  )
  return z
    .string(both(otherwise.vi, otherwise.en))
    .max(limit * 2, tooLong)
    .transform(clean)
    .pipe(z.string().refine(says, both(otherwise.vi, otherwise.en)).max(limit, tooLong))
}

export const writeThis: Sentence = { vi: 'Xin viết nội dung này.', en: 'Please write this.' }

/** What a person has to write, in at most so many characters. */
export const written = (limit: number) =>
  writtenAs(limit, { clean: cleanText, says: saysSomething, otherwise: writeThis })
