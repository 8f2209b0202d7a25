import { currentLanguage } from './language.ts'
import type { ProblemBody, Sentence } from './shapes.ts'

/** What the server refused, in a sentence for the reader; `status` 0 means that it could not be reached. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly sentence: Sentence,
    readonly body: ProblemBody = { status },
  ) {
    super(sentence.en)
    this.name = 'Problem'
  }
}

const unreachable: Sentence = {
  vi: 'Chưa nối được tới máy chủ. Nội dung đã gõ vẫn còn, xin thử lại sau giây lát.',
  en: 'The server cannot be reached. What you typed is kept; please try again in a moment.',
}
const unexplained: Sentence = {
  vi: 'Máy chủ gặp trục trặc. Nội dung đã gõ vẫn còn, xin thử lại sau giây lát.',
  en: 'The server had a fault. What you typed is kept; please try again in a moment.',
}

export type Asking = {
  method?: string
  body?: unknown
  headers?: Record<string, string>
  signal?: AbortSignal
}

const request = ({ method = 'GET', body, headers, signal }: Asking): RequestInit => ({
  method,
  signal: signal ?? null,
  credentials: 'same-origin',
  headers: {
    accept: 'application/json',
    'accept-language': currentLanguage(),
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    ...headers,
  },
  ...(body === undefined ? {} : { body: JSON.stringify(body) }),
})

const refused = async (response: Response) => {
  const body = (await response.json().catch(() => ({}))) as Partial<ProblemBody> & { message?: string }
  const spoken = body.detail ?? body.message
  const sentence = body.sentence ?? (spoken ? { vi: spoken, en: spoken } : unexplained)
  return new Problem(response.status, sentence, { ...body, status: response.status })
}

/** The one way to the server: JSON in, JSON out, every failure a `Problem`. */
export const ask = <T>(path: string, asking: Asking = {}): Promise<T> => exchange(path, request(asking))

/** A form with files; the browser writes the boundary. */
export const send = <T>(path: string, parts: Record<string, string | Blob>): Promise<T> => {
  const body = new FormData()
  for (const [name, part] of Object.entries(parts)) body.append(name, part)
  const { headers } = request({})
  return exchange(path, { method: 'POST', body, credentials: 'same-origin', ...(headers ? { headers } : {}) })
}

const exchange = async <T>(path: string, init: RequestInit): Promise<T> => {
  const response = await fetch(path, init).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new Problem(0, unreachable)
  })
  if (!response.ok) throw await refused(response)
  return (response.status === 204 ? null : await response.json()) as T
}

/** `?a=1&b=2` of what is given; empty values are left out. */
export const query = (values: Record<string, string | number | boolean | null | undefined>) => {
  const given = Object.entries(values).filter(
    ([, value]) => value !== undefined && value !== null && value !== '',
  )
  const search = new URLSearchParams(given.map(([name, value]) => [name, String(value)]))
  return given.length ? `?${search}` : ''
}

export const problemOf = (error: unknown): Problem =>
  error instanceof Problem ? error : new Problem(0, unexplained)
