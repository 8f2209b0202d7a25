import { z } from 'zod'
import { failure, jsonIn, sendOverHttp } from '../../../notifications/gateways/over-http.ts'
import type { Sending, SmsGateway } from '../../../notifications/outlet.ts'
import { fieldsOf, messageText, sender } from '../fields.ts'
import type { Gateway } from '../gateway.ts'
import { mustShow } from '../signature.ts'

const message = z.object({ phone: sender, content: messageText })

const receipt = z.object({
  tranId: z.coerce.string().max(200),
  status: z.coerce.number().int(),
})

/** Below it and above zero the network goes on trying. */
const failedFrom = 64

const mustShowToken: Gateway['mustBeFrom'] = async ({ field }, secret) => mustShow(secret, field('token'))

/**
 * SpeedSMS.vn, by its documents (speedsms.vn/sms-api): one address for texts and reports, in JSON. It signs nothing: the address
 * shows our secret as `token`. Its texts have no id, so that one that is handed in twice is kept twice.
 */
export const speedsms: Gateway = {
  secretFields: ['token'],
  mustBeFrom: mustShowToken,
  receiptMustBeFrom: mustShowToken,
  isReceipt: ({ type }) => type === 'report',
  read: (input) => {
    const { phone, content } = fieldsOf(message, input)
    return { providerId: '', sender: phone, recipient: null, body: content, piece: null }
  },
  readReceipt: (input) => {
    const { tranId, status } = fieldsOf(receipt, input)
    if (status > 0 && status < failedFrom) return null
    const outcome = status === 0 ? 'delivered' : 'failed'
    return { reference: null, providerId: tranId, outcome, reason: `status ${status}`, permanent: false }
  },
}

export type SpeedSmsSettings = { token: string; sender?: string | undefined; fetch?: typeof fetch }

const address = 'https://api.speedsms.vn/index.php/sms/send'
/** From a number of theirs, or from a brand that was registered. */
const types = { number: 2, brand: 3 }
const answer = z
  .object({
    status: z.string(),
    code: z.coerce.string(),
    message: z.string(),
    data: z.object({ tranId: z.coerce.string() }).partial(),
  })
  .partial()
const final = ['105', '110', '113']

export const createSpeedSms = ({ token, sender, fetch: ask }: SpeedSmsSettings): SmsGateway => ({
  name: 'speedsms',
  send: ({ to, body, reference }) =>
    sendOverHttp({
      url: address,
      init: {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Basic ${btoa(`${token}:x`)}` },
        body: JSON.stringify({
          to: [to.replace(/^\+/, '')],
          content: body,
          sms_type: sender ? types.brand : types.number,
          sender: sender ?? '',
        }),
      },
      read: (status, said) => outcomeOf(status, jsonIn(said, answer), reference),
      fetch: ask,
    }),
  close: async () => {},
})

const outcomeOf = (status: number, said: Partial<z.output<typeof answer>>, reference: string): Sending => {
  const { code = '', message, data } = said
  if (said.status === 'success') return { sent: data?.tranId ?? reference }
  return { failed: failure(status, code, message), fate: final.includes(code) ? 'refused' : 'try-again' }
}
