import { z } from 'zod'
import { type GatewayName, gatewayNames, type ListedGateway } from './sms-gateways.ts'

/** Nothing can be sent back to the number or name that a gateway sends by; where residents ring instead, if there is one. */
export type OneWay = { hotline: string | null }
export type OneWays = Partial<Record<GatewayName, OneWay>>

const form =
  'viết tên cổng, và nếu có thì số để gọi thay, ví dụ esms:1022; kannel / write the gateway, and the number to ring instead if there is one, like esms:1022; kannel'

/** "esms:1022; kannel". */
export const oneWayList = z.string().transform((text, { addIssue }): OneWays => {
  const ways: OneWays = {}
  for (const entry of text.split(';').filter((entry) => entry.trim())) {
    const [name = '', hotline = '', ...more] = entry.split(':').map((piece) => piece.trim())
    const known = gatewayNames.find((one) => one === name)
    if (!known || ways[known] || more.length > 0 || !/^[\d .+]{0,20}$/.test(hotline))
      addIssue(`"${entry.trim()}": ${form}`)
    else ways[known] = { hotline: hotline || null }
  }
  return ways
})

/** Where residents of a province ring, by its two digits. */
export type Hotlines = Partial<Record<string, string>>

const formOfHotlines =
  'viết mã tỉnh và số, ví dụ 01:1022; 79:1022 / write the code of a province and the number, like 01:1022; 79:1022'

/** "01:1022; 79:1022". */
export const hotlineList = z.string().transform((text, { addIssue }): Hotlines => {
  const numbers: Hotlines = {}
  for (const entry of text.split(';').filter((entry) => entry.trim())) {
    const [, province, number] = /^(\d\d) *: *(\d[\d .]{1,18}\d)$/.exec(entry.trim()) ?? []
    if (!province || !number || numbers[province]) addIssue(`"${entry.trim()}": ${formOfHotlines}`)
    else numbers[province] = number
  }
  return numbers
})

type Name = string | undefined
type Settings = {
  SMS_ONE_WAY?: OneWays | undefined
  HOTLINES?: Hotlines | undefined
  SMS_GATEWAYS?: ListedGateway[] | undefined
  SMS_HTTP_URL?: Name
  ESMS_BRANDNAME?: Name
  SPEEDSMS_SENDER?: Name
  TWILIO_FROM?: Name
  KANNEL_URL?: Name
  SMPP_URL?: { from: string } | undefined
}

/** What residents see as the sender. */
const senders: Partial<Record<GatewayName, (config: Settings) => string | null | undefined>> = {
  esms: ({ ESMS_BRANDNAME }) => ESMS_BRANDNAME,
  speedsms: ({ SPEEDSMS_SENDER }) => SPEEDSMS_SENDER,
  // A messaging service sends by numbers of its own.
  twilio: ({ TWILIO_FROM = '' }) => TWILIO_FROM.replace(/^MG[0-9a-f]{32}$/i, ''),
  kannel: ({ KANNEL_URL }) => KANNEL_URL && new URL(KANNEL_URL).searchParams.get('from'),
  smpp: ({ SMPP_URL }) => SMPP_URL?.from,
}

/** A registered brand is a name: nobody can write to it. */
const sendsByName = (config: Settings, name: GatewayName): boolean =>
  /\p{L}/u.test(senders[name]?.(config) ?? '')

const listedIn = ({ SMS_GATEWAYS, SMS_HTTP_URL }: Settings): ListedGateway[] =>
  SMS_GATEWAYS ?? (SMS_HTTP_URL ? [{ name: 'generic', provinces: null }] : [])

/**
 * Whether what is sent for a province may leave by a sender that takes no answer: which gateway sends is known only as a
 * message leaves, so that one such is enough.
 */
export const oneWaysOf = (config: Settings) => {
  const listed = listedIn(config).flatMap(({ name, provinces }) => {
    const way = config.SMS_ONE_WAY?.[name] ?? (sendsByName(config, name) ? { hotline: null } : null)
    return way ? [{ way, provinces }] : []
  })
  return (province: string | null): OneWay | null => {
    const found = listed.find(({ provinces }) => !provinces || !province || provinces.includes(province))
    return found ? { hotline: found.way.hotline ?? knownIn(config, province) } : null
  }
}

const knownIn = ({ HOTLINES }: Settings, province: string | null): string | null =>
  (province && HOTLINES?.[province]) || null

/** Where somebody rings who has to be helped at once, whether or not our number takes an SMS. */
export const hotlineOf = (config: Settings) => {
  const oneWay = oneWaysOf(config)
  return (province: string | null): string | null =>
    knownIn(config, province) ?? oneWay(province)?.hotline ?? null
}
