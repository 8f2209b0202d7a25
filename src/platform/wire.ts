import { z } from '@hono/zod-openapi'

/** An instant as it goes over the wire. */
export const moment = z.string().openapi({ format: 'date-time', example: '2026-11-23T03:00:00.000Z' })

/** A calendar day as it goes over the wire. */
export const day = z.string().openapi({ format: 'date', example: '2026-09-02' })

export const whole = z.number().int()

export const sentence = z
  .object({ vi: z.string(), en: z.string() })
  .openapi('Sentence', { description: 'The same in Vietnamese and in English' })

export const localNumbers = z
  .array(z.object({ number: z.string(), dial: z.string(), use: sentence }))
  .openapi({ description: 'Whom to call there in danger, besides the numbers of the whole country' })

export const utilityTold = z
  .object({ phone: z.string().nullable(), line: z.union([sentence, z.null()]) })
  .openapi('UtilityTold', { description: 'Where the company that holds it answers callers itself' })

/** A named shape or null; `.nullable()` would make the shape itself nullable wherever it is named. */
export const orNull = <T extends z.ZodType>(shape: T) => z.union([shape, z.null()])

/** Where the ground under a map comes from; null where none is set, and under what is sealed. */
export const mapTiles = orNull(z.object({ url: z.string(), attribution: z.string() }).openapi('MapTiles'))

/** What a keyset page answers beside its rows. */
export const nextCursor = z
  .string()
  .nullable()
  .openapi({ description: 'Hand it in as `cursor` for the next page; null on the last one' })

export const refusal = z
  .object({
    type: z.literal('about:blank'),
    title: z.string(),
    status: whole,
    detail: z.string().openapi({ description: 'The sentence in the language asked for' }),
    sentence,
    fields: z.array(z.object({ field: z.string(), sentence })).optional(),
    current: z
      .record(z.string(), z.unknown())
      .optional()
      .openapi({ description: 'What changed meanwhile, beside a stale save' }),
    challenge: z.record(z.string(), z.unknown()).optional().openapi({
      description:
        'Work to do first (ALTCHA v2, SHA-256): send again with `X-Altcha`, the base64 of {"challenge", "solution"}',
    }),
    requestId: z.string().optional(),
  })
  .openapi('Problem', {
    description: 'RFC 9457 problem details',
    example: {
      type: 'about:blank',
      title: 'Thông tin chưa đúng',
      status: 422,
      detail: 'Xin viết nội dung phản ánh.',
      sentence: { vi: 'Xin viết nội dung phản ánh.', en: 'Please write what the matter is.' },
      fields: [
        {
          field: 'text',
          sentence: { vi: 'Xin viết nội dung phản ánh.', en: 'Please write what the matter is.' },
        },
      ],
      requestId: '6f1f0b0e-52a5-4a0c-9d6e-0f7a3c1d2b4e',
    },
  })
