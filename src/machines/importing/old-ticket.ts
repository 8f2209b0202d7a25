import type { Report } from '../../intake/report.ts'
import { cutToLongest, readReport } from '../../intake/report.ts'
import { Refused, type Sentence } from '../../platform/errors.ts'
import { cleanText, oneLine } from '../../platform/text.ts'
import { readMoment } from '../../platform/written-dates.ts'
import type { Column, Mapping } from './mapping.ts'

export type Cells = Partial<Record<Column, string>>

/** A ticket as the older system has it. */
export type OldTicket = {
  reference: string
  report: Report
  receivedAt: Date
  /** Null while it is open. */
  endedAt: Date | null
  /** In its own words. */
  status: string
  answer: string | null
}

export type Read = { old: OldTicket } | { problems: Sentence[] }

const say = (vi: string, en: string): Sentence => ({ vi, en })

/** What a line of the file says, or all that is wrong in it. */
export const readOld = (cells: Cells, mapping: Mapping, now: Date): Read => {
  const problems: Sentence[] = []
  const heading = (column: Column) => mapping.columns[column] ?? column
  const cell = (column: Column) => oneLine(cells[column] ?? '')
  const wrong = (column: Column, vi: string, en: string): null => {
    problems.push(say(`${heading(column)}: ${vi}`, `${heading(column)}: ${en}`))
    return null
  }
  const moment = (column: Column): Date | null => {
    const text = cell(column)
    if (!text) return null
    const at = readMoment(text)
    if (!at) return wrong(column, `“${text}” không phải ngày giờ.`, `“${text}” is no date.`)
    return at <= now ? at : wrong(column, 'ở tương lai.', 'lies ahead.')
  }
  const meant = <Code>(column: Column, table: Record<string, Code>): Code | undefined => {
    const text = cell(column)
    if (!text) return undefined
    if (Object.hasOwn(table, text)) return table[text]
    wrong(column, `“${text}” chưa có trong tệp ánh xạ.`, `“${text}” is not in the mapping.`)
    return undefined
  }

  const reference = cell('reference')
  if (!/^[\x21-\x7e]{1,100}$/.test(reference))
    wrong(
      'reference',
      'cần một mã, tối đa 100 ký tự không dấu.',
      'needs a plain reference of 100 characters at most.',
    )
  const receivedAt = moment('receivedAt')
  if (!cell('receivedAt')) wrong('receivedAt', 'còn thiếu.', 'is missing.')
  const state = meant('status', mapping.statuses)
  if (!cell('status')) wrong('status', 'còn thiếu.', 'is missing.')
  const ended = moment('endedAt')
  if (receivedAt && ended && ended < receivedAt)
    wrong('endedAt', 'đứng trước ngày nhận.', 'is before it was received.')
  const report = reportIn(
    {
      text: cutToLongest(cleanText(cells.text ?? '')),
      category: meant('category', mapping.categories),
      communeCode: meant('commune', mapping.communes) ?? mapping.communeCode,
      address: cell('address'),
      lat: cell('lat'),
      lon: cell('lon'),
      reporter: { name: cell('name'), phone: cell('phone'), email: cell('email') },
      consent: mapping.consent,
    },
    { now, problems },
  )
  if (problems.length > 0 || !report || !receivedAt || !state) return { problems }
  const answer = cleanText(cells.answer ?? '') || null
  const endedAt = state === 'ended' ? (ended ?? receivedAt) : null
  return { old: { reference, report, receivedAt, endedAt, status: cell('status'), answer } }
}

const reportIn = (input: object, { now, problems }: { now: Date; problems: Sentence[] }): Report | null => {
  try {
    return readReport(input, now)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    problems.push(...(error.details.fields?.map(({ sentence }) => sentence) ?? [error.sentence]))
    return null
  }
}
