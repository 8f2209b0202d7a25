import type { MessageChannel } from '../../../db/vocabulary.ts'
import { inLetters, isMadeHere, macOf } from '../secret.ts'

const keyLength = 16
const digits = 6

/** Names a request to follow: 79 bits, for whoever asked. */
export const newKey = (): string => inLetters(crypto.getRandomValues(new Uint8Array(keyLength)))

/** Six digits that reach a contact and nobody else, derived from the house's key so that they are stored nowhere. */
export const confirmationCode = (
  houseSecret: string,
  { key, channel }: { key: string; channel: MessageChannel },
): string => {
  const mac = macOf(houseSecret, `follow:${channel}:${key}`)
  return String(new DataView(mac.buffer, mac.byteOffset).getUint32(0) % 10 ** digits).padStart(digits, '0')
}

export const codeFits = (
  houseSecret: string,
  asked: { key: string; channel: MessageChannel },
  given: string,
): boolean => isMadeHere(houseSecret, (secret) => confirmationCode(secret, asked), given)
