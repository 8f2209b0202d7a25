import { Refused } from '../../platform/errors.ts'

const largest = 10 * 1024 * 1024
const patience = 20_000

type Limits = { hosts: readonly string[]; fetch?: typeof fetch | undefined }

/** Fetches a picture from the messenger's own hosts: an address of anybody else, ours among them, is not asked. */
export const fetchPicture = async (
  address: string,
  { hosts, fetch: ask = fetch }: Limits,
): Promise<Uint8Array<ArrayBuffer>> => {
  if (!mayBeAsked(address, hosts)) throw notTheirs()
  const response = await ask(address, { redirect: 'error', signal: AbortSignal.timeout(patience) })
  if (!response.ok || !response.body) throw new Error(`A picture was not there: ${response.status}`)
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of response.body) {
    length += chunk.length
    if (length > largest) throw tooLarge()
    chunks.push(chunk)
  }
  const whole = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
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
    vi: 'ảnh không nằm ở máy chủ của Zalo',
    en: 'the picture is on no host of theirs',
  })

const tooLarge = () => new Refused('invalid', { vi: 'ảnh quá 10 MB', en: 'the picture is over 10 MB' })
