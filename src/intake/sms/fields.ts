import { z } from 'zod'
import { both, refusedFields } from '../../platform/problem.ts'
import { cleanText } from '../../platform/text.ts'
import { readPhone } from '../phone.ts'
import type { InboundSms } from './gateway.ts'

const longest = 5_000

/** The provider's own id of a message, which makes it idempotent. */
export const messageId = z.preprocess(
  (value) => value ?? '',
  z.coerce
    .string()
    .min(1, both('Thiếu mã tin của nhà mạng (id).', 'The id of the message is missing.'))
    .max(200, both('Mã tin dài quá 200 ký tự.', 'The id is over 200 characters.')),
)

/** Who wrote, in E.164: STOP and every answer go by it. */
export const sender = z
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
  })

/** Our own number, as the gateway calls it. */
export const recipient = z
  .string()
  .max(30, both('Số nhận quá dài.', 'The recipient is too long.'))
  .transform(cleanText)
  .optional()

export const messageText = z
  .string(both('Thiếu nội dung tin (text).', 'The text is missing.'))
  .transform(cleanText)
  .pipe(
    z
      .string()
      .min(1, both('Tin không có nội dung.', 'The text is empty.'))
      .max(longest, both(`Tin dài quá ${longest} ký tự.`, `The text is over ${longest} characters.`)),
  )

const count = z.coerce.number().int().min(1).max(255).optional()

/** Which part of a long message it is, under the names that most gateways use. */
export const pieceFields = {
  ref: z.coerce.string().max(100).transform(cleanText).optional(),
  part: count,
  parts: count,
}

type PieceFields = { [Field in keyof typeof pieceFields]?: z.output<(typeof pieceFields)[Field]> }

export const pieceOf = ({ ref, part, parts }: PieceFields): InboundSms['piece'] =>
  ref !== undefined && part !== undefined && parts !== undefined && parts > 1 && part <= parts
    ? { of: ref, part, parts }
    : null

/** What the schema makes of the input; refused with every wrong field named. */
export const fieldsOf = <T extends z.ZodType>(schema: T, input: Record<string, unknown>): z.output<T> => {
  const parsed = schema.safeParse(input)
  if (!parsed.success) throw refusedFields(parsed.error)
  return parsed.data
}
