import type { Calendar } from './calendar.ts'
import type { Facts, Term } from './facts.ts'
import { isBefore } from './pause.ts'
import { type Deadline, deadline, endingAt } from './term.ts'

export type Due = {
  term: Term
  /** From when the time to answer counts. */
  countsFrom: Date
  answer: Deadline
  acceptance: Deadline | null
}

/** By when a ticket must be accepted and answered: the soonest that was decided or corrected, and what was missed first. */
export const dueBy = (calendar: Calendar, facts: Facts): Due => {
  const { decided, corrected, missed, acceptMissed } = facts
  const due = dueOf(calendar, facts, decided)
  const soonest = corrected ? sooner(due, dueOf(calendar, facts, corrected)) : due
  return missed || acceptMissed
    ? { ...soonest, answer: missed ?? soonest.answer, acceptance: acceptMissed ?? soonest.acceptance }
    : soonest
}

const sooner = (decided: Due, corrected: Due): Due => {
  const first = isBefore(corrected.answer.dueAt, decided.answer.dueAt) ? corrected : decided
  const [a, b] = [decided.acceptance, corrected.acceptance]
  const acceptance = a && b ? (isBefore(b.dueAt, a.dueAt) ? b : a) : (a ?? b)
  return { ...first, acceptance }
}

/** Handed over, acceptance is due anew, but never later than the answer. */
const dueOf = (calendar: Calendar, facts: Facts, term: Term): Due => {
  const { target, startedAt, granted } = term
  const { handedOverAt, pauses } = facts
  const heldSince = handedOverAt && !isBefore(handedOverAt, startedAt) ? handedOverAt : null
  const since = { calendar, startedAt: heldSince ?? startedAt, pauses }
  const given = target.accept && deadline(since, { span: target.accept, granted: null })
  const countsFrom = target.countsFrom === 'acceptance' ? takenOn(facts, given) : startedAt
  const answer = deadline({ calendar, startedAt: countsFrom, pauses }, { span: target.resolve, granted })
  const isCut = given && heldSince && isBefore(heldSince, answer.dueAt) && isBefore(answer.dueAt, given.dueAt)
  const acceptance = isCut ? endingAt(since, { unit: target.accept!.unit, dueAt: answer.dueAt }) : given
  return { term, countsFrom, answer, acceptance }
}

/**
 * The day of thụ lý, from which the law counts the time to settle (Law 02/2011/QH13, art. 28; Law 25/2018/QH14, art. 30);
 * the last day to decide on it while it is open, and where it came too late: nobody gains time by deciding late.
 */
const takenOn = ({ takenOnAt, decided }: Facts, acceptance: Deadline | null): Date => {
  const latest = acceptance?.dueAt ?? decided.startedAt
  return takenOnAt && isBefore(takenOnAt, latest) ? takenOnAt : latest
}
