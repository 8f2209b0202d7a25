import { fold } from '../text.ts'
import { type Commune, communeOf, type FormerDistrictRow, type Gazetteer, type Meaning } from './gazetteer.ts'
import { resolvePlace } from './resolve.ts'

export type FoundPlace = {
  code: string
  name: string
  fullName: string
  provinceCode: string
  provinceName: string
  /** The former name that led here. */
  formerly: string | null
  /** The former district that led here: it was there. */
  district: string | null
}

const most = 10

type Asked = { q: string; province?: string | undefined }

/**
 * Communes by what an operator types: a code, either official one; a name, today's or a former one, that contains it,
 * accents optional; a former district, which people name when they know no commune ("quan thanh xuan"), with all that lay in it;
 * else whatever routing reads in it ("p12 quan go vap").
 */
export const searchPlaces = (gazetteer: Gazetteer, asked: Asked): FoundPlace[] => {
  const byCode = communeOf(gazetteer, asked.q.trim())
  if (byCode) return [foundPlace(gazetteer, byCode.code)]
  for (const search of [byName, byDistrict]) {
    const found = search(gazetteer, asked)
    if (found.length > 0) return found
  }
  return byReading(gazetteer, asked)
}

const districtWords: [RegExp, string][] = [
  [/^(tp\.?|thanh pho) */, 'thanh pho '],
  [/^(tx\.?|thi xa) */, 'thi xa '],
  [/^(q\.?|quan) *(?=\d)|^(q\.|q(?= )|quan) */, 'quan '],
  [/^(h\.|h(?= )|huyen) */, 'huyen '],
]

/** The one of that name, else those that it begins, each with the communes whose people lived there. */
const byDistrict = (gazetteer: Gazetteer, { q, province }: Asked): FoundPlace[] => {
  const folded = fold(q)
  const word = districtWords.find(([written]) => written.test(folded))
  const typed = word ? folded.replace(...word) : folded
  if (typed.length < (word ? word[1].length + 1 : 2)) return []
  const begun = [...gazetteer.districts.values()].flatMap(({ code, name }) => {
    const whole = fold(name)
    const said = word ? whole : whole.replace(/^(quan|huyen|thi xa|thanh pho) /, '')
    return said.startsWith(typed) ? [{ code, name, isAll: said === typed }] : []
  })
  const meant = begun.some(({ isAll }) => isAll) ? begun.filter(({ isAll }) => isAll) : begun
  return meant
    .flatMap(({ code, name }) =>
      layIn(gazetteer, { code, name }).map((commune) => ({
        ...foundPlace(gazetteer, commune),
        district: name,
      })),
    )
    .filter(({ provinceCode }) => !province || provinceCode === province)
    .slice(0, most)
}

/**
 * The commune that took over the name, those that lay in this district alone, and then those that hold a part of it. A list may name
 * the district of a commune far away: what lies in another province than most of it does is no part of it.
 */
const layIn = (gazetteer: Gazetteer, { code, name }: Pick<FormerDistrictRow, 'code' | 'name'>): string[] => {
  const communes = (gazetteer.insideDistrict.get(code) ?? []).map((one) => gazetteer.communes.get(one)!)
  const byProvince = Map.groupBy(communes, ({ provinceCode }) => provinceCode)
  const [home = []] = [...byProvince.values()].sort((a, b) => b.length - a.length)
  const whole = fold(name)
  const far = ({ name, districts }: Commune) => (whole.endsWith(` ${fold(name)}`) ? 0 : districts.size)
  return home.toSorted((a, b) => far(a) - far(b)).map((commune) => commune.code)
}

const byReading = (gazetteer: Gazetteer, { q, province }: Asked): FoundPlace[] => {
  const place = resolvePlace(gazetteer, { text: q, ...(province && { provinceCode: province }) })
  const codes = place.communeCode ? [place.communeCode] : place.candidates.map(({ code }) => code)
  return codes.slice(0, most).map((code) => foundPlace(gazetteer, code))
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

const foundPlace = (gazetteer: Gazetteer, code: string, meaning?: Meaning): FoundPlace => {
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
    district: null,
  }
}
