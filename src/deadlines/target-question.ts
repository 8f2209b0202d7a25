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
    ordinary: ordinaryCategories.has(ticket.categoryCode as CategoryCode),
    remote: commune?.remote ?? false,
  }
}
