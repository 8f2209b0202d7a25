import type { Config } from '../../platform/config.ts'
import type { Gateway } from './gateway.ts'
import { esms } from './gateways/esms.ts'
import { generic } from './gateways/generic.ts'
import { kannel } from './gateways/kannel.ts'
import { speedsms } from './gateways/speedsms.ts'
import { twilio } from './gateways/twilio.ts'

/** Every gateway that may hand in messages over HTTP, by its name in the address. */
export const gateways = { generic, kannel, twilio, esms, speedsms } as const satisfies Record<string, Gateway>

/** The secret that each one shares with us; one without it hands in nothing, but for the generic one of a demo. */
export type GatewaySecrets = Partial<Record<keyof typeof gateways, string | undefined>>

/** As the environment has them; the generic one is asked for by itself. */
export const gatewaySecretsOf = (config: Config): Omit<GatewaySecrets, 'generic'> => ({
  kannel: config.KANNEL_SECRET,
  twilio: config.TWILIO_AUTH_TOKEN,
  esms: config.ESMS_SECRET,
  speedsms: config.SPEEDSMS_SECRET,
})
