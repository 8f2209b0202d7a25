import { z } from 'zod'
import { refusedFields } from '../../platform/problem.ts'
import { cleanText } from '../../platform/text.ts'
import type { InboundSms } from './gateway.ts'

/** Kept whatever it is: what is no text counts as absent, and nothing is refused. */
const asItCame = z.union([z.string(), z.number(), z.boolean()]).transform(String).catch('')
const cut = (longest: number) => asItCame.transform((value) => cleanText(value).slice(0, longest))

/** The provider's own id of a message, which with sender and words makes it idempotent. */
export const messageId = cut(200)

/** Who wrote, as the gateway calls them. */
export const sender = cut(100)

/** Our own number, as the gateway calls it. */
export const recipient = cut(100).transform((called) => called || undefined)

/** Cleaned once it is whole. */
export const messageText = asItCame

const count = z.coerce.number().int().min(1).max(100_000).optional().catch(undefined)

/** Which part of a long message it is, under the names that most gateways use. */
export const pieceFields = { ref: cut(100).optional(), part: count, parts: count }

type PieceFields = { [Field in keyof typeof pieceFields]?: z.output<(typeof pieceFields)[Field]> }

export const pieceOf = ({ ref = '', part, parts }: PieceFields): InboundSms['piece'] =>
  part !== undefined && parts !== undefined && parts > 1 ? { of: ref, part, parts } : null

/** What the schema makes of the input; refused with every wrong field named. */
export const fieldsOf = <T extends z.ZodType>(schema: T, input: Record<string, unknown>): z.output<T> => {
  const parsed = schema.safeParse(input)
  if (!parsed.success) throw refusedFields(parsed.error)
  return parsed.data
}
