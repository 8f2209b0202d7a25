import { seal, unsealed } from '../../platform/sealed.ts'
import { secretsIn } from '../../platform/secrets.ts'
import { macOf } from '../../tickets/secret.ts'

const keysOf = (houseSecret: string) => secretsIn(houseSecret).map((secret) => macOf(secret, 'exchange'))

export const sealKey = (houseSecret: string, key: string): Promise<string> =>
  seal(keysOf(houseSecret)[0]!, key)

export const openKey = (houseSecret: string, sealed: string): Promise<string | null> =>
  unsealed(keysOf(houseSecret), sealed)
