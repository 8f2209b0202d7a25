import type { Gateway } from './gateway.ts'
import { generic } from './gateways/generic.ts'

/** Every gateway that may hand in messages, by its name in the address. */
export const gateways: Readonly<Record<string, Gateway>> = { generic }
