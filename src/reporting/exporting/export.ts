import type { Language } from '../../../db/vocabulary.ts'
import type { Staff } from '../../access/permissions.ts'
import { type Ctx, inTransaction } from '../../context/context.ts'
import { readingOlder } from '../../context/older.ts'
import { recordHouse } from '../../events/record.ts'
import { dateOf } from '../../platform/vietnam-time.ts'
import { noSuchTicket } from '../../tickets/lock-words.ts'
import type { InboxQuestion } from '../../tickets/reading/inbox.ts'
import { findVisible } from '../../tickets/store.ts'
import type { TicketId } from '../../tickets/ticket.ts'
import { readableUnit } from '../read-board.ts'
import { ordinaryLanes } from '../sums.ts'
import { type Cell, type Format, fileOf } from './file.ts'
import { eventRows, figureRows, historyRows, listedRows, type Stretch, ticketRows, upToMost } from './rows.ts'
import { type Exported, eventHeads, figureHeads, fileNames, nothingListed, ticketHeads } from './words.ts'

type Staffed = Ctx & { actor: Staff }
type Wanted = { format: Format; lang: Language }
export type ExportedFile = { name: string; format: Format; bytes: ReadableStream<Uint8Array> }

const heads = { tickets: ticketHeads, events: eventHeads, figures: figureHeads }
const ofUnit = { tickets: ticketRows, events: eventRows, figures: figureRows }

/** The list that somebody looks at, as a file. */
export const exportList = (
  ctx: Staffed,
  asked: Omit<InboxQuestion, 'limit' | 'sort'>,
  wanted: Wanted,
): ExportedFile => {
  const about = { what: 'tickets', of: JSON.stringify({ ...asked, q: asked.q && '…' }) } as const
  return fileFrom(ctx, { ...about, ...wanted, rows: listedRows(readingOlder(ctx), asked, wanted.lang) })
}

/** What a unit's figures are made of in a period, as a file; refused to who may not read its figures. */
export const exportUnit = async (
  ctx: Staffed,
  { what, ...stretch }: Stretch & { what: Exported },
  wanted: Wanted,
): Promise<ExportedFile> => {
  const { unit } = await readableUnit(ctx, stretch.unit)
  return fileFrom(ctx, {
    what,
    of: unit,
    ...wanted,
    rows: ofUnit[what](readingOlder(ctx), stretch, wanted.lang),
  })
}

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

type Making = Wanted & { what: Exported; of: string; rows: AsyncGenerator<Cell[]> }

const fileFrom = (ctx: Staffed, { what, of, format, lang, rows }: Making): ExportedFile => {
  const name = `${fileNames[what]}-${dateOf(ctx.now)}`
  const told = recorded(ctx, { what, of, format }, upToMost(rows, lang))
  const columns = heads[what].map(({ width, shown, ...head }) => ({ header: head[lang], width, shown }))
  const sheet = { name, columns, rows: orNothing(told, columns.length, lang) }
  return { name: `${name}.${format}`, format, bytes: fileOf(sheet, format) }
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
async function* recorded(
  ctx: Staffed,
  about: { what: Exported; of: string; format: Format },
  rows: AsyncGenerator<Cell[]>,
): AsyncGenerator<Cell[]> {
  let n = 0
  try {
    for await (const row of rows) {
      n += 1
      yield row
    }
  } finally {
    const event = { type: 'export.taken', staffId: ctx.actor.id, ...about, rows: n } as const
    await inTransaction(ctx, (ctx) =>
      recordHouse(ctx, event, { subject: `exports:${event.staffId}`, rooms: [] }),
    )
  }
}
