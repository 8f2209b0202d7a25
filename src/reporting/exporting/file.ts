import { writeCsvStream } from 'hucre/csv'
import { writeXlsxStream } from 'hucre/xlsx'

export const formats = ['csv', 'xlsx'] as const
export type Format = (typeof formats)[number]

export type Cell = string | number | null
export type Sheet = { name: string; heads: string[]; rows: AsyncIterable<Cell[]> }

export const mediaTypes: Record<Format, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/**
 * The bytes of a file while its rows are still being read, a few at a time. What somebody wrote is text and never runs: in CSV what
 * begins like a formula gets an apostrophe before it, in XLSX every text is a text.
 */
export const fileOf = ({ name, heads, rows }: Sheet, format: Format): ReadableStream<Uint8Array> =>
  format === 'csv'
    ? writeCsvStream(plain(rows), { headers: heads, bom: true, lineSeparator: '\r\n', escapeFormulae: true })
    : writeXlsxStream(plain(rows), {
        name,
        columns: heads.map((header) => ({ header })),
        freezePane: { rows: 1 },
      })

/** Signs that no table can hold are left out. */
async function* plain(rows: AsyncIterable<Cell[]>): AsyncGenerator<Cell[]> {
  for await (const row of rows)
    yield row.map((cell) => (typeof cell === 'string' ? withoutControls(cell) : cell))
}

const withoutControls = (text: string): string => text.replace(/(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]/gu, '')
