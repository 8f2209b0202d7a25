import { fold } from '../text.ts'
import { communeOf, type Gazetteer, type Meaning } from './gazetteer.ts'
import { resolvePlace } from './resolve.ts'

export type FoundPlace = {
  code: string
  name: string
  fullName: string
  provinceCode: string
  provinceName: string
  /** The former name that led here. */
  formerly: string | null
}

const most = 10

type Asked = { q: string; province?: string | undefined }

/**
 * Communes by what an operator types: a code, either official one; a name, today's or a former one, that contains it,
 * accents optional; else whatever routing reads in it ("p12 quan go vap").
 */
export const searchPlaces = (gazetteer: Gazetteer, asked: Asked): FoundPlace[] => {
  const byCode = communeOf(gazetteer, asked.q.trim())
  if (byCode) return [foundPlace(gazetteer, byCode.code, null)]
  const named = byName(gazetteer, asked)
  return named.length > 0 ? named : byReading(gazetteer, asked)
}

const byReading = (gazetteer: Gazetteer, { q, province }: Asked): FoundPlace[] => {
  const place = resolvePlace(gazetteer, { text: q, ...(province && { provinceCode: province }) })
  const codes = place.communeCode ? [place.communeCode] : place.candidates.map(({ code }) => code)
  return codes.slice(0, most).map((code) => foundPlace(gazetteer, code, null))
}

const byName = (gazetteer: Gazetteer, { q, province }: Asked): FoundPlace[] => {
  const typed = fold(q)
    .replace(/^(phuong|xa|dac khu|thi tran|p\.|x\.)\s*(?=\D)/, '')
    .replace(/\s+/g, '')
  if (typed.length < 2) return []
  const scored = new Map<string, { score: number; meaning: Meaning }>()
  const provinces = province ? [province] : [...gazetteer.spellings.keys()]
  for (const code of provinces)
    for (const { joined, meanings } of gazetteer.spellings.get(code) ?? []) {
      const at = joined.indexOf(typed)
      if (at >= 0)
        for (const meaning of meanings) note(scored, meaning, at * 10 + joined.length - typed.length)
    }
  return [...scored.entries()]
    .sort(([, a], [, b]) => a.score - b.score)
    .slice(0, most)
    .map(([code, { meaning }]) => foundPlace(gazetteer, code, meaning))
}

const note = (scored: Map<string, { score: number; meaning: Meaning }>, meaning: Meaning, points: number) => {
  const score = points + (meaning.kind === 'unit' ? 0 : 5)
  for (const code of meaning.targets) {
    const known = scored.get(code)
    if (!known || known.score > score) scored.set(code, { score, meaning })
  }
}

const foundPlace = (gazetteer: Gazetteer, code: string, meaning: Meaning | null): FoundPlace => {
  const commune = gazetteer.communes.get(code)!
  const { name, fullName, provinceCode } = commune
  const provinceName = gazetteer.provinces.get(provinceCode)?.name ?? ''
  return {
    code,
    name,
    fullName,
    provinceCode,
    provinceName,
    formerly: !meaning || meaning.kind === 'unit' ? null : meaning.label,
  }
}
