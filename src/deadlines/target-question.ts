import type { Ctx } from '../context/context.ts'
import type { CategoryCode } from '../routing/categories.ts'
import { communeOf } from '../routing/place/gazetteer.ts'
import { ordinaryCategories } from './ordinary.ts'
import type { TargetQuestion } from './target.ts'

/** What a ticket is, as far as its target depends on it. */
export type Targeted = Omit<TargetQuestion, 'ordinary' | 'remote'> & { communeCode: string | null }

/** The question that chooses a target: the ticket, with what its category and its commune say of it. */
export const targetQuestion = ({ knowledge }: Ctx, ticket: Targeted): TargetQuestion => {
  const commune = ticket.communeCode ? communeOf(knowledge.gazetteer, ticket.communeCode) : null
  return {
    ...ticket,
    lane: laneOfTarget(ticket),
    ordinary: ordinaryCategories.has(ticket.categoryCode as CategoryCode),
    remote: commune?.remote ?? false,
  }
}

/** Whoever asks about their own data is answered by the time of that law (Law 91/2025/QH15, Decree 356/2025/NĐ-CP). */
const laneOfTarget = ({ lane, categoryCode }: Targeted): string =>
  lane === 'feedback' && categoryCode === 'personal-data' ? 'personal-data' : lane
