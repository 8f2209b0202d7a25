/** What the sender is told on the way, and whether they still want it. */
export type Telling = {
  sent: (bytes: number, of: number) => void
  /** The network is away; it goes on by itself. */
  waiting: () => void
  wanted: () => boolean
}

/** What the server would not take, in its words; status 0 where it was not reached. */
export class NotTaken extends Error {
  constructor(
    readonly status: number,
    readonly sentence: { vi: string; en: string } | null = null,
  ) {
    super(String(status))
  }
}

const protocol = { 'Tus-Resumable': '1.0.0' }
/** A connection on which nothing moves for so long is given up. */
const silenceMs = 30_000

/**
 * Sends a picture by the tus protocol, and after each break goes on where it stopped. Answers the name under which it lies;
 * null once nobody wants it any more.
 */
export const sendResumably = async (key: string, picture: Blob, telling: Telling): Promise<string | null> => {
  let address = ''
  let arrived = 0
  for (let attempt = 0; telling.wanted(); attempt++) {
    try {
      if (attempt > 0 && address) {
        const before = arrived
        arrived = await howFar(address)
        if (arrived > before) attempt = 1
      }
      address = address || (await begin(key, picture))
      if (arrived < picture.size) await sendFrom(arrived, { address, picture, telling })
      return address.replace('/api/uploads/', '')
    } catch (failure) {
      if (!(failure instanceof NotTaken) || isFinal(failure, address)) throw failure
      telling.waiting()
      await networkOr(Math.min(30_000, 1_000 * 2 ** attempt))
    }
  }
  if (address) takeOut(address)
  return null
}

/** What was sent is deleted before its day is over; where that fails, the day ends too. */
export const takeOut = (address: string): void => {
  ask('DELETE', address, {}).catch(() => {})
}

const begin = async (key: string, picture: Blob): Promise<string> => {
  const headers = { 'Upload-Length': String(picture.size) }
  const answered = await ask('POST', `/api/uploads/${key}`, { headers })
  return new URL(answered.getResponseHeader('Location') ?? '', location.href).pathname
}

const howFar = async (address: string): Promise<number> =>
  Number((await ask('HEAD', address, {})).getResponseHeader('Upload-Offset'))

type Piece = { address: string; picture: Blob; telling: Telling }

const sendFrom = async (offset: number, { address, picture, telling }: Piece): Promise<void> => {
  const headers = { 'Upload-Offset': String(offset), 'Content-Type': 'application/offset+octet-stream' }
  const sent = (bytes: number) => telling.sent(offset + bytes, picture.size)
  await ask('PATCH', address, { headers, body: picture.slice(offset), sent })
}

type Asking = { headers?: Record<string, string>; body?: Blob; sent?: (bytes: number) => void }

const ask = (method: string, path: string, { headers = {}, body, sent }: Asking): Promise<XMLHttpRequest> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open(method, path)
    for (const [name, value] of Object.entries({ ...protocol, ...headers }))
      request.setRequestHeader(name, value)
    let silence = setTimeout(() => request.abort(), silenceMs)
    request.upload.onprogress = ({ loaded }) => {
      clearTimeout(silence)
      silence = setTimeout(() => request.abort(), silenceMs)
      sent?.(loaded)
    }
    request.onloadend = () => {
      clearTimeout(silence)
      if (request.status >= 200 && request.status < 300) resolve(request)
      else reject(new NotTaken(request.status, sentenceIn(request)))
    }
    request.send(body ?? null)
  })

const sentenceIn = ({ responseText }: XMLHttpRequest) => {
  try {
    return JSON.parse(responseText).sentence ?? null
  } catch (_) {
    return null
  }
}

/** A piece that does not fit is asked about again; a place that is full stays full. */
const isFinal = ({ status }: NotTaken, address: string): boolean =>
  status >= 400 && status < 500 && status !== 408 && status !== 429 && !(status === 409 && address)

const networkOr = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    const go = () => {
      clearTimeout(late)
      removeEventListener('online', go)
      resolve()
    }
    const late = setTimeout(go, ms)
    addEventListener('online', go)
  })
