import { buildBoundaries } from './boundaries.ts'
import type { Bundle, Commune, Gazetteer, Meaning, NameTree, Spelling } from './gazetteer.ts'
import { successors } from './gazetteer.ts'
import { nameKeys } from './name-keys.ts'
import { type NamedMeaning, namesOf } from './names.ts'
import { spellingOf } from './typos.ts'

/** Builds the index once, at start: about a second for the whole country with boundaries. The result is not changed. */
export const buildGazetteer = (bundle: Bundle): Gazetteer => {
  const communes = new Map<string, Commune>(
    bundle.units.map((row) => [row.code, { ...row, districts: new Set() }]),
  )
  for (const former of bundle.formerUnits)
    for (const code of successors(former.to)) communes.get(code)?.districts.add(former.districtCode)
  const inside = insideDistricts(communes.values())
  const names = emptyTree()
  for (const meaning of namesOf(bundle)) for (const key of nameKeys(meaning.name)) plant(names, key, meaning)
  return {
    names,
    communes: withAltCodes(communes),
    provinces: new Map(bundle.provinces.map((row) => [row.code, row])),
    districts: new Map(bundle.formerDistricts.map((row) => [row.code, row])),
    joined: joinedNames(names),
    insideDistrict: inside,
    spellings: spellingsOf(names),
    boundaries: bundle.boundaries ? buildBoundaries(bundle.boundaries) : null,
    splitsUnknown: bundle.splitsUnknown ?? false,
  }
}

const insideDistricts = (communes: Iterable<Commune>): Map<string, string[]> => {
  const inside = new Map<string, string[]>()
  for (const { code, districts } of communes)
    for (const district of districts) inside.set(district, [...(inside.get(district) ?? []), code])
  return inside
}

const emptyTree = (): NameTree => ({ next: new Map(), meanings: [] })

const plant = (
  tree: NameTree,
  { words, accented }: { words: string[]; accented: string },
  meaning: NamedMeaning,
): void => {
  let node = tree
  for (const word of words) {
    if (!node.next.has(word)) node.next.set(word, emptyTree())
    node = node.next.get(word)!
  }
  const { name: _, ...rest } = meaning
  node.meanings.push({ ...rest, accented })
}

const withAltCodes = (communes: Map<string, Commune>): Map<string, Commune> => {
  for (const commune of [...communes.values()])
    for (const other of commune.altCodes ?? []) if (!communes.has(other)) communes.set(other, commune)
  return communes
}

/** A number holds so many letters, a bit for each that ends a syllable: strings for all names would take 4 MB more. */
const MOST_LETTERS = 30

const joinedNames = (names: NameTree): Map<string, number> => {
  const joined = new Map<string, number>()
  const walk = (node: NameTree, path: readonly string[]): void => {
    const name = path.join('')
    if (path.length > 1 && node.meanings.length > 0 && name.length <= MOST_LETTERS)
      joined.set(name, endsOf(path))
    for (const [word, child] of node.next) walk(child, [...path, word])
  }
  walk(names, [])
  return joined
}

const endsOf = (path: readonly string[]): number => {
  let bits = 0
  let at = 0
  for (const { length } of path) {
    at += length
    bits |= 1 << (at - 1)
  }
  return bits
}

/** In so many provinces a name is that of a person, an event or a virtue rather than of one place. */
const COMMON = 3

const markCommon = (communes: readonly Meaning[]): void => {
  for (const same of Map.groupBy(communes, ({ accented }) => accented).values())
    if (new Set(same.map(({ provinceCode }) => provinceCode)).size >= COMMON)
      for (const meaning of same) meaning.common = true
}

const spellingsOf = (names: NameTree): Gazetteer['spellings'] => {
  const byProvince = new Map<string, Spelling[]>()
  const walk = (node: NameTree, path: string[]): void => {
    const communes = node.meanings.filter((meaning) => meaning.targets.length > 0)
    const inProvinces = Map.groupBy(communes, (meaning) => meaning.provinceCode)
    if (inProvinces.size >= COMMON) markCommon(communes)
    for (const [code, meanings] of inProvinces) {
      if (!byProvince.has(code)) byProvince.set(code, [])
      byProvince.get(code)!.push(spellingOf(path, meanings))
    }
    for (const [word, child] of node.next) walk(child, [...path, word])
  }
  walk(names, [])
  return byProvince
}
