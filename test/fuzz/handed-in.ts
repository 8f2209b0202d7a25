import type { Address } from './addresses.ts'
import type { Schema } from './value.ts'

const words: Schema = { type: 'string', maxLength: 400 }
const number = { enum: ['0912345678', '+84987654321', '1022', 'VIETTEL', '', '84'] }
const id = { type: 'integer', maximum: 100_000 }
const form = 'application/x-www-form-urlencoded'
const json = 'application/json'

const object = (properties: Record<string, Schema>): Schema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
})

/** What each provider hands in, in its own fields, which the API page does not show. */
const kinds: [path: string, media: string, schema: Schema][] = [
  ['/sms/inbound/kannel', form, object({ id, from: number, to: number, text: words })],
  ['/sms/inbound/twilio', form, object({ MessageSid: id, From: number, To: number, Body: words })],
  [
    '/sms/receipts/twilio',
    form,
    object({ MessageSid: id, MessageStatus: { enum: ['delivered', 'failed', 'x'] } }),
  ],
  ['/sms/inbound/esms', form, object({ smsid: id, sender: number, serviceNumber: number, content: words })],
  [
    '/sms/inbound/speedsms',
    json,
    object({ type: { enum: ['sms', 'report'] }, phone: number, content: words, tranId: id, status: id }),
  ],
  [
    '/sms/inbound/generic',
    json,
    object({
      id,
      from: number,
      to: number,
      text: words,
      ref: id,
      part: { enum: [1, 2, 255] },
      parts: { enum: [2, 3, 255] },
    }),
  ],
  [
    '/zalo/webhook',
    json,
    object({
      app_id: { enum: ['1'] },
      event_name: {
        enum: ['user_send_text', 'user_send_image', 'user_send_sticker', 'follow', 'unfollow', 'x'],
      },
      timestamp: { enum: ['1764000000000', 'x'] },
      sender: object({ id: words }),
      follower: object({ id: words }),
      message: object({
        msg_id: id,
        text: words,
        attachments: {
          type: 'array',
          items: object({
            type: { enum: ['image', 'file'] },
            payload: object({
              url: {
                enum: ['http://169.254.169.254/', 'https://localhost/x.jpg', 'file:///etc/passwd', 'x'],
              },
            }),
          }),
        },
      }),
    }),
  ],
]

export const handedIn = (): Address[] =>
  kinds.map(([path, media, schema]) => ({
    method: 'POST',
    path,
    tag: 'gateways',
    parameters: [{ name: 'reference', in: 'query', schema: { enum: ['lang-nghe-1', 'x'] } }],
    bodies: [[media, schema]],
  }))
