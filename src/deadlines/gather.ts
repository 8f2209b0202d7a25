import type { Calendar } from './calendar.ts'
import type { ClockChange, ClockEvent } from './clock-event.ts'
import { dueBy } from './due.ts'
import type { Facts, Term, Terms } from './facts.ts'
import { isBefore } from './pause.ts'
import { isSameTarget, type Target } from './target.ts'

/** What the events of a clock amount to. */
export const gather = (calendar: Calendar, events: readonly ClockEvent[]): Facts => {
  const first = events[0]
  if (first?.kind !== 'started') throw new RangeError('A clock begins with `started`')
  let facts = fresh(first)
  for (const event of events) {
    if (event.kind === 'restarted') facts = { ...fresh(event), acceptedAt: event.at, takenOnAt: event.at }
    else if (event.kind === 'restored') facts.stoppedAt = null
    else if (event.kind !== 'started' && !facts.stoppedAt) follow(calendar, facts, event)
  }
  return facts
}

const termsOf = ({ at, target }: { at: Date; target: Target }): Terms => ({
  decided: { target, startedAt: at, granted: null },
  corrected: null,
  missed: null,
  acceptMissed: null,
  takenOnAt: null,
})

const fresh = (begun: { at: Date; target: Target }): Facts => ({
  ...termsOf(begun),
  begunAt: begun.at,
  aside: null,
  acceptedAt: null,
  handedOverAt: null,
  pauses: [],
  extensions: 0,
  stoppedAt: null,
})

type Following = Exclude<ClockChange, { kind: 'restarted' | 'restored' }>

/** Changes `facts` in place: they are this reading's own. */
const follow = (calendar: Calendar, facts: Facts, event: Following): void => {
  switch (event.kind) {
    case 'accepted':
      facts.acceptedAt ??= event.at
      facts.takenOnAt ??= event.at
      break
    case 'unaccepted':
      if (facts.takenOnAt?.getTime() === facts.acceptedAt?.getTime()) facts.takenOnAt = null
      facts.acceptedAt = null
      break
    case 'handed-over':
      facts.acceptedAt = null
      facts.handedOverAt = event.at
      facts.acceptMissed = null
      break
    case 'paused':
      if (facts.pauses.at(-1)?.to !== null) facts.pauses.push({ from: event.at, to: null, for: event.for })
      break
    case 'resumed':
      endPause(facts, event)
      break
    case 'extended':
      extend(facts, event)
      break
    case 'retargeted':
      keepMisses(calendar, facts, event.at)
      retarget(facts, event)
      break
    case 'stopped':
      endPause(facts, { at: event.at, unanswered: true })
      facts.stoppedAt = event.at
  }
}

const extend = (facts: Facts, { at, until }: { at: Date; until: Date }): void => {
  const { target, startedAt } = facts.corrected ?? facts.decided
  facts.decided = { target, startedAt, granted: { at, until } }
  facts.corrected = null
  facts.missed = null
  facts.extensions++
}

/** Time that a department was asked for counts only once it answers: who asks could take back the question instead. */
const endPause = ({ pauses }: Facts, { at, unanswered }: { at: Date; unanswered?: true }): void => {
  const last = pauses.at(-1)
  if (last?.to !== null) return
  if (unanswered && last.for === 'department') pauses.pop()
  else last.to = isBefore(at, last.from) ? last.from : at
}

const keepMisses = (calendar: Calendar, facts: Facts, at: Date): void => {
  const last = facts.pauses.at(-1)
  const ranUntil = last?.to === null ? last.from : at
  const { answer, acceptance } = dueBy(calendar, facts)
  if (isBefore(answer.dueAt, ranUntil)) facts.missed ??= answer
  if (acceptance && !facts.acceptedAt && isBefore(acceptance.dueAt, ranUntil))
    facts.acceptMissed ??= acceptance
}

type Retargeting = Extract<ClockEvent, { kind: 'retargeted' }>

const retarget = (facts: Facts, { at, target, countsFrom, by }: Retargeting): void => {
  if (by === 'law') {
    const before = termsNow(facts)
    Object.assign(facts, facts.aside ?? { ...termsOf({ at: countsFrom ?? at, target }), acceptedAt: null })
    facts.aside = before
  } else if (facts.aside && isOrdinary(target) && !isOrdinary(facts.decided.target)) {
    const legal = termsNow(facts)
    Object.assign(facts, facts.aside)
    facts.aside = legal
    correct(facts, { target, startedAt: (facts.corrected ?? facts.decided).startedAt, granted: null })
  } else {
    const startedAt = countsFrom ?? (facts.corrected ?? facts.decided).startedAt
    const term = { target, startedAt, granted: null }
    if (by === 'handler') correct(facts, term)
    else Object.assign(facts, { decided: term, corrected: null })
  }
}

const isOrdinary = ({ countsFrom }: Target): boolean => countsFrom !== 'acceptance'

const termsNow = ({ decided, corrected, missed, acceptMissed, takenOnAt }: Facts): Terms => ({
  decided,
  corrected,
  missed,
  acceptMissed,
  takenOnAt,
})

/** What undoes a correction leaves the term as it was decided, with what a leader added. */
const correct = (facts: Facts, term: Term): void => {
  const { decided } = facts
  const isUndone =
    isSameTarget(term.target, decided.target) && term.startedAt.getTime() === decided.startedAt.getTime()
  facts.corrected = isUndone ? null : term
}
