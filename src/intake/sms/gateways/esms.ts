import { SegmentedMessage } from 'sms-segments-calculator'
import { z } from 'zod'
import { failure, jsonIn, sendOverHttp } from '../../../notifications/gateways/over-http.ts'
import type { Sending, SmsGateway } from '../../../notifications/outlet.ts'
import { fieldsOf, messageId, messageText, recipient, sender } from '../fields.ts'
import type { Gateway } from '../gateway.ts'
import { mustShow, tokenOf } from '../signature.ts'

const message = z.object({ smsid: messageId, sender, serviceNumber: recipient, content: messageText })

const count = z.coerce.number().int().catch(0)
const receipt = z.object({
  reference: z.string().max(200),
  SendStatus: count,
  SendSuccess: count,
  SendFailed: count,
})

const refusedByThem = 4
const sentByThem = 5

/**
 * eSMS.vn, by its documents (developers.esms.vn): texts to a short code come by GET. Its own signature is an MD5, which proves
 * little: the address that it is given shows our secret as `token` instead. That of a receipt is made for one message.
 */
export const esms: Gateway = {
  secretFields: ['token', 'sign'],
  mustBeFrom: async ({ field }, secret) => mustShow(secret, field('token')),
  receiptMustBeFrom: async ({ field }, secret) =>
    mustShow(secret && tokenOf(secret, field('reference') ?? ''), field('token')),
  read: (input) => {
    const { smsid, sender, serviceNumber, content } = fieldsOf(message, input)
    return { providerId: smsid, sender, recipient: serviceNumber ?? null, body: content, piece: null }
  },
  readReceipt: (input) => {
    const { reference, SendStatus, SendSuccess, SendFailed } = fieldsOf(receipt, input)
    const isFailed = SendStatus === refusedByThem || (SendStatus === sentByThem && SendFailed > 0)
    const isOver = isFailed || (SendStatus === sentByThem && SendSuccess > 0)
    if (!isOver) return null
    const outcome = isFailed ? 'failed' : 'delivered'
    return { reference, providerId: null, outcome, reason: `SendStatus ${SendStatus}`, permanent: false }
  },
}

export type EsmsSettings = {
  apiKey: string
  secretKey: string
  brandname: string
  /** Shown by their requests. */
  secret: string
  publicUrl: string
  fetch?: typeof fetch
}

const address = 'https://rest.esms.vn/MainService.svc/json/SendMultipleMessage_V4_post_json/'
/** Messages of care, from a brand that was registered. */
const careOfCustomers = '2'
const answer = z.object({ CodeResult: z.string(), SMSID: z.string(), ErrorMessage: z.string() }).partial()
const taken = '100'
/** They know the reference: it was taken at an earlier try. */
const takenBefore = '124'
const numberIsNoGood = ['99', '108']

export const createEsms = (settings: EsmsSettings): SmsGateway => ({
  name: 'esms',
  send: ({ to, body, reference }) =>
    sendOverHttp({
      url: address,
      init: {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          ApiKey: settings.apiKey,
          SecretKey: settings.secretKey,
          Brandname: settings.brandname,
          SmsType: careOfCustomers,
          Phone: to.replace(/^\+/, ''),
          Content: body,
          IsUnicode: new SegmentedMessage(body).encodingName === 'GSM-7' ? '0' : '1',
          RequestId: reference,
          CallbackUrl: callbackFor(settings, reference),
        }),
      },
      read: (status, said) => outcomeOf(status, jsonIn(said, answer), reference),
      fetch: settings.fetch,
    }),
  close: async () => {},
})

/** The last field takes whatever they hang on to an address that has a query already. */
const callbackFor = ({ publicUrl, secret }: EsmsSettings, reference: string): string =>
  `${publicUrl}/sms/receipts/esms?reference=${reference}&token=${tokenOf(secret, reference)}&from=esms`

const outcomeOf = (status: number, said: Partial<z.output<typeof answer>>, reference: string): Sending => {
  const { CodeResult = '', SMSID, ErrorMessage } = said
  if (CodeResult === taken) return { sent: SMSID ?? reference }
  if (CodeResult === takenBefore) return { sent: reference }
  const failed = failure(status, CodeResult, ErrorMessage)
  return { failed, fate: numberIsNoGood.includes(CodeResult) ? 'refused' : 'try-again' }
}
