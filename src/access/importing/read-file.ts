import { CsvError, parse } from 'csv-parse/sync'
import { cleanText, oneLine } from '../../platform/text.ts'
import { type Column, knownHeadings, readHeadings, wrongFile } from './columns.ts'

/** One line of the file: what its cells say, blank where it says nothing. */
export type Row = { line: number } & Record<Column, string>

export const mostRows = 3000
const longestText = 640_000
/** In bytes, as the console sends it: letters with accents take up to three. */
export const largestFile = 3 * longestText

type Read = { record: string[]; info: { lines: number } }

const separators = [';', ',', '\t']

/**
 * The rows of a CSV file as Excel or another program wrote it: UTF-8 with or without its mark, with semicolons, commas or
 * tabs. Refused: another encoding, which would spoil names, and what is too long to be looked through by a person.
 */
export const readFile = (csv: string): Row[] => {
  if (csv.includes('\uFFFD') || csv.includes('\u0000')) throw notUtf8()
  if (csv.length > longestText) throw tooLong()
  const [headings, ...records] = recordsOf(csv.replace(/\r\n?/g, '\n'))
  if (!headings) throw empty()
  const order = readHeadings(headings.record.map(cleanText))
  const rows = records.map((read) => rowOf(read, order)).filter(saysAnything)
  if (rows.length > mostRows) throw tooLong()
  if (rows.length === 0) throw empty()
  return rows
}

const recordsOf = (csv: string): Read[] => {
  try {
    return parsed(csv, separatorOf(csv))
  } catch (error) {
    if (error instanceof CsvError) throw badQuotes(Number(error.lines ?? 1))
    throw error
  }
}

const options = { bom: true, trim: true, relax_column_count: true, skip_empty_lines: true, info: true }

const parsed = (csv: string, delimiter: string, more: { to?: number; quote?: false } = {}) =>
  parse(csv, { ...options, delimiter, ...more }) as unknown as Read[]

/** The one by which the first line names the most columns. */
const separatorOf = (csv: string): string => {
  const known = (delimiter: string) => {
    const [first] = parsed(csv, delimiter, { to: 1, quote: false })
    return first ? knownHeadings(first.record.map((heading) => cleanText(heading.replaceAll('"', '')))) : 0
  }
  return separators.reduce((best, one) => (known(one) > known(best) ? one : best))
}

const rowOf = ({ record, info }: Read, order: (Column | null)[]): Row => {
  const list = (column: Column) => cleanText(record[order.indexOf(column)] ?? '')
  const cell = (column: Column) => oneLine(record[order.indexOf(column)] ?? '')
  const within = record.join('').match(/\n/g)?.length ?? 0
  return {
    line: info.lines - within,
    name: cell('name'),
    email: cell('email'),
    department: cell('department'),
    commune: cell('commune'),
    province: cell('province'),
    kind: cell('kind'),
    roles: list('roles'),
    categories: list('categories'),
    substitute: cell('substitute'),
    phone: cell('phone'),
  }
}

const saysAnything = ({ line: _, ...cells }: Row) => Object.values(cells).some((cell) => cell !== '')

const notUtf8 = () =>
  wrongFile({
    vi: 'Tệp không phải UTF-8 nên tên người sẽ bị hỏng dấu. Trong Excel, xin lưu lại bằng “CSV UTF-8 (Comma delimited)”.',
    en: 'The file is not UTF-8, so names would be spoilt. In Excel, please save it as “CSV UTF-8 (Comma delimited)”.',
  })
export const tooLong = () =>
  wrongFile({
    vi: `Tệp quá dài: mỗi lần nhiều nhất ${mostRows} dòng. Xin chia thành nhiều tệp.`,
    en: `The file is too long: ${mostRows} lines at most each time. Please divide it.`,
  })
const empty = () =>
  wrongFile({ vi: 'Tệp chưa có dòng nào dưới dòng tên cột.', en: 'The file has no line below its headings.' })
const badQuotes = (line: number) =>
  wrongFile({
    vi: `Dòng ${line}: dấu ngoặc kép mở mà không đóng, hoặc đứng giữa ô.`,
    en: `Line ${line}: a quotation mark is not closed, or stands inside a cell.`,
  })
