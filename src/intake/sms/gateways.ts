import type { Gateway } from './gateway.ts'
import { generic } from './gateways/generic.ts'
import { kannel } from './gateways/kannel.ts'

/** Every gateway that may hand in messages over HTTP, by its name in the address. */
export const gateways = { generic, kannel } as const satisfies Record<string, Gateway>

/** The secret that each one shares with us; one without it hands in nothing, but for the generic one of a demo. */
export type GatewaySecrets = Partial<Record<keyof typeof gateways, string | undefined>>
