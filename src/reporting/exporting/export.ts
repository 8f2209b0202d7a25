import type { Language } from '../../../db/vocabulary.ts'
import type { Staff } from '../../access/permissions.ts'
import { type Ctx, inTransaction } from '../../context/context.ts'
import { readingOlder } from '../../context/older.ts'
import { recordHouse } from '../../events/record.ts'
import { noSuchTicket } from '../../tickets/lock-words.ts'
import { findVisible } from '../../tickets/store.ts'
import type { TicketId } from '../../tickets/ticket.ts'
import { readableUnit } from '../readable-unit.ts'
import { ordinaryLanes } from '../sums.ts'
import { type Cell, type Format, fileOf } from './file.ts'
import { type ExportedFile, fileName, titleOf } from './headers.ts'
import {
  eventRows,
  figureRows,
  historyRows,
  type Listed,
  listedRows,
  type Stretch,
  ticketRows,
  upToMost,
} from './rows.ts'
import { type Exported, eventHeads, figureHeads, nothingListed, ticketHeads } from './words.ts'

type Staffed = Ctx & { actor: Staff }
export type Wanted = { format: Format; lang: Language }

/** The list that somebody looks at, or what the figures of a unit are made of in a period. */
export type Asked = { what: 'tickets'; listed: Listed } | { what: Exported; stretch: Stretch }

const heads = { tickets: ticketHeads, events: eventHeads, figures: figureHeads }
const ofUnit = { tickets: ticketRows, events: eventRows, figures: figureRows }

/** As a file; refused to who may not read the figures of the unit. */
export const exportAsked = async (ctx: Staffed, asked: Asked, wanted: Wanted): Promise<ExportedFile> => {
  await mustBeReadable(ctx, asked)
  const about = { what: asked.what, of: namesOf(asked) }
  return fileFrom(ctx, { ...about, ...wanted, rows: askedRows(ctx, asked, wanted.lang) })
}

export const mustBeReadable = async (ctx: Staffed, asked: Asked): Promise<void> => {
  if ('stretch' in asked) await readableUnit(ctx, asked.stretch.unit)
}

/** What for, without what was searched for: it may be a person's number. */
export const namesOf = (asked: Asked): string =>
  'stretch' in asked ? asked.stretch.unit : JSON.stringify({ ...asked.listed, q: asked.listed.q && '…' })

/** `passed` is told how much of a period is read. */
export const askedRows = (
  ctx: Staffed,
  asked: Asked,
  lang: Language,
  passed?: (share: number) => void,
): AsyncGenerator<Cell[]> =>
  'stretch' in asked
    ? ofUnit[asked.what](readingOlder(ctx), { ...asked.stretch, passed }, lang)
    : listedRows(readingOlder(ctx), asked.listed, lang)

/** What happened to one ticket, as a file; what is sealed has none, whoever sees it. */
export const exportHistory = async (ctx: Staffed, id: TicketId, wanted: Wanted): Promise<ExportedFile> => {
  const ticket = await findVisible(ctx.db, ctx.actor, id)
  if (!ticket || !ordinaryLanes.includes(ticket.lane)) throw noSuchTicket()
  return fileFrom(ctx, {
    what: 'events',
    of: `ticket:${ticket.reference}`,
    ...wanted,
    rows: historyRows(ctx, [id], wanted.lang),
  })
}

type Taken = { what: Exported; of: string; format: Format }
type Making = Wanted & Taken & { rows: AsyncGenerator<Cell[]> }

const fileFrom = (ctx: Staffed, { rows, lang, ...about }: Making): ExportedFile => {
  const { what, of, format } = about
  return sheetOf(
    { what, format, lang, now: ctx.now },
    recorded(ctx, { what, of, format }, upToMost(rows, lang)),
  )
}

type Sheeted = Wanted & { what: Exported; now: Date }

/** Rows as a file that is made while it is read; one without any says so. */
export const sheetOf = ({ what, format, lang, now }: Sheeted, rows: AsyncGenerator<Cell[]>): ExportedFile => {
  const columns = heads[what].map(({ width, shown, ...head }) => ({ header: head[lang], width, shown }))
  const sheet = { name: titleOf(what, now), columns, rows: orNothing(rows, columns.length, lang) }
  return { name: fileName(what, now, format), format, bytes: fileOf(sheet, format) }
}

/** A file of headings alone would say that there is nothing: it may be that nothing is for this reader. */
async function* orNothing(
  rows: AsyncGenerator<Cell[]>,
  wide: number,
  lang: Language,
): AsyncGenerator<Cell[]> {
  let any = false
  for await (const row of rows) {
    any = true
    yield row
  }
  if (!any) yield [nothingListed[lang], ...Array<null>(wide - 1).fill(null)]
}

/** Who took how many rows of what is written down when the last has gone out, or when nobody takes any more. */
async function* recorded(ctx: Staffed, about: Taken, rows: AsyncGenerator<Cell[]>): AsyncGenerator<Cell[]> {
  let n = 0
  try {
    for await (const row of rows) {
      n += 1
      yield row
    }
  } finally {
    const { actor } = ctx
    await inTransaction(ctx, (within) => recordTaken(within, actor.id, { ...about, rows: n }))
  }
}

export const recordTaken = (ctx: Ctx, staffId: Staff['id'], taken: Taken & { rows: number }) =>
  recordHouse(ctx, { type: 'export.taken', staffId, ...taken }, { subject: `exports:${staffId}`, rooms: [] })
