import { type Language, type ReportChannel, reportChannels } from '../../../db/vocabulary.ts'
import type { Ctx } from '../../context/context.ts'
import type { Sentence } from '../../platform/errors.ts'
import { dateOf, dateOfDay, dayMs, dayOfDate, minuteMs, minuteOfDay } from '../../platform/vietnam-time.ts'
import { withoutPersonalData } from '../../publishing/public-words.ts'
import { CATEGORY_CODES, categoryName } from '../../routing/categories.ts'
import { statusNames } from '../../tickets/lifecycle.ts'
import { type InboxQuestion, listTickets, rowOf } from '../../tickets/reading/inbox.ts'
import { type Counting, ticketsCounted } from '../figures-store.ts'
import { measureCodes, measures } from '../measures.ts'
import type { Days } from '../period.ts'
import { ordinaryLanes } from '../sums.ts'
import { sumsOf } from '../sums-store.ts'
import type { UnitCode } from '../unit.ts'
import { nameOfEvent } from './event-names.ts'
import { eventsOf } from './export-store.ts'
import type { Cell } from './file.ts'
import { allParts, channelNames, cutShort, kindsOfActor, urgencyNames } from './words.ts'

const page = 100
const dayPage = 500
const most = 1_000_000

type Rows = AsyncGenerator<Cell[]>
type Row = Omit<ReturnType<typeof rowOf>, 'id'>
/** `passed` is told how much of its days is read, from 0 to 1. */
export type Stretch = { unit: UnitCode; days: Days; passed?: ((share: number) => void) | undefined }
export type Listed = Omit<InboxQuestion, 'limit' | 'sort'>

/** The list as it is on the screen, to its end; what is sealed is in no file. */
export async function* listedRows(ctx: Ctx, asked: Listed, lang: Language): Rows {
  let cursor: string | undefined
  do {
    const { tickets, next } = await listTickets(ctx, {
      ...asked,
      ...(cursor && { cursor }),
      sort: 'newest',
      limit: page,
    })
    for (const ticket of tickets.filter(isOrdinary)) yield cellsOf(ticket, lang)
    cursor = next ?? undefined
  } while (cursor)
}

/** Those that the figure "taken in" counts. */
export async function* ticketRows(ctx: Ctx, stretch: Stretch, lang: Language): Rows {
  for await (const rows of takenIn(ctx, stretch))
    for (const row of rows) yield cellsOf(rowOf(row, ctx.knowledge.texts), lang)
}

/** All that happened to those tickets. */
export async function* eventRows(ctx: Ctx, stretch: Stretch, lang: Language): Rows {
  for await (const rows of takenIn(ctx, stretch))
    yield* historyRows(
      ctx,
      rows.map(({ id }) => id),
      lang,
    )
}

/** What happened to some tickets, in words with the code of each event behind them. */
export async function* historyRows({ db, actor }: Ctx, ticketIds: number[], lang: Language): Rows {
  for (const event of await eventsOf(db, actor, ticketIds)) {
    const by = kindsOfActor[event.actor.split(':')[0]!]?.[lang] ?? ''
    const { reference, at, type, status, departmentName } = event
    const then = status && statusNames[status][lang]
    yield [reference, momentOf(at), nameOfEvent(type)[lang], by, then, departmentName, type]
  }
}

/** Whole, then by category, then by channel: no lane for itself, for some of them are sealed. */
const cuts = [
  'all',
  ...CATEGORY_CODES.map((code) => `category:${code}`),
  ...reportChannels.map((channel) => `channel:${channel}`),
]

/** The kept sums of each day. */
export async function* figureRows({ db }: Ctx, { unit, days, passed }: Stretch, lang: Language): Rows {
  for (let day = days.first; day <= days.last; day++) {
    passed?.((day - days.first) / lengthOf(days))
    const starts = dateOfDay(day)
    const pieces = [{ span: 'day', from: starts, to: starts } as const]
    const sums = await sumsOf(db, { units: [unit], cuts, measures: measureCodes, pieces })
    for (const cut of cuts) {
      const totals = sums.find((sum) => sum.cut === cut)?.totals ?? {}
      for (const measure of measureCodes)
        if (totals[measure])
          yield [
            new Date(day * dayMs),
            partNamed(cut)[lang],
            measures[measure].name[lang],
            totals[measure],
            cut,
            measure,
          ]
    }
  }
}

const partNamed = (cut: string): Sentence => {
  const [kind, code] = cut.split(':') as [string, string]
  if (kind === 'all') return allParts
  return kind === 'category' ? categoryName(code) : channelNames[code as ReportChannel]
}

/** As many as a table holds; where there are more, the last line says so. */
export async function* upToMost(rows: Rows, lang: Language, limit = most): Rows {
  let n = 0
  for await (const row of rows) {
    if (n === limit) return yield [cutShort[lang]]
    n += 1
    yield row
  }
}

/** Day by day, the newest first: a page of a day costs the same however long the period is. */
async function* takenIn(ctx: Ctx, { unit, days, passed }: Stretch) {
  for (let day = days.last; day >= days.first; day--) {
    passed?.((days.last - day) / lengthOf(days))
    yield* takenInOn(ctx, unit, dateOfDay(day))
  }
}

export const lengthOf = ({ first, last }: Days): number => last - first + 1

async function* takenInOn({ db, actor }: Ctx, unit: UnitCode, day: string) {
  const counting = {
    unit,
    measures: ['taken-in'],
    from: day,
    to: day,
    category: null,
    channel: null,
    department: null,
    officer: null,
  } satisfies Counting
  let after: number | null = null
  do {
    const rows: Awaited<ReturnType<typeof ticketsCounted>> = await ticketsCounted(db, actor, {
      counting,
      after,
      most: dayPage,
    })
    yield rows
    after = rows.length === dayPage ? rows.at(-1)!.id : null
  } while (after !== null)
}

const isOrdinary = ({ lane }: Pick<Row, 'lane'>) => ordinaryLanes.includes(lane)

/** A title as the public would read it: a file is passed on, and nobody sees to whom. */
const cellsOf = (ticket: Row, lang: Language): Cell[] => [
  ticket.reference,
  withoutPersonalData(ticket.title),
  ticket.category.name[lang],
  statusNames[ticket.status][lang],
  urgencyNames[ticket.urgency][lang],
  channelNames[ticket.channel][lang],
  ticket.commune?.name ?? null,
  ticket.department.name,
  ticket.officer?.name ?? null,
  momentOf(ticket.reportedAt),
  momentOf(ticket.dueAt),
  ticket.supporters,
  ticket.bounces,
  ticket.reopenings,
]

/** As the clock in Vietnam shows it: a table knows no zones. */
const momentOf = (at: Date): Date => new Date(startOfUtc(dateOf(at)) + minuteOfDay(at.getTime()) * minuteMs)

const startOfUtc = (date: string): number => dayOfDate(date) * dayMs
