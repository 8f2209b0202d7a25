import { createHash, createHmac } from 'node:crypto'
import type { Asked } from './asked.ts'
import { publicUrl, secrets } from './secrets.ts'

const hmac = (secret: string, about: string | Buffer) =>
  createHmac('sha256', secret).update(about).digest('hex')
const withToken = (path: string, token: string) => `${path}${path.includes('?') ? '&' : '?'}token=${token}`

const generic = (secret: string) => (asked: Asked) => {
  const signed = asked.method === 'GET' ? (asked.path.split('?')[1] ?? '') : (asked.body ?? '')
  return { ...asked, headers: { ...asked.headers, 'x-signature': hmac(secret, signed) } }
}

const phoneSystem = (asked: Asked) => {
  const now = String(Math.floor(Date.now() / 1000))
  const signed = hmac(secrets.SMS_INBOUND_SECRET, `${now}.${asked.body?.toString() ?? ''}`)
  return { ...asked, headers: { ...asked.headers, 'x-timestamp': now, 'x-signature': signed } }
}

const byToken = (secret: string) => (asked: Asked) => {
  const reference = new URLSearchParams(asked.path.split('?')[1]).get('reference') ?? ''
  const token = asked.path.startsWith('/sms/receipts') ? hmac(secret, reference) : secret
  return { ...asked, path: withToken(asked.path, token) }
}

const twilio = (asked: Asked) => {
  const fields = [...new URLSearchParams(asked.body?.toString() ?? '')].sort(([a], [b]) =>
    a < b ? -1 : a > b ? 1 : 0,
  )
  const signed = publicUrl + asked.path + fields.flat().join('')
  const mac = createHmac('sha1', secrets.TWILIO_AUTH_TOKEN).update(signed).digest('base64')
  return { ...asked, headers: { ...asked.headers, 'x-twilio-signature': mac } }
}

const zalo = (asked: Asked) => {
  const body = asked.body?.toString() ?? ''
  const mac = createHash('sha256').update(`1${body}${secrets.ZALO_OA_SECRET}`).digest('hex')
  return { ...asked, headers: { ...asked.headers, 'x-zevent-signature': `mac=${mac}` } }
}

const doors: [string, (asked: Asked) => Asked][] = [
  ['/sms/inbound/kannel', byToken(secrets.KANNEL_SECRET)],
  ['/sms/receipts/kannel', byToken(secrets.KANNEL_SECRET)],
  ['/sms/inbound/esms', byToken(secrets.ESMS_SECRET)],
  ['/sms/receipts/esms', byToken(secrets.ESMS_SECRET)],
  ['/sms/inbound/speedsms', byToken(secrets.SPEEDSMS_SECRET)],
  ['/sms/receipts/speedsms', (asked) => ({ ...asked, path: withToken(asked.path, secrets.SPEEDSMS_SECRET) })],
  ['/sms/inbound/twilio', twilio],
  ['/sms/receipts/twilio', twilio],
  ['/zalo/webhook', zalo],
  ['/calls/', phoneSystem],
  ['/mail/inbound', generic(secrets.MAIL_INBOUND_SECRET)],
  ['/', generic(secrets.SMS_INBOUND_SECRET)],
]

/** The same request, signed as whoever may hand in at this door signs it. */
export const signs = (asked: Asked): Asked => doors.find(([start]) => asked.path.startsWith(start))![1](asked)
