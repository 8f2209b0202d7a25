import { createOTP } from '@better-auth/utils/otp'

/** What the app on the telephone shows. */
export const shownBy = (totpURI: string, at = Date.now()) => {
  const secret = new URL(totpURI).searchParams.get('secret')!
  return createOTP(decoded(secret), {}).hotp(Math.floor(at / 30_000))
}

/** What it shows next: taken half a minute early, and where the one before was used up. */
export const shownNextBy = (totpURI: string) => shownBy(totpURI, Date.now() + 30_000)

const decoded = (base32: string) => {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
  const bits = [...base32.replace(/=+$/, '')].map((letter) =>
    alphabet.indexOf(letter).toString(2).padStart(5, '0'),
  )
  const bytes = bits
    .join('')
    .match(/.{8}/g)!
    .map((byte) => Number.parseInt(byte, 2))
  return String.fromCharCode(...bytes)
}
