import { Refused } from '../../platform/errors.ts'
import { readAtMost } from '../../platform/read-at-most.ts'

const largest = 10 * 1024 * 1024
const patience = 20_000
/** No next try finds it. */
const goneFor: readonly number[] = [400, 401, 403, 404, 410]

type Limits = { hosts: readonly string[]; fetch?: typeof fetch | undefined }

/** Fetches a picture or a paper from the messenger's own hosts: an address of anybody else, ours among them, is not asked. */
export const fetchPicture = async (
  address: string,
  { hosts, fetch: ask = fetch }: Limits,
): Promise<Uint8Array<ArrayBuffer>> => {
  if (!mayBeAsked(address, hosts)) throw notTheirs()
  const response = await ask(address, { redirect: 'error', signal: AbortSignal.timeout(patience) })
  if (goneFor.includes(response.status)) throw gone()
  if (!response.ok || !response.body) throw new Error(`A picture was not there: ${response.status}`)
  const whole = await readAtMost(response, largest)
  if (!whole) throw tooLarge()
  return whole
}

const mayBeAsked = (address: string, hosts: readonly string[]): boolean => {
  const url = URL.parse(address)
  return (
    url !== null &&
    url.protocol === 'https:' &&
    url.port === '' &&
    url.username === '' &&
    url.password === '' &&
    hosts.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`))
  )
}

const notTheirs = () =>
  new Refused('invalid', {
    vi: 'không nằm ở máy chủ của Zalo',
    en: 'it is on no host of theirs',
  })

const tooLarge = () => new Refused('invalid', { vi: 'quá 10 MB', en: 'it is over 10 MB' })

const gone = () => new Refused('missing', { vi: 'Zalo không còn giữ', en: 'Zalo does not have it any more' })
