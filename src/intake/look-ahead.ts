import type { Lane } from '../../db/vocabulary.ts'
import type { Ctx } from '../context/context.ts'
import { sayMoment } from '../platform/time-words.ts'
import { withoutPersonalData } from '../publishing/public-words.ts'
import type { CategoryCode } from '../routing/categories.ts'
import { dangerOf } from '../routing/danger-of.ts'
import { type Classification, classify } from '../routing/kind/classify.ts'
import { likeliest } from '../routing/kind/likeliest.ts'
import { communeOf, provinceOf } from '../routing/place/gazetteer.ts'
import { type PlaceQuestion, resolvePlace } from '../routing/place/resolve.ts'
import type { TextPlace } from '../texts/book.ts'
import { namedAt } from '../texts/category-names.ts'
import { findSimilarForPublic } from '../tickets/duplicates/find.ts'
import { saidIn } from '../tickets/incidents/fits.ts'
import { incidentsFor } from '../tickets/incidents/offer.ts'

/** Fewer letters say nothing about a subject; of danger one word is enough. */
const fewestLetters = 12

/** `category`: what its writer chose. */
type Asked = PlaceQuestion & { category?: CategoryCode | undefined }

/**
 * What the words of a report say while they are still being written: whether somebody is in danger, which law it falls under,
 * what it is about, where, and whether it is known. It writes nothing and keeps nothing.
 */
export const lookAhead = async (ctx: Ctx, asked: Asked) => {
  const kind = classify(ctx.knowledge.model, asked.text)
  const enough = asked.text.trim().length >= fewestLetters && kind.lane !== 'spam'
  const commune = communeIn(ctx, asked)
  const known = enough && kind.lane === 'feedback' && commune
  const similar = known ? await similarTo(ctx, asked, { commune: commune.code, category: kind.category }) : []
  const incidents = known ? await goingOn(ctx, asked, { kind, communeCode: commune.code }) : []
  return {
    danger: dangerOf(kind),
    legal: enough ? legalLane(kind.lane) : null,
    ...(enough ? categoriesOf(ctx, kind, placeIn(commune, asked)) : { category: null, choices: [] }),
    commune,
    similar,
    incidents,
  }
}

/** What is known to go on there, of its subject or one that it may be; beside what may be danger the numbers to call stand first. */
const goingOn = async (
  ctx: Ctx,
  { text, address, lat, lon, category }: Asked,
  { kind, communeCode }: { kind: Classification; communeCode: string },
) => {
  const found = await incidentsFor(ctx, {
    lane: kind.lane,
    dangerCheck: dangerOf(kind) === 'none' ? 'none' : 'pending',
    mayBe: category ? [category] : [kind.category, ...likeliest(kind)],
    communeCode,
    point: lat === undefined || lon === undefined ? null : { lat, lon },
    said: saidIn({ text, address }),
    at: ctx.now,
  })
  return found.map(({ id, title }) => ({ id, title }))
}

const legalLane = (lane: Lane) => (lane === 'complaint' || lane === 'denunciation' ? lane : null)

const categoriesOf = ({ knowledge: { texts } }: Ctx, kind: Classification, place: TextPlace) => {
  const named = (code: CategoryCode) => namedAt(texts, code, place)
  const choices = likeliest(kind).map(named)
  const sure = choices.length === 0 && kind.category !== 'other'
  return { category: sure ? named(kind.category) : null, choices }
}

const placeIn = (commune: ReturnType<typeof communeIn>, { provinceCode }: PlaceQuestion): TextPlace => ({
  communeCode: commune?.code ?? null,
  provinceCode: commune?.provinceCode ?? provinceCode ?? null,
})

/** Shown to be agreed to, never taken for granted. */
const communeIn = ({ knowledge: { gazetteer } }: Ctx, asked: PlaceQuestion) => {
  const { communeCode } = resolvePlace(gazetteer, asked)
  const commune = communeCode ? communeOf(gazetteer, communeCode) : null
  if (!commune) return null
  const { code, fullName, provinceCode } = commune
  return { code, fullName, provinceCode, provinceName: provinceOf(gazetteer, provinceCode)?.name ?? '' }
}

type Known = { commune: string; category: CategoryCode }

/** What the public reads of those that may be the same. */
export const similarTo = async (
  ctx: Ctx,
  { text, address, lat, lon }: PlaceQuestion,
  { commune, category }: Known,
) => {
  const alike = { text, address, lat, lon, communeCode: commune, categoryCode: category }
  const { published } = await findSimilarForPublic(ctx, alike)
  return published.map(({ reference, title, reportedAt }) => ({
    reference,
    title: withoutPersonalData(title),
    when: sayMoment(reportedAt),
  }))
}
