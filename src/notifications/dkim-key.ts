import { readFileSync } from 'node:fs'
import type { Config } from '../platform/config.ts'
import type { DkimKey } from './email.ts'

/** The key by which mails are signed; absent where no domain is named. Refused where its key is missing or is none. */
export const dkimKeyOf = (config: Config): DkimKey | undefined => {
  const { DKIM_DOMAIN: domainName, DKIM_SELECTOR: keySelector, DKIM_KEY, DKIM_KEY_FILE } = config
  if (!domainName) return undefined
  const written = DKIM_KEY ?? (DKIM_KEY_FILE ? readFileSync(DKIM_KEY_FILE, 'utf8') : '')
  const privateKey = written.replaceAll('\\n', '\n')
  if (!privateKey.includes('PRIVATE KEY'))
    throw new Error(
      'DKIM_DOMAIN cần khóa riêng dạng PEM trong DKIM_KEY hoặc DKIM_KEY_FILE.\nDKIM_DOMAIN needs a private key as PEM in DKIM_KEY or DKIM_KEY_FILE.',
    )
  return { domainName, keySelector, privateKey }
}
