import type { Gazetteer, Meaning } from './gazetteer.ts'
import { fold } from './text.ts'

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

/** Communes whose name, today's or a former one, begins with or contains what was typed; accents optional. */
export const searchPlaces = (
  gazetteer: Gazetteer,
  { q, province }: { q: string; province?: string },
): FoundPlace[] => {
  const typed = fold(q).replace(/\s+/g, '')
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

const foundPlace = (gazetteer: Gazetteer, code: string, meaning: Meaning): FoundPlace => {
  const commune = gazetteer.communes.get(code)!
  const { name, fullName, provinceCode } = commune
  const provinceName = gazetteer.provinces.get(provinceCode)?.name ?? ''
  return {
    code,
    name,
    fullName,
    provinceCode,
    provinceName,
    formerly: meaning.kind === 'unit' ? null : meaning.label,
  }
}
