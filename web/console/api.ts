import { type ClientResponse, hc } from 'hono/client'
import type { StaffApi } from '../../src/staff-api.ts'
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

const headers = () => ({ accept: 'application/json', 'accept-language': currentLanguage() })

const reach: typeof fetch = (input, init) =>
  fetch(input, { ...init, credentials: 'same-origin' }).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new Problem(0, unreachable)
  })

/** The staff API, typed by the server itself. */
export const api = hc<StaffApi>('/api', { fetch: reach, headers })

/** What the server answered; every failure is a `Problem`. */
export const answered = async <T>(asking: Promise<ClientResponse<T>>): Promise<T> => {
  const response = await asking
  if (!response.ok) throw await refused(response)
  return (response.status === 204 ? null : await response.json()) as T
}

type Spoken = Pick<Response, 'status' | 'json'>

const refused = async (response: Spoken) => {
  const body = (await response.json().catch(() => ({}))) as Partial<ProblemBody> & { message?: string }
  const spoken = body.detail ?? body.message
  const sentence = body.sentence ?? (spoken ? { vi: spoken, en: spoken } : unexplained)
  return new Problem(response.status, sentence, { ...body, status: response.status })
}

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
  return read<T>(await reach(path, body === undefined ? init : { ...init, body: JSON.stringify(body) }))
}

/** A form with files; the browser writes the boundary. */
export const upload = async <T>(path: string, parts: Record<string, string | Blob>): Promise<T> => {
  const body = new FormData()
  for (const [name, part] of Object.entries(parts)) body.append(name, part)
  return read<T>(await reach(path, { method: 'POST', body, headers: headers() }))
}

const read = async <T>(response: Response): Promise<T> => {
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
