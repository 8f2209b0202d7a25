import { z } from 'zod'
import { failure, jsonIn, sendOverHttp } from '../../../notifications/gateways/over-http.ts'
import type { Sending, SmsGateway } from '../../../notifications/outlet.ts'
import { fieldsOf, messageId, messageText, recipient, sender } from '../fields.ts'
import type { Gateway, Handed } from '../gateway.ts'
import { mustCarry } from '../signature.ts'

const message = z.object({ MessageSid: messageId, From: sender, To: recipient, Body: messageText })

const receipt = z.object({
  MessageSid: z.string().max(200),
  MessageStatus: z.string().max(50),
  ErrorCode: z.string().max(20).nullish(),
})

const endings: Record<string, 'delivered' | 'failed'> = {
  delivered: 'delivered',
  read: 'delivered',
  undelivered: 'failed',
  failed: 'failed',
}
/** Of the number itself: nobody has it, or it is one of a landline. */
const deadNumbers = ['30005', '30006']

/** Twilio signs the whole address that it calls, then every field of the form by name, with the token of the account. */
const mustBeFromTwilio: Gateway['mustBeFrom'] = ({ url, signed, header }, secret) => {
  const form = typeof signed === 'string' ? '' : new TextDecoder().decode(signed)
  const fields = [...new URLSearchParams(form)].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return mustCarry(header('x-twilio-signature'), {
    hash: 'SHA-1',
    secret,
    signed: url + fields.flat().join(''),
  })
}

/**
 * Twilio, by its documents: a form in, with `X-Twilio-Signature`; its own messages are answered with an empty TwiML, or it would
 * send our JSON to the resident. Receipts name the message by our reference in the address, which is signed too.
 */
export const twilio: Gateway = {
  secretFields: [],
  mustBeFrom: mustBeFromTwilio,
  receiptMustBeFrom: mustBeFromTwilio,
  read: (input) => {
    const { MessageSid, From, To, Body } = fieldsOf(message, input)
    return { providerId: MessageSid, sender: From, recipient: To ?? null, body: Body, piece: null }
  },
  readReceipt: (input, { field }: Pick<Handed, 'field'>) => {
    const { MessageSid, MessageStatus, ErrorCode } = fieldsOf(receipt, input)
    const outcome = endings[MessageStatus]
    if (!outcome) return null
    return {
      reference: field('reference') ?? null,
      providerId: MessageSid,
      outcome,
      reason: failure(MessageStatus, ErrorCode),
      permanent: deadNumbers.includes(ErrorCode ?? ''),
    }
  },
  thanks: { type: 'text/xml', body: '<?xml version="1.0" encoding="UTF-8"?><Response></Response>' },
}

export type TwilioSettings = {
  accountSid: string
  authToken: string
  /** Our number or name, or the id of a messaging service (MG…). */
  from: string
  publicUrl: string
  fetch?: typeof fetch
}

const answer = z.object({ sid: z.string(), code: z.number(), message: z.string() }).partial()

/** No mobile number at all, by Twilio's own codes; and one that told Twilio to stop. */
const noNumbers = [21211, 21214, 21217, 21614]
const stopped = 21610

export const createTwilio = (settings: TwilioSettings): SmsGateway => ({
  name: 'twilio',
  send: ({ to, body, reference }) => {
    const { accountSid, authToken, from, publicUrl } = settings
    const as = from.startsWith('MG') ? 'MessagingServiceSid' : 'From'
    const StatusCallback = `${publicUrl}/sms/receipts/twilio?reference=${reference}`
    return sendOverHttp({
      url: `https://api.twilio.com/2010-04-01/Accounts/${encodeURIComponent(accountSid)}/Messages.json`,
      init: {
        method: 'POST',
        headers: { authorization: `Basic ${btoa(`${accountSid}:${authToken}`)}` },
        body: new URLSearchParams({ To: to, [as]: from, Body: body, StatusCallback }),
      },
      read: (status, said) => outcomeOf(status, jsonIn(said, answer), reference),
      fetch: settings.fetch,
    })
  },
  close: async () => {},
})

const outcomeOf = (status: number, said: Partial<z.output<typeof answer>>, reference: string): Sending => {
  const { sid, code = 0, message } = said
  if (status >= 200 && status < 300) return { sent: sid ?? reference }
  const failed = failure(status, code, message)
  if (noNumbers.includes(code)) return { failed, fate: 'dead-address' }
  return { failed, fate: status === 400 || code === stopped ? 'refused' : 'try-again' }
}
