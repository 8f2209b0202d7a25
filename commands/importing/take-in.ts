import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import pLimit from 'p-limit'
import type { Ctx } from '../../src/context/context.ts'
import { bringOld, keyOfOld, routeOld } from '../../src/machines/importing/bring-old.ts'
import type { Column, Mapping } from '../../src/machines/importing/mapping.ts'
import { type Cells, readOld } from '../../src/machines/importing/old-ticket.ts'
import { knownKeys } from '../../src/machines/importing/store.ts'
import { Refused, type Sentence } from '../../src/platform/errors.ts'

export type Taken = { lines: number; imported: number; known: number; wrong: number }
type Taking = {
  path: string
  mapping: Mapping
  dry: boolean
  say: (line: string) => void
}
type Line = { line: number; cells: Cells }

const together = 100
/** So many transactions share a flush to disk. */
const lanes = 8
const mostSaid = 200

/** Takes a file in, a hundred lines at a time, whatever its length; what was taken in before is passed over. */
export const takeIn = async (ctxNow: () => Ctx, { path, mapping, dry, say }: Taking): Promise<Taken> => {
  const taken: Taken = { lines: 0, imported: 0, known: 0, wrong: 0 }
  const tell = (line: number, problems: Sentence[]) => {
    taken.wrong++
    if (taken.wrong <= mostSaid)
      say(`${line}: ${problems.map(({ vi }) => vi).join(' ')} / ${problems.map(({ en }) => en).join(' ')}`)
  }
  for await (const group of inGroups(linesOf(path, mapping))) {
    const ctx = ctxNow()
    const keys = group.map(({ cells }) => keyOfOld(mapping.source, (cells.reference ?? '').trim()))
    const known = await knownKeys(ctx.db, keys)
    const take = async ({ line, cells }: Line, at: number) => {
      taken.lines++
      if (known.has(keys[at]!)) return taken.known++
      const read = readOld(cells, mapping, ctx.now)
      if ('problems' in read) return tell(line, read.problems)
      if (dry) return routeOld(ctx, read.old).then(() => taken.imported++, refusing(line, tell))
      return bringOld(ctx, read.old, mapping).then((how) => taken[how]++, refusing(line, tell))
    }
    const inLanes = pLimit(lanes)
    await Promise.all(group.map((line, at) => inLanes(() => take(line, at))))
    say(`… ${taken.lines}`)
  }
  return taken
}

const refusing = (line: number, tell: (line: number, problems: Sentence[]) => void) => (error: unknown) => {
  if (!(error instanceof Refused)) throw error
  tell(line, [error.sentence])
}

async function* inGroups(lines: AsyncIterable<Line>): AsyncGenerator<Line[]> {
  let group: Line[] = []
  try {
    for await (const line of lines) {
      group.push(line)
      if (group.length < together) continue
      const whole = group
      group = []
      yield whole
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    // The lines before it stand for themselves, and what is wrong in them is told as well.
    if (group.length > 0) yield group
    throw badLine(Number(error.lines ?? 1))
  }
  if (group.length > 0) yield group
}

async function* linesOf(path: string, { columns, separator }: Mapping): AsyncGenerator<Line> {
  const text = Readable.from(textOf(path))
  const parser = text.pipe(
    parse({
      bom: true,
      delimiter: separator,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: 200_000,
      skip_records_with_error: true,
    }),
  )
  // An error of the parser's own would take with it what it has read and nobody has taken yet.
  const broken: CsvError[] = []
  parser.on('skip', (error) => {
    broken.push(error)
    text.unpipe(parser)
    parser.end()
  })
  // A pipe passes no fault on.
  text.on('error', (error) => parser.destroy(error))
  let order: Map<string, number> | null = null
  const wanted = Object.entries(columns) as [Column, string][]
  for await (const { record, info } of parser as AsyncIterable<{
    record: string[]
    info: { lines: number }
  }>) {
    if (broken[0] && info.lines >= Number(broken[0].lines)) break
    if (!order) {
      order = new Map(record.map((heading, at) => [heading.trim(), at]))
      const missing = wanted.filter(([, heading]) => !order!.has(heading)).map(([, heading]) => heading)
      if (missing.length > 0) throw noSuchColumns(missing)
      continue
    }
    const within = record.join('').match(/\n/g)?.length ?? 0
    const cells = Object.fromEntries(
      wanted.map(([column, heading]) => [column, record[order!.get(heading)!] ?? '']),
    )
    yield { line: info.lines - within, cells }
  }
  if (broken[0]) throw broken[0]
}

async function* textOf(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for await (const chunk of createReadStream(path)) yield decoder.decode(chunk, { stream: true })
    yield decoder.decode()
  } catch (error) {
    throw error instanceof TypeError ? notUtf8() : error
  }
}

const noSuchColumns = (missing: string[]) =>
  new Refused('invalid', {
    vi: `Tệp không có cột: ${missing.join(', ')}. Xin xem lại tệp ánh xạ và dấu phân cách (separator).`,
    en: `The file has no column: ${missing.join(', ')}. Please check the mapping and its separator.`,
  })

const badLine = (line: number) =>
  new Refused('invalid', {
    vi: `Dừng ở dòng ${line}: ở dòng đó hoặc trước đó có dấu ngoặc kép không đóng hay đứng giữa ô, hoặc một ô quá dài. Các dòng trước đã được xem; xin sửa rồi chạy lại.`,
    en: `Stopped at line ${line}: there or before it a quotation mark is not closed or stands inside a cell, or a cell is too long. The lines before were looked at; please mend it and run this again.`,
  })

const notUtf8 = () =>
  new Refused('invalid', {
    vi: 'Tệp không phải UTF-8; xin lưu lại bằng “CSV UTF-8”.',
    en: 'The file is not UTF-8; please save it as “CSV UTF-8”.',
  })
