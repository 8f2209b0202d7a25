import { z } from 'zod'

/** The gateways that there are, as an administrator names them. */
export const gatewayNames = ['generic', 'kannel', 'smpp', 'twilio', 'esms', 'speedsms'] as const
export type GatewayName = (typeof gatewayNames)[number]

/** Made by their documents, and tried against nothing of the provider's own: said at every start. */
const untried: readonly GatewayName[] = ['smpp', 'twilio', 'esms', 'speedsms']

export const untriedAmong = (listed: readonly ListedGateway[] = []): GatewayName[] =>
  listed.map(({ name }) => name).filter((name) => untried.includes(name))

/** One line of SMS_GATEWAYS: a gateway, and the provinces that it serves; null is all of them. */
export type ListedGateway = { name: GatewayName; provinces: string[] | null }

const isName = (name: string): name is GatewayName => (gatewayNames as readonly string[]).includes(name)

/** "kannel:01,79; generic": in this order they are tried, each for its provinces, or without a colon for all. */
export const gatewayList = z.string().transform((text, { addIssue }): ListedGateway[] => {
  const listed: ListedGateway[] = []
  for (const entry of text.split(';').filter((entry) => entry.trim())) {
    const [name = '', codes, ...more] = entry.split(':').map((piece) => piece.trim())
    const provinces = codes?.split(',').map((code) => code.trim()) ?? null
    if (!isName(name)) addIssue(unknownGateway(name))
    else if (listed.some((other) => other.name === name)) addIssue(namedTwice(name))
    else if (more.length > 0 || provinces?.some((code) => !/^\d\d$/.test(code))) addIssue(wrongCodes(entry))
    else listed.push({ name, provinces })
  }
  return listed
})

const unknownGateway = (name: string) =>
  `không có cổng "${name}", chỉ có ${gatewayNames.join(', ')} / there is no gateway "${name}", only ${gatewayNames.join(', ')}`

const namedTwice = (name: string) => `cổng "${name}" ghi hai lần / gateway "${name}" is named twice`

const wrongCodes = (entry: string) =>
  `"${entry.trim()}": viết tên cổng, rồi các mã tỉnh hai chữ số, ví dụ kannel:01,79; generic / write the gateway, then province codes of two digits, like kannel:01,79; generic`
