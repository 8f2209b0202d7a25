import type { MessengerName } from '../../db/vocabulary.ts'
import type { Config } from './config.ts'
import { hotlineOf, oneWaysOf } from './one-way.ts'
import { type GatewayName, gatewayNames } from './sms-gateways.ts'

/** The province whose people write by each way: two digits; absent where it takes messages for several, or for all. */
export type WaysIn = Partial<Record<GatewayName | MessengerName | 'mail', string>>

type Settings = Pick<Config, 'SMS_GATEWAYS' | 'SMS_PROVINCE' | 'MAIL_PROVINCE' | 'ZALO_PROVINCE'>

/** A gateway that sends for one province takes in for it too; the number of any other is that of SMS_PROVINCE. */
export const waysInOf = ({
  SMS_GATEWAYS = [],
  SMS_PROVINCE,
  MAIL_PROVINCE,
  ZALO_PROVINCE,
}: Settings): WaysIn => {
  const provinceOf = (name: GatewayName) => {
    const served = SMS_GATEWAYS.find((listed) => listed.name === name)?.provinces
    if (!served) return SMS_PROVINCE
    return served.length === 1 ? served[0] : undefined
  }
  const others = [
    ['mail', MAIL_PROVINCE],
    ['zalo', ZALO_PROVINCE],
  ]
  const ways = [...gatewayNames.map((name) => [name, provinceOf(name)]), ...others]
  return Object.fromEntries(ways.filter(([, code]) => code !== undefined))
}

/** How residents and the house reach each other, as the environment has it. */
export const waysOf = (config: Config) => ({
  waysIn: waysInOf(config),
  oneWay: oneWaysOf(config),
  hotline: hotlineOf(config),
})
