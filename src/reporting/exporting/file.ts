import { writeCsvStream } from 'hucre/csv'
import { writeXlsxStream } from 'hucre/xlsx'

export const formats = ['csv', 'xlsx'] as const
export type Format = (typeof formats)[number]

/** A `Date` is a day or a moment as the clock in Vietnam shows it. */
export type Cell = string | number | Date | null
export type Column = { header: string; width: number; shown?: string | undefined }
export type Sheet = { name: string; columns: Column[]; rows: AsyncIterable<Cell[]> }

export const mediaTypes: Record<Format, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/**
 * The bytes of a file while its rows are still being read, a few at a time. What somebody wrote is text and never runs: in CSV what
 * begins like a formula gets an apostrophe before it, in XLSX every text is a text.
 */
export const fileOf = ({ name, columns, rows }: Sheet, format: Format): ReadableStream<Uint8Array> =>
  format === 'csv'
    ? writeCsvStream(worded(plain(rows), columns), {
        headers: columns.map(({ header }) => header),
        bom: true,
        lineSeparator: '\r\n',
        escapeFormulae: true,
      })
    : writeXlsxStream(plain(rows), {
        name,
        columns: columns.map(({ header, width, shown }) => ({
          header,
          width,
          ...(shown && { numFmt: shown }),
        })),
        freezePane: { rows: 1 },
      })

/** In text days sort as they read: '2026-11-30 17:05', without the hour where the column has none. */
async function* worded(rows: AsyncIterable<Cell[]>, columns: Column[]): AsyncGenerator<Cell[]> {
  for await (const row of rows)
    yield row.map((cell, i) =>
      cell instanceof Date
        ? cell
            .toISOString()
            .slice(0, columns[i]?.shown?.includes('hh') ? 16 : 10)
            .replace('T', ' ')
        : cell,
    )
}

/** Signs that no table can hold are left out. */
async function* plain(rows: AsyncIterable<Cell[]>): AsyncGenerator<Cell[]> {
  for await (const row of rows)
    yield row.map((cell) => (typeof cell === 'string' ? withoutControls(cell) : cell))
}

const withoutControls = (text: string): string => text.replace(/(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]/gu, '')
