import { z } from 'zod'
import { causeOf, type Talk } from '../../platform/guarded-fetch.ts'
import { parsedJson } from '../../platform/parsed.ts'
import { sentMark } from '../open311/sent-mark.ts'

/** Where their Open311 is and what opens it, and how one gets out. */
export type Line = { url: string; jurisdictionId: string; key: string; talk: Talk }

/** They did not answer, or not as Open311 does: all of them is left alone for a while. */
export const partnerAway = (code: string) =>
  Object.assign(new Error(`a neighbour is away: ${code}`), { away: code })

/** Why they are away, where that is what went wrong. */
export const awayIn = (error: unknown): string | null =>
  error instanceof Error && 'away' in error && typeof error.away === 'string' ? error.away : null

/** No id is longer, and none longer fits an index. */
const longestId = 200
const named = z
  .union([z.string().max(longestId), z.number()])
  .transform(String)
  .nullish()
const said = z.string().nullish()
const taken = z.array(z.object({ service_request_id: named, token: named }))
const requests = z.array(
  z.object({
    service_request_id: named,
    status: said,
    status_notes: said,
    description: said,
    extended_attributes: z.object({ brought: z.boolean().nullish(), sent_as: said }).nullish().catch(null),
  }),
)
const updates = z.array(
  z.object({
    update_id: named,
    service_request_id: named,
    status: said,
    description: said,
    media_url: said,
  }),
)

export type Theirs = {
  reference: string
  isClosed: boolean
  notes: string
  /** What we call it, as they have it. */
  ours: string | null
  /** They say that it came by our key. */
  isOurs: boolean
}
export type TheirUpdate = {
  id: string
  reference: string
  isClosed: boolean
  text: string
  media: string | null
}

const [ok, badRequest, unauthorised, forbidden, missing, tooLarge] = [200, 400, 401, 403, 404, 413]
const isTheirFault = (status: number) =>
  status === unauthorised ||
  status === forbidden ||
  status < ok ||
  status > tooLarge ||
  (status >= 300 && status < badRequest)

/** A field that comes several times has a list. */
type Form = Record<string, string | string[]>
type Asking = { path: string; query?: Record<string, string>; form?: Form; key?: string }

const fieldsOf = (form: Form): [string, string][] =>
  Object.entries(form).flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, one]))

const exchange = async (
  { url, jurisdictionId, key, talk }: Line,
  { path, query, form, key: once }: Asking,
) => {
  const address = new URL(`${url.replace(/\/+$/, '')}/${path}.json`)
  for (const [name, value] of Object.entries({ jurisdiction_id: jurisdictionId, ...query }))
    address.searchParams.set(name, value)
  const headers: Record<string, string> = {
    accept: 'application/json',
    authorization: `Bearer ${key}`,
    'user-agent': 'lang-nghe',
    ...(form ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
    ...(once ? { 'idempotency-key': once } : {}),
  }
  const body = form
    ? new URLSearchParams(fieldsOf({ jurisdiction_id: jurisdictionId, api_key: key, ...form })).toString()
    : ''
  const answered = await talk(address.href, { method: form ? 'POST' : 'GET', headers, body }).catch(
    (error) => {
      throw partnerAway(causeOf(error))
    },
  )
  if (isTheirFault(answered.status)) throw partnerAway(`HTTP ${answered.status}`)
  return answered
}

const read = <Shape>(schema: z.ZodType<Shape>, text: string): Shape => {
  try {
    return schema.parse(parsedJson(text))
  } catch {
    throw partnerAway('ENOTOPEN311')
  }
}

const longest = 300
/** What their error says, shortened: for whoever keeps the exchange. */
const faultIn = (text: string): string => {
  try {
    const [fault] = z.array(z.object({ description: z.string() })).parse(parsedJson(text))
    if (fault) return fault.description.slice(0, longest)
  } catch {}
  return 'EREFUSED'
}

export type BroughtThere = { reference: string | null; token: string | null } | { refused: string }

/** Brings a request there; sent again under the same key it is the same one. */
export const bringThere = async (line: Line, form: Form, key: string): Promise<BroughtThere> => {
  const { status, text } = await exchange(line, { path: 'requests', form, key })
  if (status >= badRequest) return { refused: faultIn(text) }
  const [one] = read(taken, text)
  const [reference, token] = [one?.service_request_id || null, one?.token || null]
  if (!reference && !token) throw partnerAway('ENOTOPEN311')
  return { reference, token }
}

/** The request behind a token; null as long as there is none. */
export const behindToken = async (line: Line, token: string): Promise<string | null> => {
  const { status, text } = await exchange(line, { path: `tokens/${encodeURIComponent(token)}` })
  if (status >= badRequest) return null
  return read(taken, text)[0]?.service_request_id || null
}

const mark = new RegExp(sentMark)

/** Requests there as they stand; what they do not know is not among them. */
export const askRequests = async (line: Line, query: Record<string, string>): Promise<Theirs[]> => {
  const { status, text } = await exchange(line, { path: 'requests', query })
  if (status === missing) return []
  if (status >= badRequest) throw partnerAway(`HTTP ${status}`)
  return read(requests, text).flatMap((one) => {
    const { service_request_id: reference, status, status_notes, description, extended_attributes } = one
    if (!reference) return []
    const ours = extended_attributes?.sent_as ?? mark.exec(description ?? '')?.[1] ?? null
    const said = { notes: status_notes ?? '', ours }
    const isOurs = extended_attributes?.brought ?? ours !== null
    return [{ reference, isClosed: status === 'closed', isOurs, ...said }]
  })
}

export type Heard = { updates: TheirUpdate[]; after: string | null }

/** What happened there, and where they say that it goes on; nothing of a system that does not speak this extension. */
export const askUpdates = async (line: Line, query: Record<string, string>): Promise<Heard> => {
  const { status, text, link } = await exchange(line, { path: 'servicerequestupdates', query })
  if (status === missing) return { updates: [], after: null }
  if (status >= badRequest) throw partnerAway(`HTTP ${status}`)
  const told = read(updates, text).flatMap((one) => {
    const { update_id: id, service_request_id: reference } = one
    if (!id || !reference) return []
    const { status, description, media_url: media } = one
    return [{ id, reference, isClosed: status === 'closed', text: description ?? '', media: media || null }]
  })
  return { updates: told, after: placeIn(link) }
}

/** Of the address that they name the place alone is taken: our key goes nowhere else. */
const placeIn = (link: string | undefined): string | null => {
  const address = /<([^<>]+)>\s*;\s*rel="?next"?/.exec(link ?? '')?.[1]
  return address && URL.canParse(address) ? new URL(address).searchParams.get('after') : null
}

const services = z.array(z.object({ service_code: named }))

/** What can be reported there, by its codes. */
export const askServices = async (line: Line): Promise<string[]> => {
  const { status, text } = await exchange(line, { path: 'services' })
  if (status >= badRequest) throw partnerAway(`HTTP ${status}`)
  return read(services, text).flatMap(({ service_code }) => service_code ?? [])
}

/** Whether they tell what happens on the way, besides how it ended. */
export const tellsUpdates = async (line: Line, query: Record<string, string>): Promise<boolean> =>
  (await exchange(line, { path: 'servicerequestupdates', query })).status < badRequest

/** Tells them of a request; what they refuse is not told again. */
export const tellThere = (line: Line, form: Form) => exchange(line, { path: 'servicerequestupdates', form })
