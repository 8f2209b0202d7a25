import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { isSame } from '../tickets/secret.ts'
import type { SignIn } from './sign-in.ts'

/** How cookies were called before they were of this host alone: a sign-in of then is good until it ends. */
const before = '__Secure-lang-nghe.'
const ours = /^(?:__Secure-|__Host-)?lang-nghe\./

/** As the sign-in library signs a cookie. */
const signature = (secret: string, value: string): string =>
  btoa(String.fromCharCode(...hmac(sha256, utf8ToBytes(secret), utf8ToBytes(value))))

/**
 * The same headers, with cookies that a former secret signed as the one of now would have signed them: the library knows one
 * secret for cookies alone, and nobody is signed out because it changes.
 */
export const withSignaturesOfNow = (headers: Headers, signIn: SignIn): Headers => {
  const [now, ...former] = (signIn.options.secrets ?? []).map(({ value }) => value)
  const cookie = headers.get('cookie')
  const isHost = signIn.options.advanced.cookiePrefix.startsWith('__Host-')
  if (!cookie || !now || (former.length === 0 && !(isHost && cookie.includes(before)))) return headers
  const renewed = new Headers(headers)
  renewed.set(
    'cookie',
    (isHost ? cookie.replaceAll(before, '__Host-lang-nghe.') : cookie)
      .split(/; */)
      .map((one) => signedNow(one, now, former))
      .join('; '),
  )
  return renewed
}

const signedNow = (cookie: string, now: string, former: string[]): string => {
  const [name = '', ...rest] = cookie.split('=')
  const written = decoded(rest.join('='))
  const at = written?.lastIndexOf('.') ?? -1
  if (!written || at < 1 || !ours.test(name.trim())) return cookie
  const [value, signed] = [written.slice(0, at), written.slice(at + 1)]
  if (!former.some((secret) => isSame(signature(secret, value), signed))) return cookie
  return `${name}=${encodeURIComponent(`${value}.${signature(now, value)}`)}`
}

const decoded = (text: string): string | null => {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}
