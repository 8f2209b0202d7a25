import { type Gazetteer, successors } from '../../routing/place/gazetteer.ts'
import { resolvePlace } from '../../routing/place/resolve.ts'
import type { Ticket } from '../ticket.ts'

/** A commune that is no more; `to`: where it went, each with how, as the gazetteer tells it. */
export type Ended = { code: string; fullName: string; to: [string, string][] }

type Told = Pick<Ticket, 'text' | 'address' | 'lat' | 'lon' | 'provinceCode'>

/** The one commune that took all of its people; null where several took some, or none is known. */
export const heirOf = ({ to }: Ended): string | null => {
  const [only, ...others] = successors(to)
  return others.length === 0 ? (only ?? null) : null
}

/**
 * In which of the communes that came of it the matter of a ticket lies: the only one, else the one that its words or its point
 * name. Null where they leave it open: it is never picked.
 */
export const whereNow = (gazetteer: Gazetteer, told: Told, ended: Ended): string | null => {
  const heir = heirOf(ended)
  if (heir) return heir
  const { communeCode } = resolvePlace(gazetteer, questionOf(told))
  return communeCode !== null && successors(ended.to).includes(communeCode) ? communeCode : null
}

const questionOf = ({ text, address, lat, lon, provinceCode }: Told) => ({
  text,
  ...(address && { address }),
  ...(lat !== null && lon !== null && { lat, lon }),
  ...(provinceCode && { provinceCode }),
})
