import { z } from 'zod'

const isHere = (host: string): boolean => /^(localhost|127\.0\.0\.1|\[::1\])$/.test(host)

const wrong =
  'một danh sách JSON như trong .env.example: id, button, issuer (https), clientId, clientSecret / a JSON list as in .env.example: id, button, issuer (https), clientId, clientSecret'

/** Where staff may sign in besides here: an identity provider of the province, or the national e-ID. */
const provider = z.strictObject({
  /** In the address that the provider sends people back to. */
  id: z.string().regex(/^[a-z][a-z0-9-]{0,30}$/),
  /** What the button at the door says. */
  button: z.string().trim().min(1).max(60),
  /** As OpenID Connect Discovery names it; plain http only on this machine. */
  issuer: z.url({ protocol: /^https?$/ }).refine((text) => {
    const { protocol, hostname } = new URL(text)
    return protocol === 'https:' || isHere(hostname)
  }),
  clientId: z.string().min(1),
  clientSecret: z.string().min(1),
  /** Which claim holds the work mailbox that the account here has. */
  mailClaim: z.string().min(1).default('email'),
  scope: z.string().default('openid email profile'),
  /** It asks for a second factor itself, of everybody: ours is not asked for then. */
  secondFactor: z.boolean().default(false),
})

export type OidcProvider = z.output<typeof provider>

const providers = z
  .array(provider)
  .max(10)
  .refine((list) => new Set(list.map(({ id }) => id)).size === list.length)

export const oidcProviders = z.string().transform((text, { addIssue }): OidcProvider[] => {
  const read = providers.safeParse(asJson(text))
  if (read.success) return read.data
  addIssue(`${wrong} (${read.error.issues.map(({ path }) => path.join('.')).join(', ')})`)
  return z.NEVER
})

const asJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
