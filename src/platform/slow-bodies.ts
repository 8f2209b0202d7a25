import { answerUnread } from './unread-requests.ts'

type Incoming = {
  url?: string | undefined
  complete: boolean
  headers?: { 'content-type'?: string | undefined }
  once: (event: 'close', heard: () => void) => unknown
  socket: Parameters<typeof answerUnread>[1]
}
type Listening = {
  requestTimeout: number
  headersTimeout: number
  on: (event: 'request', heard: (request: Incoming) => void) => unknown
}

const forPictures = 10 * 60_000
const forTheRest = 30_000

/** A picture of 4 MB takes minutes on a weak network, anything else seconds: who sends that slowly is cut off. */
export const limitBodyTime = (http: Listening): void => {
  http.requestTimeout = forPictures
  http.headersTimeout = forTheRest
  http.on('request', (request) => {
    if (mayBeAPicture(request)) return
    const late = setTimeout(() => cut(request), forTheRest)
    request.once('close', () => clearTimeout(late))
  })
}

const mayBeAPicture = ({ url = '', headers }: Incoming) =>
  /\/attachments(\?|$)|^\/api\/uploads\//.test(url) ||
  (/^\/report(\?|$)/.test(url) && (headers?.['content-type']?.startsWith('multipart/form-data') ?? false))

const cut = ({ complete, socket }: Incoming) => {
  if (!complete) answerUnread(Object.assign(new Error('late'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' }), socket)
}
