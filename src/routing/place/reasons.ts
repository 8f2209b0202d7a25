import type { Reason } from '../kind/explain.ts'
import type { Gazetteer, Meaning } from './gazetteer.ts'
import type { PassedOver, Reading } from './readings.ts'

type Evidence = { readings: readonly Reading[]; passedOver: readonly PassedOver[] }

/** Says, for every reading that counted, which words named which commune and by what change of names. */
export const reasonsOf = (gazetteer: Gazetteer, { readings, passedOver }: Evidence): Reason[] => [
  ...readings.flatMap((reading) => reasonsOfReading(gazetteer, reading)),
  ...passedOver
    .filter((one) => !readings.some(({ words }) => words === one.words))
    .slice(0, 5)
    .map((one): Reason => ({ code: 'place-not', ...one })),
]

const reasonsOfReading = (
  gazetteer: Gazetteer,
  { field, words, outcome, misspelt, role, otherProvince }: Reading,
): Reason[] => {
  const name = (code: string): string => gazetteer.communes.get(code)?.fullName ?? code
  const reasons: Reason[] = [{ code: 'place-words', words, field }]
  if (outcome.unlike === 'district') reasons.push({ code: 'place-or-district', words })
  else if (outcome.town && outcome.targets.length === 1)
    reasons.push({ code: 'place-or-district', words, taken: outcome.town })
  else if (misspelt || outcome.unlike)
    reasons.push({
      code: outcome.unlike ? 'place-unlike' : 'place-misspelt',
      words,
      meant: [...new Set(outcome.meanings.map((meaning) => meaning.label))],
    })
  const taken = outcome.meanings[0]?.label
  if (role.not && role.unsure) reasons.push({ code: 'place-called-after', words, as: role.not })
  else if (role.not && taken && outcome.targets.length === 1)
    reasons.push({ code: 'place-called-after', words, as: role.not, taken })
  else if (role.unsure) reasons.push({ code: 'place-unsure', words })
  if (otherProvince) reasons.push({ code: 'place-other-province', words, province: otherProvince })
  if (outcome.district)
    reasons.push({ code: 'place-district', district: gazetteer.districts.get(outcome.district)?.name ?? '' })
  for (const meaning of outcome.meanings) reasons.push(changeOf(meaning, outcome.targets, name))
  if (outcome.meanings.length > 1 && outcome.targets.length > 1)
    reasons.push({ code: 'place-shared', words, options: outcome.targets.map(name) })
  if (gazetteer.splitsUnknown && outcome.meanings.some((meaning) => meaning.kind !== 'unit'))
    reasons.push({ code: 'place-base-list' })
  return reasons
}

const changeOf = (meaning: Meaning, meant: readonly string[], name: (code: string) => string): Reason => {
  if (meaning.kind === 'unit') return { code: 'place-today', commune: meaning.label }
  const now = meaning.targets.filter((code) => meant.includes(code)).map(name)
  return now.length === 1
    ? { code: 'place-former-whole', was: meaning.label, now: now[0]! }
    : { code: 'place-former-split', was: meaning.label, now }
}
