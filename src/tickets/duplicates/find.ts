import type { Status } from '../../../db/vocabulary.ts'
import { plural } from '../../../web/plural.ts'
import { sealedLanes } from '../../access/permissions.ts'
import type { Ctx } from '../../context/context.ts'
import type { Sentence } from '../../platform/errors.ts'
import { dayMs } from '../../platform/vietnam-time.ts'
import { classify } from '../../routing/kind/classify.ts'
import { communeOf } from '../../routing/place/gazetteer.ts'
import { fold } from '../../routing/text.ts'
import { noSuchTicket } from '../lock-words.ts'
import { findVisible } from '../store.ts'
import type { TicketId } from '../ticket.ts'
import { numbersDiffer } from './address-numbers.ts'
import {
  boxAround,
  explainLikeness,
  isNear,
  likelyFrom,
  likeness,
  metresBetween,
  type Point,
  type Resemblance,
} from './likeness.ts'
import { likelyRows, recentAround, type SimilarRow } from './store.ts'
import { wordingsLike } from './wording.ts'

export type DuplicateQuestion = {
  text: string
  address?: string | undefined
  categoryCode?: string | undefined
  communeCode?: string | undefined
  lat?: number | undefined
  lon?: number | undefined
  /** The ticket asked about, which is no duplicate of itself. */
  ticketId?: number
}

export type Duplicate = {
  id: number
  reference: string
  title: string
  status: Status
  categoryCode: string
  department: string
  reportedAt: Date
  supporters: number
  published: boolean
  /** 0 to 1. */
  score: number
  reasons: Sentence[]
}

const recentDays = 30
const shown = 5
/** So many of the likeliest are looked at for what the actor may see. */
const looked = 25
/** A longer text says nothing more about which matter it is, and costs more to compare. */
const comparedLength = 400

/**
 * The open tickets of the last 30 days, in the same commune or within 250 m, that likely tell of the same matter:
 * at most five, most likely first. Sealed lanes and spam never appear; staff find only what they may see, a resident
 * whatever is open, so what a resident is shown must be cut to `published`.
 */
export const findLikely = async (ctx: Ctx, asked: DuplicateQuestion): Promise<Duplicate[]> => {
  const point = pointOf(asked)
  const communeCode = asked.communeCode ?? null
  if (!communeCode && !point) return []
  const rows = await recentAround(ctx.db, {
    communeCode,
    box: point && boxAround(point),
    since: new Date(ctx.now.getTime() - recentDays * dayMs),
    except: asked.ticketId ?? 0,
  })
  const likely = rows.length === 0 ? [] : likelyAmong(ctx, asked, rows)
  return likely.length === 0 ? [] : seenOf(ctx, likely)
}

const likelyAmong = (ctx: Ctx, asked: DuplicateQuestion, rows: readonly SimilarRow[]): Likely[] => {
  const search = searchOf(ctx, asked)
  const matter: Asked = {
    search,
    category: asked.categoryCode ?? classify(ctx.knowledge.model, asked.text).category,
    point: pointOf(asked),
    communeCode: asked.communeCode ?? null,
    now: ctx.now,
  }
  const texts = rows.map(({ search }) => search)
  const wordings = wordingsLike(search, texts)
  return rows
    .flatMap((row, i) => resembling(matter, row, wordings[i]!))
    .sort((a, b) => b.score - a.score)
    .slice(0, looked)
}

/** The likely ones that the actor may see, in the same order. */
const seenOf = async (ctx: Ctx, likely: Likely[]): Promise<Duplicate[]> => {
  const rows = await likelyRows(
    ctx.db,
    ctx.actor,
    likely.map(({ id }) => id),
  )
  const byId = new Map(
    rows.map(({ departmentName, ...row }) => [row.id, { ...row, department: departmentName }]),
  )
  return likely
    .flatMap(({ resemblance, ...ticket }) => {
      const row = byId.get(ticket.id)
      return row ? [{ ...ticket, ...row, reasons: explainLikeness(resemblance) }] : []
    })
    .slice(0, shown)
}

/** The same for a ticket that exists; a sealed one is compared with nothing. */
export const findLikelyOf = async (ctx: Ctx, id: TicketId): Promise<Duplicate[]> => {
  const ticket = await findVisible(ctx.db, ctx.actor, id)
  if (!ticket) throw noSuchTicket()
  if (sealedLanes.includes(ticket.lane)) return []
  return findLikely(ctx, {
    text: ticket.text,
    address: ticket.address ?? undefined,
    categoryCode: ticket.categoryCode,
    communeCode: ticket.communeCode ?? undefined,
    lat: ticket.lat ?? undefined,
    lon: ticket.lon ?? undefined,
    ticketId: id,
  })
}

export type SimilarForPublic = {
  published: Pick<Duplicate, 'reference' | 'title' | 'status' | 'reportedAt' | 'supporters'>[]
  /** How many more there are that the public may not read. */
  others: number
  sentence: Sentence | null
}

/** What a resident who is writing may know: published titles, and of the rest only that they exist. */
export const findSimilarForPublic = async (ctx: Ctx, asked: DuplicateQuestion): Promise<SimilarForPublic> => {
  const found = await findLikely({ ...ctx, actor: { kind: 'resident' } }, asked)
  const published = found.filter((ticket) => ticket.published)
  const others = found.length - published.length
  return {
    published: published.map(({ reference, title, status, reportedAt, supporters }) => ({
      reference,
      title,
      status,
      reportedAt,
      supporters,
    })),
    others,
    sentence: others > 0 ? sayOthers(others) : null,
  }
}

const sayOthers = (others: number): Sentence => ({
  vi: `Gần đây đã có ${others} phản ánh tương tự ở khu vực này và đang được xử lý.`,
  en: `${plural(others, 'similar report nearby came in recently and is', 'similar reports nearby came in recently and are')} being handled.`,
})

const pointOf = ({ lat, lon }: DuplicateQuestion): Point | null =>
  lat === undefined || lon === undefined ? null : { lat, lon }

const searchOf = (ctx: Ctx, { text, address, communeCode }: DuplicateQuestion): string => {
  const commune = communeCode ? communeOf(ctx.knowledge.gazetteer, communeCode)?.fullName : undefined
  return fold([text.slice(0, comparedLength), address, commune].filter(Boolean).join(' '))
}

type Asked = {
  search: string
  category: string
  point: Point | null
  communeCode: string | null
  now: Date
}

type Likely = Pick<Duplicate, 'id' | 'categoryCode' | 'reportedAt' | 'score'> & { resemblance: Resemblance }

const resembling = (
  { search, category, point, communeCode, now }: Asked,
  { id, categoryCode, reportedAt, ...row }: SimilarRow,
  wording: number,
): Likely[] => {
  const at = row.lat === null || row.lon === null ? null : { lat: row.lat, lon: row.lon }
  const alike: Resemblance = {
    wording,
    sameCategory: categoryCode === category,
    metres: point && at ? metresBetween(point, at) : null,
    days: (now.getTime() - reportedAt.getTime()) / dayMs,
    otherNumber: false,
  }
  const fits = row.communeCode === communeCode || isNear(alike.metres)
  if (!fits || likeness(alike) < likelyFrom) return []
  // Numbers are looked for only where all else is alike: they are not worth their time in every row.
  const resemblance = { ...alike, otherNumber: numbersDiffer(search, row.search) }
  const score = likeness(resemblance)
  if (score < likelyFrom) return []
  return [{ id, categoryCode, reportedAt, score, resemblance }]
}
