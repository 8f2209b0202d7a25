import { z } from 'zod'
import { both } from '../../../platform/problem.ts'
import { fieldsOf, messageId, messageText, pieceFields, pieceOf, recipient, sender } from '../fields.ts'
import type { Gateway } from '../gateway.ts'
import { mustBeSigned } from '../signature.ts'

export const genericMessage = z.object({
  id: messageId,
  from: sender,
  to: recipient,
  text: messageText,
  ...pieceFields,
})

export const genericReceipt = z
  .object({
    id: z.coerce.string().max(200).nullish(),
    reference: z.string().max(200).nullish(),
    status: z.enum(
      ['delivered', 'failed'],
      both('Trạng thái là "delivered" hoặc "failed".', 'The status is "delivered" or "failed".'),
    ),
    reason: z.string().max(300).nullish(),
    permanent: z.union([z.boolean(), z.stringbool()]).default(false),
  })
  .refine(({ id, reference }) => id || reference, {
    path: ['id'],
    error: both('Cần mã tin (id) hoặc reference.', 'An id or a reference is needed.'),
  })

/** Only a demo has no secret. */
const signedIfSecret: Gateway['mustBeFrom'] = async ({ signed, header }, secret) => {
  if (secret) await mustBeSigned(secret, signed, header('x-signature'))
}

/**
 * The plain HTTP gateway: `id, from, to, text` by GET or POST, as a form or JSON; for a part of a long message also
 * `ref, part, parts`. Its receipts: `id` or `reference`, `status`, and for a failure `reason` and `permanent`.
 */
export const generic: Gateway = {
  secretFields: [],
  mustBeFrom: signedIfSecret,
  receiptMustBeFrom: signedIfSecret,
  read: (input) => {
    const { id, from, to, text, ...piece } = fieldsOf(genericMessage, input)
    return { providerId: id, sender: from, recipient: to ?? null, body: text, piece: pieceOf(piece) }
  },
  readReceipt: (input) => {
    const { id, reference, status, reason, permanent } = fieldsOf(genericReceipt, input)
    return {
      reference: reference ?? null,
      providerId: id ?? null,
      outcome: status,
      reason: reason ?? 'Not delivered',
      permanent,
    }
  },
}
