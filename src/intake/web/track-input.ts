import { z } from 'zod'
import { both, refusedFields } from '../../platform/problem.ts'
import { cleanText } from '../../platform/text.ts'

const words = (limit: number) =>
  z
    .string(both('Ô này phải là chữ.', 'This must be text.'))
    .transform(cleanText)
    .pipe(
      z
        .string()
        .max(
          limit,
          both(`Dài quá ${limit} ký tự; xin viết gọn lại.`, `Over ${limit} characters; please shorten it.`),
        ),
    )

const text = words(2000).pipe(z.string().min(1, both('Xin viết nội dung.', 'Please write something.')))
const why = (ifEmpty: string) =>
  words(1000)
    .default('')
    .transform((typed) => typed || ifEmpty)

/** The forms of the tracking page, each with the field names that it shows. */
const forms = {
  replies: z.object({ text }),
  rating: z.object({
    score: z.coerce
      .number()
      .pipe(z.int(both('Xin chọn từ 1 đến 5.', 'Please choose from 1 to 5.')).min(1).max(5))
      .catch(0)
      .refine((score) => score > 0, both('Xin chọn từ 1 đến 5.', 'Please choose from 1 to 5.')),
    comment: words(500)
      .default('')
      .transform((typed) => typed || null),
  }),
  reopening: z.object({ reopenWhy: why('Người dân báo chưa xong') }),
  withdrawal: z.object({ withdrawWhy: why('Người dân không nêu lý do') }),
}

type Forms = typeof forms

/** Reads a posted form; refused with every wrong field named. */
export const readForm = <K extends keyof Forms>(
  form: K,
  input: Record<string, unknown>,
): z.output<Forms[K]> => {
  const parsed = forms[form].safeParse(input)
  if (parsed.success) return parsed.data as z.output<Forms[K]>
  throw refusedFields(parsed.error)
}
