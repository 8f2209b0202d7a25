import type { Ctx } from '../context/context.ts'
import type { PublicUnit } from './public-unit.ts'
import { withoutPersonalData } from './public-words.ts'
import { type PublicPicture, shownOf } from './published.ts'
import { publishedPairs } from './store.ts'

export type Pair = { reference: string; title: string; before: PublicPicture; after: PublicPicture }

const most = 4

/** What it looked like and what was made of it, where somebody made both pictures public; the newest first. */
export const beforeAndAfter = async (
  { db }: Pick<Ctx, 'db'>,
  { provinceCode, communeCode }: PublicUnit,
  since: Date,
): Promise<Pair[]> => {
  const pairs = await publishedPairs(db, { provinceCode, communeCode, since, most })
  return pairs.map(({ reference, title, before, after }) => ({
    reference,
    title: withoutPersonalData(title),
    before: shownOf(reference)({ ...before, purpose: 'report' }),
    after: shownOf(reference)({ ...after, purpose: 'proof' }),
  }))
}
