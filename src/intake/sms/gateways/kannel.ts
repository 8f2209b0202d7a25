import { SegmentedMessage } from 'sms-segments-calculator'
import { z } from 'zod'
import { failure, sendOverHttp } from '../../../notifications/gateways/over-http.ts'
import type { Sending, Sms, SmsGateway } from '../../../notifications/outlet.ts'
import { fieldsOf, messageId, messageText, recipient, sender } from '../fields.ts'
import type { Gateway } from '../gateway.ts'
import { mustShow, tokenOf } from '../signature.ts'

export const kannelMessage = z.object({ id: messageId, from: sender, to: recipient, text: messageText })

export const kannelReceipt = z.object({
  reference: z.string().max(200),
  status: z.coerce.number().int(),
  reason: z.string().max(300).nullish(),
})

/** What the network says last: delivered, not delivered, refused. The rest is on the way. */
const endings: Record<number, 'delivered' | 'failed'> = { 1: 'delivered', 2: 'failed', 16: 'failed' }
const endingsMask = 1 + 2 + 16

/**
 * Kannel's smsbox: its get-url hands in `id, from, to, text` and shows our secret as `token`. The address of a receipt is
 * made for one message: its token is good for no other. It asks again until it is answered 200.
 */
export const kannel: Gateway = {
  secretFields: ['token'],
  mustBeFrom: async ({ field }, secret) => mustShow(secret, field('token')),
  receiptMustBeFrom: async ({ field }, secret) =>
    mustShow(secret && tokenOf(secret, field('reference') ?? ''), field('token')),
  read: (input) => {
    const { id, from, to, text } = fieldsOf(kannelMessage, input)
    return { providerId: id, sender: from, recipient: to ?? null, body: text, piece: null }
  },
  readReceipt: (input) => {
    const { reference, status, reason } = fieldsOf(kannelReceipt, input)
    const outcome = endings[status]
    if (!outcome) return null
    return { reference, providerId: null, outcome, reason: reason || 'Not delivered', permanent: false }
  },
}

export type KannelSettings = { url: string; secret: string; publicUrl: string; fetch?: typeof fetch }

/** Kannel's sendsms. It knows no reference: a message that it took while the answer was lost is sent once more. */
export const createKannel = ({ url, secret, publicUrl, fetch: ask }: KannelSettings): SmsGateway => ({
  name: 'kannel',
  send: (sms) =>
    sendOverHttp({
      url: addressOf(url, sms, receiptUrl(publicUrl, secret, sms.reference)),
      read: (status, said) => outcomeOf(status, said, sms.reference),
      fetch: ask,
    }),
  close: async () => {},
})

/** Kannel itself fills in what stands after a percent sign. */
const receiptUrl = (publicUrl: string, secret: string, reference: string): string =>
  `${publicUrl}/sms/receipts/kannel?reference=${reference}&token=${tokenOf(secret, reference)}&status=%d&reason=%A`

const addressOf = (given: string, { to, body }: Sms, receipts: string): string => {
  const url = new URL(given)
  const isPlain = new SegmentedMessage(body).encodingName === 'GSM-7'
  const query = {
    username: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    to,
    text: body,
    charset: 'UTF-8',
    coding: isPlain ? '0' : '2',
    'dlr-mask': String(endingsMask),
    'dlr-url': receipts,
  }
  url.username = ''
  url.password = ''
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value)
  return url.href
}

const outcomeOf = (status: number, said: string, reference: string): Sending => {
  if (status >= 200 && status < 300) return { sent: reference }
  return { failed: failure(status, said), fate: status === 400 ? 'refused' : 'try-again' }
}
