import { hc } from 'hono/client'
import type { StaffApi } from '../../src/staff-api.ts'
import { hearTime } from './house-time.ts'
import { currentLanguage } from './language.ts'
import type { ProblemBody, Sentence } from './shapes.ts'
import { byItself } from './touched.ts'

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

const unreachable = {
  plain: {
    vi: 'Chưa nối được tới máy chủ. Xin thử lại sau giây lát.',
    en: 'The server cannot be reached. Please try again in a moment.',
  },
  typed: {
    vi: 'Chưa nối được tới máy chủ. Nội dung đã gõ vẫn còn, xin thử lại sau giây lát.',
    en: 'The server cannot be reached. What you typed is kept; please try again in a moment.',
  },
}
const unexplained = {
  plain: {
    vi: 'Máy chủ gặp trục trặc. Xin thử lại sau giây lát.',
    en: 'The server had a fault. Please try again in a moment.',
  },
  typed: {
    vi: 'Máy chủ gặp trục trặc. Nội dung đã gõ vẫn còn, xin thử lại sau giây lát.',
    en: 'The server had a fault. What you typed is kept; please try again in a moment.',
  },
}

/** Whether somebody's words go along: only of them it may be said that they are kept. */
const wordedBy = (init?: RequestInit): 'typed' | 'plain' => {
  const { body } = init ?? {}
  if (body instanceof FormData) return 'typed'
  // A version, a choice or nothing is no text.
  return typeof body === 'string' && /:\s*"[^"]*\s/.test(body) ? 'typed' : 'plain'
}
const answersToWords = new WeakSet<object>()

const headers = (): Record<string, string> => ({
  accept: 'application/json',
  'accept-language': currentLanguage(),
  ...byItself(),
})

const reach: typeof fetch = async (input, init) => {
  const askedAt = Date.now()
  const response = await fetch(input, { ...init, credentials: 'same-origin' }).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new Problem(0, unreachable[wordedBy(init)])
  })
  if (wordedBy(init) === 'typed') answersToWords.add(response)
  hearTime(response.headers.get('date'), askedAt)
  return response
}

/** The staff API, typed by the server itself. */
export const api = hc<StaffApi>('/api', { fetch: reach, headers })

export type Answer<T> = { ok: boolean; status: number; json: () => Promise<T> }

/** What the server answered; every failure is a `Problem`. */
export const answered = async <T>(asking: Promise<Answer<T>>): Promise<T> => {
  const response = await asking
  if (!response.ok) throw await refused(response)
  return response.status === 204 ? (null as T) : response.json()
}

const refused = async (response: Pick<Answer<unknown>, 'status' | 'json'>) => {
  const body = (await response.json().catch(() => ({}))) as Partial<ProblemBody> & { message?: string }
  const spoken = body.detail ?? body.message
  const sentence = body.sentence ?? (spoken ? { vi: spoken, en: spoken } : faultOf(response))
  return new Problem(response.status, sentence, { ...body, status: response.status })
}

const faultOf = (response: object): Sentence => unexplained[answersToWords.has(response) ? 'typed' : 'plain']

export type Asking = {
  method?: string
  body?: unknown
  headers?: Record<string, string>
  signal?: AbortSignal
}

/** Addresses outside the typed API: signing in, and reports in the shape that every channel sends. */
export const ask = async <T>(path: string, asking: Asking = {}): Promise<T> => {
  const { method = 'GET', body, signal = null } = asking
  const json: Record<string, string> = body === undefined ? {} : { 'content-type': 'application/json' }
  const init = { method, signal, headers: { ...headers(), ...json, ...asking.headers } }
  return answered<T>(reach(path, body === undefined ? init : { ...init, body: JSON.stringify(body) }))
}

/** What is no JSON, or JSON only at times. */
export const askPlain = async (path: string, method: string): Promise<Response> => {
  const response = await reach(path, { method, headers: headers() })
  if (!response.ok) throw await refused(response)
  return response
}

/** A form with files; the browser writes the boundary. */
export const upload = async <T>(path: string, parts: Record<string, string | Blob>): Promise<T> => {
  const body = new FormData()
  for (const [name, part] of Object.entries(parts)) body.append(name, part)
  return answered<T>(reach(path, { method: 'POST', body, headers: headers() }))
}

export const problemOf = (error: unknown): Problem =>
  error instanceof Problem ? error : new Problem(0, unexplained.plain)
