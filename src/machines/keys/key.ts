import { digestOf } from '../../platform/digest.ts'

/** So that a key that strays into a log, a mail or a repository is found for what it is. */
const mark = 'lnk_'

/** What is shown of a key once it was handed out: enough to tell it from others, too little to guess it. */
const shown = 10

export type MadeKey = { key: string; start: string; digest: string }

/** A new key of 256 random bits; only its SHA-256 is kept, which nobody turns back. */
export const makeKey = (): MadeKey => {
  const bytes = crypto.getRandomValues(new Uint8Array(32))
  const key =
    mark +
    btoa(String.fromCharCode(...bytes))
      .replaceAll('+', '-')
      .replaceAll('/', '_')
      .replaceAll('=', '')
  return { key, start: key.slice(0, shown), digest: digestOf(key) }
}
