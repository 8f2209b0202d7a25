import type { Language } from '../../../db/vocabulary.ts'
import type { PublishedRow } from '../../../web/resident/published-list.tsx'
import { words } from '../../../web/resident/words.ts'
import type { Ctx } from '../../context/context.ts'
import { Refused } from '../../platform/errors.ts'
import { sayMoment } from '../../platform/time-words.ts'
import { dayMs } from '../../platform/vietnam-time.ts'
import { listPublished, type Published, type PublishedQuestion } from '../../publishing/published.ts'
import { isCategoryCode } from '../../routing/categories.ts'
import { isOpen, statusNames } from '../../tickets/lifecycle.ts'

type Narrowing = Record<'category' | 'state' | 'days', string | undefined>

/** What else a list is narrowed to; what it does not know narrows nothing. */
export const narrowedTo = ({ category, state, days }: Narrowing, now: Date) => {
  const categoryCode = category && isCategoryCode(category) ? category : undefined
  const known = (['open', 'answered'] as const).find((one) => one === state)
  const period = days && Object.hasOwn(words.reports.periods, days) ? days : undefined
  const since = period ? new Date(now.getTime() - Number(period) * dayMs) : undefined
  const query = {
    ...(categoryCode && { category: categoryCode }),
    ...(known && { state: known }),
    ...(period && { days: period }),
  }
  return {
    question: { categoryCode, state: known, since },
    shown: { category: categoryCode, state: known, days: period },
    query,
  }
}

/** By these other lists are asked, and this one is not. */
const ofOtherLists = ['from', 'to', 'status', 'channel', 'department', 'unit', 'lane', 'q']

type Shown = Partial<Record<string, string | undefined>>

/** Something was asked for that there is not: what is shown is something else, and that is said. What other sites add to a link is none of ours. */
export const unknownIn = (asked: Record<string, string>, shown: Shown) => {
  const other = Object.keys(shown).some((name) => asked[name] && !shown[name])
  return other || ofOtherLists.some((name) => asked[name]) ? words.units.unknownFilter : null
}

/** A place that is none in the list is said to be none, above the newest. */
export const listedOrNewest = async (ctx: Ctx, question: PublishedQuestion) => {
  try {
    return { ...(await listPublished(ctx, question)), refused: null }
  } catch (error) {
    if (!(error instanceof Refused) || error.kind !== 'invalid') throw error
    return { ...(await listPublished(ctx, { ...question, cursor: undefined })), refused: error }
  }
}

export const rowOf = (
  { reportedAt, status, category, point, communeCode: _, categoryCode: __, ...ticket }: Published,
  lang: Language,
): PublishedRow => ({
  ...ticket,
  pinned: point !== null,
  category: category[lang],
  status: statusNames[status][lang],
  open: isOpen(status),
  iso: reportedAt.toISOString(),
  reportedOn: sayMoment(reportedAt)[lang],
})
