import { z } from '../../context/router.ts'
import { line } from '../../platform/line.ts'
import { moment, orNull, whole } from '../../platform/wire.ts'

const base64url = (most: number) =>
  z
    .string()
    .max(most)
    .regex(/^[\w-]+$/)

const shown = {
  id: base64url(1400),
  rawId: base64url(1400),
  type: z.literal('public-key'),
  clientExtensionResults: z.record(z.string(), z.unknown()).default({}),
}

/** What a browser brings from the key that was made. */
export const made = z.object({
  ...shown,
  response: z.object({
    clientDataJSON: base64url(4000),
    attestationObject: base64url(20_000),
    transports: z
      .array(z.string().regex(/^[a-z-]{1,20}$/))
      .max(8)
      .default([]),
  }),
})

/** What a browser brings from the key that signed. */
export const signed = z.object({
  ...shown,
  response: z.object({
    clientDataJSON: base64url(4000),
    authenticatorData: base64url(4000),
    signature: base64url(8000),
    userHandle: base64url(200).optional(),
  }),
})

export type Made = z.infer<typeof made>
export type Signed = z.infer<typeof signed>

export const keyName = line(60)

export const options = z.object({
  options: z.record(z.string(), z.unknown()).openapi({
    description: 'As `navigator.credentials` takes them, bytes in base64url (WebAuthn, its JSON form)',
  }),
})

export const key = z
  .object({ id: whole, name: z.string(), createdAt: moment, lastUsedAt: orNull(moment) })
  .openapi('Passkey')
