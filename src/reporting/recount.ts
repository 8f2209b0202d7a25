import type { TicketFactRow } from '../../db/schema/reporting.ts'
import { type Ctx, inTransaction } from '../context/context.ts'
import { dayOfDate } from '../platform/vietnam-time.ts'
import { addChanges, keepFigures, tellAnew } from './keep-figures.ts'
import { factsBefore } from './keep-store.ts'
import { type Days, mondayOf, monthOf, monthsOf } from './period.ts'
import { daysKept, type Period, ticketsOfPeriod, type WrongSum, wrongSums } from './recount-store.ts'
import { factsOfTickets } from './stories.ts'

const page = 1_000

export type Difference =
  | { kind: 'ticket'; ticketId: number; kept: string[]; anew: string[] }
  | ({ kind: 'sum' } & WrongSum)

export type Recounted = { tickets: number; differences: number; mended: boolean }

/**
 * Tells the facts of a period anew from the events and adds them up, and says where that is not what is kept. Nothing should differ;
 * what does is told by `differs`, and put right when asked.
 */
export const recount = async (
  ctx: Ctx,
  period: Period,
  { differs, mend }: { differs: (difference: Difference) => void; mend: boolean },
): Promise<Recounted> => {
  await keepFigures(ctx)
  let [tickets, differences, after] = [0, 0, 0]
  for (;;) {
    const ids = await ticketsOfPeriod(ctx.db, period, { after, most: page })
    if (ids.length === 0) break
    const wrong = await inTransaction(ctx, (ctx) => comparePage(ctx, ids, period))
    for (const difference of wrong) differs(difference)
    if (mend && wrong.length > 0)
      await inTransaction(ctx, (ctx) =>
        tellAnew(
          ctx,
          wrong.map(({ ticketId }) => ticketId),
        ),
      )
    tickets += ids.length
    differences += wrong.length
    after = ids.at(-1)!
  }
  for (const month of monthsOf(await daysToCompare(ctx, period))) {
    const sums = await wrongSums(ctx.db, period, month)
    for (const sum of sums) differs({ kind: 'sum', ...sum })
    if (mend && sums.length > 0) await addChanges(ctx, sums.map(missing))
    differences += sums.length
  }
  return { tickets, differences, mended: mend }
}

/** The days of the period of which something is kept; of none the period is empty. */
const daysToCompare = async ({ db }: Ctx, { from, to }: Period): Promise<Days> => {
  const kept = (await daysKept(db)) ?? { from: to, to: from }
  return {
    // The week and the month of the first day begin before it.
    first: Math.max(dayOfDate(from), dayOfDate(monthOf(mondayOf(kept.from)))),
    last: Math.min(dayOfDate(to), dayOfDate(kept.to)),
  }
}

const missing = ({ kept, anew, ...sum }: WrongSum) => ({ ...sum, n: anew - kept })

type WrongTicket = Extract<Difference, { kind: 'ticket' }>

const comparePage = async (ctx: Ctx, ids: number[], period: Period): Promise<WrongTicket[]> => {
  const kept = Map.groupBy(await factsBefore(ctx.db, ids), ({ ticketId }) => ticketId)
  const anew = Map.groupBy(await factsOfTickets(ctx, ids), ({ ticketId }) => ticketId)
  return ids.flatMap((ticketId) => {
    const [before, now] = [said(kept.get(ticketId), period), said(anew.get(ticketId), period)]
    return before.join() === now.join()
      ? []
      : [{ kind: 'ticket' as const, ticketId, kept: before, anew: now }]
  })
}

const said = (facts: TicketFactRow[] = [], { from, to }: Period): string[] =>
  facts
    .filter(({ day }) => day >= from && day <= to)
    .map(
      ({
        measure,
        day,
        bin,
        departmentId,
        placeCommuneCode,
        placeProvinceCode,
        lane,
        categoryCode,
        channel,
      }) =>
        [
          day,
          measure,
          bin,
          departmentId,
          placeCommuneCode ?? placeProvinceCode,
          lane,
          categoryCode,
          channel,
        ].join(' '),
    )
    .sort()
