import { Webhook } from 'standardwebhooks'
import { seal, unsealed } from '../../platform/sealed.ts'
import { secretsIn } from '../../platform/secrets.ts'
import { macOf } from '../../tickets/secret.ts'

const length = 32

/** What both sides know, as Standard Webhooks writes it. */
export const makeSecret = (): string =>
  `whsec_${btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(length))))}`

const keysOf = (houseSecret: string) => secretsIn(houseSecret).map((secret) => macOf(secret, 'webhooks'))

export const sealSecret = (houseSecret: string, secret: string): Promise<string> =>
  seal(keysOf(houseSecret)[0]!, secret)

export const openSecret = (houseSecret: string, sealed: string): Promise<string | null> =>
  unsealed(keysOf(houseSecret), sealed)

export type Signing = { id: string; at: Date; body: string }

/** The head of the request; while a secret is changed both sign, and the receiver needs to know one of them. */
export const signedHead = (
  secrets: readonly string[],
  { id, at, body }: Signing,
): Record<string, string> => ({
  'content-type': 'application/json',
  'user-agent': 'lang-nghe',
  'webhook-id': id,
  'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
  'webhook-signature': secrets.map((secret) => new Webhook(secret).sign(id, at, body)).join(' '),
})
