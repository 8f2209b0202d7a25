import { idempotencyKeyOf } from '../../context/idempotency-key.ts'
import { olderOf } from '../../context/older.ts'
import { readQuery } from '../../platform/body.ts'
import { languageOf } from '../../platform/language.ts'
import { pagedOf, placeAfter, requestsAsked, spanOf } from './asked.ts'
import { bringUpdate } from './bring-update.ts'
import type { Asked, Doorkeeper } from './client.ts'
import { bringRequest } from './create.ts'
import { discovery } from './discovery.ts'
import { unknownToken } from './faults.ts'
import { mediaOf, mustBeFew, reportOf } from './input.ts'
import { jurisdictionOf } from './jurisdictions.ts'
import { listUpdates } from './list-updates.ts'
import { addMedia, type MediaMeans, stayedOut } from './media.ts'
import { definitionOf, servicesOf } from './offered.ts'
import { readPosted } from './posted.ts'
import { listRequests, readRequest } from './read.ts'
import { showUpdate } from './show-update.ts'
import { sayList, sayOne } from './speak.ts'
import { updateOf } from './update-input.ts'
import type { Place } from './updates-store.ts'

type Answer = (c: Asked, name: string) => Promise<Response> | Response
/** What answers at an address, by its first word: of a whole list, and of one by its name. */
export type Answers = Record<string, Answer>

const placeOf = (c: Asked) =>
  jurisdictionOf(c.get('ctx').knowledge.gazetteer, readQuery(c).jurisdiction_id?.trim())

export const wholes = (door: Doorkeeper): Answers => ({
  discovery: (c) => {
    const { publicUrl, dataContact } = c.get('ctx')
    return sayOne(c, 'discovery', discovery({ publicUrl, contact: dataContact }))
  },
  services: (c) =>
    sayList(c, {
      named: { root: 'services', item: 'service' },
      entries: servicesOf(c.get('ctx'), placeOf(c)),
    }),
  requests: async (c) => {
    const ctx = c.get('ctx')
    const [jurisdiction, asked] = [placeOf(c), requestsAsked(readQuery(c), ctx.now)]
    const client = await door.reader(c)
    const entries = await listRequests(olderOf(c), { jurisdiction, asked, clientId: client?.id ?? null })
    return sayRequests(c, entries)
  },
  servicerequestupdates: async (c) => {
    const ctx = c.get('ctx')
    const query = readQuery(c)
    const [jurisdiction, paged, after] = [placeOf(c), pagedOf(query), placeAfter(query)]
    const span = spanOf(query, ['start_date', 'end_date'], ctx.now)
    const client = await door.reader(c)
    const clientId = client?.id ?? null
    const { entries, next } = await listUpdates(olderOf(c), { jurisdiction, span, paged, after, clientId })
    if (next) c.header('Link', `<${nextPage(c, next)}>; rel="next"`)
    return sayUpdates(c, entries)
  },
})

/** The same question, going on behind what was answered. */
const nextPage = (c: Asked, { micros, id }: Place): string => {
  const address = new URL(c.req.path, c.get('ctx').publicUrl)
  const { page: _, ...query } = readQuery(c)
  for (const [name, value] of Object.entries({ ...query, after: `${micros}-${id}` }))
    address.searchParams.set(name, value)
  return address.href
}

export const ones = (door: Doorkeeper): Answers => ({
  services: (c, code) => {
    placeOf(c)
    return sayOne(c, 'service_definition', definitionOf(code))
  },
  requests: async (c, reference) => sayRequests(c, await oneRequest(door, c, reference)),
  tokens: async (c, token) => {
    const found = await oneRequest(door, c, token).catch(() => [])
    if (found.length === 0) throw unknownToken()
    return sayRequests(c, [{ service_request_id: token, token }])
  },
})

const oneRequest = async (door: Doorkeeper, c: Asked, reference: string) => {
  placeOf(c)
  const client = await door.reader(c)
  const extended = readQuery(c).extensions?.trim() === 'true'
  return readRequest(c.get('ctx'), reference, { clientId: client?.id ?? null, extended })
}

const sayRequests = (c: Asked, entries: Parameters<typeof sayList>[1]['entries'], status: 200 | 201 = 200) =>
  sayList(c, { named: { root: 'service_requests', item: 'request' }, entries, status })

export const posts = (door: Doorkeeper, means: MediaMeans): Answers => ({
  requests: (c) => bring(c, { door, means }),
  servicerequestupdates: (c) => takeUpdate(c, { door, means }),
})

type Taking = { door: Doorkeeper; means: MediaMeans }

const bring = async (c: Asked, { door, means }: Taking): Promise<Response> => {
  const { posted, files } = await readPosted(c)
  mustBeFew(files)
  const client = await door.writer(c, { scopes: ['report'], posted: posted.api_key?.[0] })
  const ctx = { ...c.get('ctx'), actor: client }
  const id = (posted.jurisdiction_id?.[0] ?? readQuery(c).jurisdiction_id)?.trim()
  const jurisdiction = jurisdictionOf(ctx.knowledge.gazetteer, id)
  const report = reportOf(posted, { jurisdiction, now: ctx.now })
  const language = languageOf(c)
  const key = idempotencyKeyOf(c) ?? undefined
  const { reference, ticketId, receipt } = await bringRequest(ctx, { report, language, key })
  const media = { files, urls: mediaOf(posted) }
  const out = await addMedia(ctx, ticketId, { media, means })
  const notices = [receipt?.emergency?.advice[language], out > 0 ? stayedOut(out)[language] : undefined]
  const notice = notices.filter(Boolean).join(' ') || null
  const account = posted.account_id?.[0] ?? null
  return sayRequests(c, [{ service_request_id: reference, service_notice: notice, account_id: account }], 201)
}

const sayUpdates = (c: Asked, entries: Parameters<typeof sayList>[1]['entries'], status: 200 | 201 = 200) =>
  sayList(c, { named: { root: 'service_requests_updates', item: 'request_update' }, entries, status })

const takeUpdate = async (c: Asked, { door, means }: Taking): Promise<Response> => {
  const { posted, files } = await readPosted(c)
  mustBeFew(files)
  const client = await door.writer(c, { scopes: ['report', 'act'], posted: posted.api_key?.[0] })
  const ctx = { ...c.get('ctx'), actor: client }
  const id = (posted.jurisdiction_id?.[0] ?? readQuery(c).jurisdiction_id)?.trim()
  jurisdictionOf(ctx.knowledge.gazetteer, id)
  const update = updateOf(posted, ctx.now)
  await showUpdate(ctx, update.reference, { media: { files, urls: mediaOf(posted) }, means })
  return sayUpdates(c, [{ update_id: await bringUpdate(ctx, update) }], 201)
}
