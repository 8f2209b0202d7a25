import { z } from 'zod'

/** Everything about the connection to one SMS centre stands in one address. */
export type SmppUrl = {
  host: string
  port: number
  isSecure: boolean
  systemId: string
  password: string
} & z.output<typeof options>

const numberType = z.coerce.number().int().min(0).max(255).optional()

const options = z.object({
  /** Our number or name, as residents see it. */
  from: z.string().trim().min(1).max(20),
  /** What the network says of that number; absent, it is known by its look. */
  ton: numberType,
  npi: numberType,
  type: z.string().max(12).default(''),
  /** Messages that wait for an answer of the network at the same time. */
  window: z.coerce.number().int().min(1).max(100).default(10),
  /** How a message that is longer than one SMS leaves: in parts, or whole for the network to cut. */
  long: z.enum(['parts', 'payload']).default('parts'),
  /** What the network takes data_coding 0 for. */
  letters: z.enum(['gsm', 'latin1']).default('gsm'),
})

const form =
  'địa chỉ dạng smpp://tên:mậtkhẩu@máy:2775?from=1022 (ssmpp:// là TLS) / an address like smpp://system-id:password@host:2775?from=1022 (ssmpp:// is TLS)'

/** `smpp://system-id:password@host:2775?from=1022`, or `ssmpp://` over TLS. */
export const smppUrl = z.string().transform((text, { addIssue }): SmppUrl => {
  const url = URL.canParse(text) ? new URL(text) : null
  const given = options.safeParse(Object.fromEntries(url?.searchParams ?? []))
  if (url && /^s?smpp:$/.test(url.protocol) && url.hostname && url.username && given.success)
    return { ...placeOf(url), ...given.data }
  const wrong = given.error?.issues.map(({ path }) => path.join('.')).join(', ')
  addIssue(url && wrong ? `${form}: ${wrong}` : form)
  return z.NEVER
})

const placeOf = (url: URL) => {
  const isSecure = url.protocol === 'ssmpp:'
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port || (isSecure ? 3550 : 2775)),
    isSecure,
    systemId: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
  }
}
