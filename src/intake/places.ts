import type { Gazetteer } from '../routing/place/gazetteer.ts'

export type PlaceName = { code: string; name: string }

const vietnamese = new Intl.Collator('vi')
const byName = (a: PlaceName, b: PlaceName) => vietnamese.compare(a.name, b.name)

export const provinceNames = ({ provinces }: Gazetteer): PlaceName[] =>
  [...provinces.values()].map(({ code, name }) => ({ code, name })).sort(byName)

/** Today's communes of a province, each once, in the order of the Vietnamese alphabet. */
export const communeNames = ({ communes }: Gazetteer, provinceCode: string): PlaceName[] =>
  [...communes]
    .filter(([code, commune]) => commune.provinceCode === provinceCode && commune.code === code)
    .map(([code, { fullName }]) => ({ code, name: fullName }))
    .sort(byName)
