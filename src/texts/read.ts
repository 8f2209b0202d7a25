import { type Language, outcomes } from '../../db/vocabulary.ts'
import type { Ctx } from '../context/context.ts'
import { type CategoryCode, categoryName, isOfUtility } from '../routing/categories.ts'
import { templatesFor } from '../tickets/answers/store.ts'
import { dataContact, openingHours, type TextKey, type TextPlace } from './book.ts'
import { cardKinds, cardText } from './card.ts'
import { categoryText } from './category-names.ts'
import { localNumbers } from './local-numbers.ts'
import { ownPlace } from './own-place.ts'
import { type TextWritten, textsAround } from './store.ts'
import { templateKey, templateOf } from './template.ts'
import { utilityLine } from './utility.ts'

export type TextsAsked = TextPlace & { category: CategoryCode; language: Language }

/** What a place says in its own words, what it would say without them, and what it said before. */
export const readTexts = async (ctx: Ctx, { category, language, ...asked }: TextsAsked) => {
  const { place, kinds } = await ownPlace(ctx, { ...asked, category })
  const templates = outcomes.map((outcome) => templateKey({ category, outcome, language }))
  const ofCategory = { code: category, language }
  const names = [categoryText('category-name', ofCategory), categoryText('category-note', ofCategory)]
  const card = cardKinds.map((what) => cardText(what, { category, language }))
  const lines = isOfUtility(category) ? [utilityLine(ofCategory)] : []
  const all = [localNumbers, dataContact, openingHours, ...names, ...card, ...lines, ...templates]
  const keys = all.filter(({ what }) => kinds.some((kind) => kind === what))
  const [rows, seeds] = await Promise.all([
    textsAround(ctx.db, place, keys),
    templatesFor(ctx.db, category, language),
  ])
  const seedOf = ({ what, about }: TextKey): string | null => {
    if (what === 'data-contact') return ctx.dataContact ?? null
    if (what === 'category-name') return categoryName(category)[language]
    const outcome = templateOf(about)?.outcome
    return seeds.find((seed) => seed.outcome === outcome && seed.categoryCode === category)?.body ?? null
  }
  return keys.map((key) => seenAt({ key, place, seed: seedOf(key) }, rows))
}

type Seen = { key: TextKey; place: TextPlace; seed: string | null }

const seenAt = ({ key, place, seed }: Seen, rows: readonly TextWritten[]) => {
  const ofKey = rows.filter(({ what, about }) => what === key.what && about === key.about)
  const isOwn = (row: TextWritten) =>
    row.communeCode === place.communeCode && row.provinceCode === place.provinceCode
  const inForce = ofKey.filter(({ endedAt }) => endedAt === null)
  const own = inForce.find(isOwn) ?? null
  const wider = inForce.filter((row) => !isOwn(row)).toSorted((a, b) => widthOf(a) - widthOf(b))
  const past = ofKey.filter(({ endedAt }) => endedAt !== null)
  return {
    ...key,
    own: own && written(own),
    otherwise: wider[0]?.value ?? seed,
    past: past.map((row) => ({
      ...written(row),
      endedAt: row.endedAt!.toISOString(),
      endedWhy: row.endedWhy,
    })),
  }
}

const widthOf = ({ communeCode, provinceCode }: TextPlace): number => {
  if (communeCode !== null) return 0
  return provinceCode === null ? 2 : 1
}

const written = ({ value, source, by, setAt }: TextWritten) => ({
  value,
  source,
  by,
  setAt: setAt.toISOString(),
})
