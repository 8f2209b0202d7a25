import { z } from 'zod'
import { both } from './problem.ts'
import { oneLine, saysSomething } from './text.ts'

/** What stands on one line (a name, a title, a source), in one to `limit` characters; its breaks become blanks. */
export const line = (limit: number) => {
  const tooLong = both(
    `Dài quá ${limit} ký tự; xin viết gọn lại.`,
    `Over ${limit} characters; please shorten it.`,
  )
  return z
    .string()
    .max(limit * 2, tooLong)
    .transform(oneLine)
    .pipe(
      z
        .string()
        .refine(saysSomething, both('Xin viết nội dung này.', 'Please write this.'))
        .max(limit, tooLong),
    )
}
