import type { Context } from 'hono'
import { type Refused, wrongField } from '../platform/errors.ts'
import { z } from './router.ts'

/** The same key with the same body gives the same answer; with another body it is refused. */
export const keyedBySender = z.object({
  'idempotency-key': z.string().optional().openapi({
    description:
      'Made by the sender: the same sending again changes nothing, another one under it is refused. 8 to 200 characters.',
  }),
})

/** Made by the sender, so that a repeated sending opens nothing new; short ones could be guessed by others. */
export const idempotencyKeyOf = (c: Context): string | null => {
  const key = c.req.header('idempotency-key')?.trim()
  if (!key) return null
  if (/^[\x21-\x7e]{8,200}$/.test(key)) return key
  throw about({
    vi: 'Idempotency-Key phải gồm 8 đến 200 ký tự không dấu, không cách.',
    en: 'Idempotency-Key must be 8 to 200 printable characters without spaces.',
  })
}

/** Says nothing of what was sent first: whoever asks may be somebody else. */
export const usedForAnother = (): Refused =>
  about({
    vi: 'Idempotency-Key này đã dùng cho một nội dung khác. Xin gửi lại với khóa mới.',
    en: 'This Idempotency-Key was used for something else. Please send again with a new one.',
  })

const about = (sentence: { vi: string; en: string }) => wrongField('Idempotency-Key', sentence)
