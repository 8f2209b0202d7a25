import { z } from 'zod'
import { failure, jsonIn, sendOverHttp } from '../../../notifications/gateways/over-http.ts'
import type { Sending, SmsGateway } from '../../../notifications/outlet.ts'
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

export type GenericSettings = { url: string; token?: string | undefined; fetch?: typeof fetch }

const answer = z.object({ id: z.coerce.string(), error: z.string(), permanent: z.boolean() }).partial()

/**
 * Takes `{to, body, reference}` as JSON and answers `{id}`, or `{error, permanent}`; `permanent` says that the number itself is
 * no good. The reference is the same at every try: a gateway that knows it sends nothing twice.
 */
export const createGeneric = ({ url, token, fetch: ask }: GenericSettings): SmsGateway => ({
  name: 'generic',
  send: ({ to, body, reference }) =>
    sendOverHttp({
      url,
      init: {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(token ? { authorization: `Bearer ${token}` } : {}),
        },
        body: JSON.stringify({ to, body, reference }),
      },
      read: (status, said) => outcomeOf(status, jsonIn(said, answer), reference),
      fetch: ask,
    }),
  close: async () => {},
})

/** A wrong request (400, 413, 422) will not become right; a lost key or a fault of theirs (401, 403, 404, 429, 5xx) may. */
const outcomeOf = (
  status: number,
  { id, error, permanent }: Partial<z.output<typeof answer>>,
  reference: string,
): Sending => {
  if (status < 300 && !error) return { sent: id ?? reference }
  const failed = failure(status, error)
  if (permanent) return { failed, fate: 'dead-address' }
  return { failed, fate: [400, 413, 422].includes(status) ? 'refused' : 'try-again' }
}
