import { z } from 'zod'
import { both, refusedFields } from '../../platform/problem.ts'
import { cleanText } from '../../platform/text.ts'
import { readPhone } from '../phone.ts'

/** One SMS as any gateway's adapter understands it. */
export type InboundSms = {
  providerId: string
  sender: string
  recipient: string | null
  body: string
  /** One part of a long message. */
  piece: { of: string; part: number; parts: number } | null
}

const longest = 5_000
const id = z.coerce
  .string()
  .min(1, both('Thiếu mã tin của nhà mạng (id).', 'The id of the message is missing.'))
  .max(200, both('Mã tin dài quá 200 ký tự.', 'The id is over 200 characters.'))

const number = (max: number) => z.coerce.number().int().min(1).max(max).optional()

export const genericSchema = z.object({
  id: z.preprocess((value) => value ?? '', id),
  from: z
    .string(both('Thiếu số người gửi (from).', 'The sender (from) is missing.'))
    .max(30, both('Số người gửi quá dài.', 'The sender is too long.'))
    .transform((typed, context) => {
      const phone = readPhone(typed)
      if (phone) return phone
      context.addIssue({
        code: 'custom',
        message: both('Số người gửi chưa đúng.', 'The sender is not a phone number.'),
      })
      return z.NEVER
    }),
  to: z
    .string()
    .max(30, both('Số nhận quá dài.', 'The recipient is too long.'))
    .transform(cleanText)
    .optional(),
  text: z
    .string(both('Thiếu nội dung tin (text).', 'The text is missing.'))
    .transform(cleanText)
    .pipe(
      z
        .string()
        .min(1, both('Tin không có nội dung.', 'The text is empty.'))
        .max(longest, both(`Tin dài quá ${longest} ký tự.`, `The text is over ${longest} characters.`)),
    ),
  ref: z.coerce.string().max(100).transform(cleanText).optional(),
  part: number(255),
  parts: number(255),
})

/**
 * The plain HTTP gateway: `id, from, to, text` by GET or POST, as a form or JSON; for a part of a long message also
 * `ref, part, parts`. Refused with every wrong field named.
 */
export const readGeneric = (input: Record<string, unknown>): InboundSms => {
  const parsed = genericSchema.safeParse(input)
  if (!parsed.success) throw refusedFields(parsed.error)
  const { id, from, to, text, ref, part, parts } = parsed.data
  const isPiece = ref !== undefined && part !== undefined && parts !== undefined && parts > 1 && part <= parts
  return {
    providerId: id,
    sender: from,
    recipient: to ?? null,
    body: text,
    piece: isPiece ? { of: ref, part, parts } : null,
  }
}
