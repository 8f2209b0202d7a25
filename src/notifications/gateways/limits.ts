import type { MessengerName } from '../../../db/vocabulary.ts'
import type { Config } from '../../platform/config.ts'
import { type Terms, termsOf } from '../../platform/gateway-amounts.ts'
import type { GatewayName, ListedGateway } from '../../platform/sms-gateways.ts'

export type KnownGateway = { gateway: { name: GatewayName }; provinces: string[] | null; terms: Terms }

/** What may be spent, and how long nothing may leave, before somebody is told. */
export type SendingLimits = {
  placed: KnownGateway[]
  patienceMinutes: number
  /** Those that are set up; absent: none. */
  messengers?: MessengerName[]
}

/** The gateways that are set up, as the environment names them. */
export const sendingLimits = (config: Config): SendingLimits => {
  const generic: ListedGateway[] = config.SMS_HTTP_URL ? [{ name: 'generic', provinces: null }] : []
  const placed = (config.SMS_GATEWAYS ?? generic).map(({ name, provinces }) => ({
    gateway: { name },
    provinces,
    terms: termsOf(config, name),
  }))
  return {
    placed,
    patienceMinutes: config.SENDING_ALARM_MINUTES,
    messengers: config.ZALO_REFRESH_TOKEN ? ['zalo'] : [],
  }
}
