import { type AmountSettings, pricesMissing } from './gateway-amounts.ts'
import type { GatewayName, ListedGateway } from './sms-gateways.ts'

/** What each gateway cannot do without, wherever it is named. */
const neededBy = {
  generic: ['SMS_HTTP_URL'],
  kannel: ['KANNEL_URL', 'KANNEL_SECRET'],
  smpp: ['SMPP_URL'],
  twilio: ['TWILIO_ACCOUNT_SID', 'TWILIO_AUTH_TOKEN', 'TWILIO_FROM'],
  esms: ['ESMS_API_KEY', 'ESMS_SECRET_KEY', 'ESMS_BRANDNAME', 'ESMS_SECRET'],
  speedsms: ['SPEEDSMS_ACCESS_TOKEN', 'SPEEDSMS_SECRET'],
} as const satisfies Record<GatewayName, readonly string[]>

/** One of them alone is of no use: what is handed in could not be answered, or the other way round. */
const ofZalo = ['ZALO_APP_ID', 'ZALO_APP_SECRET', 'ZALO_OA_SECRET', 'ZALO_REFRESH_TOKEN'] as const

const messengerLacks = (settings: Settings): string[] =>
  ofZalo.some((name) => settings[name])
    ? ofZalo
        .filter((name) => !settings[name])
        .map(
          (name) =>
            `  ${name}: tài khoản Zalo cần đủ bốn khóa ZALO_* / the Zalo account needs all four ZALO_* keys`,
        )
    : []

type Needed = (typeof neededBy)[GatewayName][number]
type Settings = { [Name in Needed]?: unknown } & AmountSettings & {
    SMS_GATEWAYS?: ListedGateway[] | undefined
  } & { [Name in (typeof ofZalo)[number]]?: unknown }

/** What an administrator has to write besides, one line each. */
export const gatewaysLack = (settings: Settings): string[] => {
  const problems = (settings.SMS_GATEWAYS ?? []).flatMap(({ name }) =>
    neededBy[name]
      .filter((needed) => !settings[needed])
      .map(
        (needed) =>
          `  ${needed}: cổng "${name}" trong SMS_GATEWAYS cần / gateway "${name}" of SMS_GATEWAYS needs it`,
      ),
  )
  problems.push(...messengerLacks(settings))
  for (const name of pricesMissing(settings))
    problems.push(
      `  SMS_PRICES: cổng "${name}" có hạn mức nên cần giá / gateway "${name}" has a budget and needs a price`,
    )
  return problems
}
