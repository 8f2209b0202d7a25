import { readClock } from './clock.ts'
import { type Deadline, deadlineOf } from './deadline.ts'
import type { Acted } from './moments.ts'
import { asClockEvent, started } from './move-clock.ts'
import type { DeadlinePage, EventColumns, KeptColumns, NewDeadlines } from './recompute-store.ts'
import type { DeadlineRules } from './rules.ts'
import type { StoredTarget } from './target.ts'

export type Book = { rules: DeadlineRules; targets: ReadonlyMap<number, StoredTarget> }

const nothingActed: Acted = {}
const noTarget = { lane: null, accept: null, resolve: null }

/** The deadlines of a page that come out otherwise by these rules than they are kept, column by column. */
export const computeAnew = (book: Book, { rows, events }: DeadlinePage): NewDeadlines => {
  const anew = noDeadlines()
  let from = 0
  for (let i = 0; i < rows.ticketId.length; i++) {
    const ticketId = rows.ticketId[i]!
    while (from < events.ticketId.length && events.ticketId[from]! < ticketId) from++
    let to = from
    while (to < events.ticketId.length && events.ticketId[to] === ticketId) to++
    const deadline = deadlineAnew(book, { rows, i, story: storyOf(events, from, to) })
    if (!isKept(rows, i, deadline)) add(anew, { ticketId, seen: rows.seen[i]!, deadline })
    from = to
  }
  return anew
}

const noDeadlines = (): NewDeadlines => ({
  ticketId: [],
  seen: [],
  acceptDueAt: [],
  dueAt: [],
  acceptWarnAt: [],
  warnAt: [],
  escalateAt: [],
  nextKind: [],
  nextAt: [],
})

const storyOf = ({ kind, at, data }: EventColumns, from: number, to: number) => {
  const story = []
  for (let i = from; i < to; i++)
    story.push(asClockEvent({ kind: kind[i]!, at: new Date(at[i]!), data: data[i] ?? {} }))
  return story
}

type Place = { rows: KeptColumns; i: number; story: ReturnType<typeof storyOf> }

const deadlineAnew = ({ rules, targets }: Book, { rows, i, story }: Place): Deadline => {
  const targetId = rows.targetId[i]!
  const provinceCode = rows.provinceCode[i]!
  const acted = rows.acted[i] ?? nothingActed
  const { lane, accept, resolve } = targets.get(targetId ?? 0) ?? noTarget
  const start = started({
    startsAt: new Date(rows.startsAt[i]!),
    lane,
    accept,
    resolve,
    targetId,
    provinceCode,
    acted,
  })
  return deadlineOf(readClock(rules.calendarOf(provinceCode), [start, ...story]), { targetId, acted })
}

const isKept = (rows: KeptColumns, i: number, { next, ...anew }: Deadline): boolean =>
  rows.dueAt[i] === anew.dueAt.getTime() &&
  rows.acceptDueAt[i] === ms(anew.acceptDueAt) &&
  rows.acceptWarnAt[i] === ms(anew.acceptWarnAt) &&
  rows.warnAt[i] === ms(anew.warnAt) &&
  rows.escalateAt[i] === ms(anew.escalateAt) &&
  rows.nextAt[i] === ms(next?.at) &&
  rows.nextKind[i] === (next?.kind ?? null)

const ms = (at: Date | null | undefined): number | null => at?.getTime() ?? null

const add = (
  anew: NewDeadlines,
  { ticketId, seen, deadline }: { ticketId: number; seen: string; deadline: Deadline },
): void => {
  anew.ticketId.push(ticketId)
  anew.seen.push(seen)
  anew.acceptDueAt.push(ms(deadline.acceptDueAt))
  anew.dueAt.push(deadline.dueAt.getTime())
  anew.acceptWarnAt.push(ms(deadline.acceptWarnAt))
  anew.warnAt.push(ms(deadline.warnAt))
  anew.escalateAt.push(ms(deadline.escalateAt))
  anew.nextKind.push(deadline.next?.kind ?? null)
  anew.nextAt.push(ms(deadline.next?.at))
}
