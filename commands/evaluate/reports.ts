import { z } from 'zod'
import { lanes } from '../../db/vocabulary.ts'
import { Refused } from '../../src/platform/errors.ts'
import { isCategoryCode } from '../../src/routing/categories.ts'
import type { PlaceQuestion } from '../../src/routing/place/resolve.ts'

const labels = z.object({
  lane: z.string(),
  categories: z.array(z.string()),
  commune: z.string().nullish(),
  candidates: z.array(z.string()).nullish(),
})
const line = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  text: z.string(),
  provinceCode: z.string().nullish(),
  address: z.string().nullish(),
  lat: z.number().nullish(),
  lon: z.number().nullish(),
  expect: labels.optional(),
})

/** One line of a file of reports, in the format of the shared corpus. */
export type Report = z.infer<typeof line>
/** With its labels; without `expect.commune` its place is not judged. */
export type LabelledReport = Report & { expect: z.infer<typeof labels> }

export const isLabelled = (report: Report): report is LabelledReport => report.expect !== undefined

/** Labels that the system does not know, by report: whatever is answered, they count as missed. */
export const unknownLabels = (reports: readonly LabelledReport[]): string[] =>
  reports.flatMap(({ id, expect: { lane, categories } }) => [
    ...((lanes as readonly string[]).includes(lane) ? [] : [`${id}: lane ${lane}`]),
    ...categories.filter((code) => !isCategoryCode(code)).map((code) => `${id}: category ${code}`),
  ])

const refusal = (vi: string, en: string) => new Refused('invalid', { vi, en })

/** The reports of a JSONL file; refuses a line that is none, by its number. Blank lines and a byte order mark are nothing. */
export const readReports = (bytes: Uint8Array): Report[] =>
  decode(bytes)
    .split(/\r?\n/)
    .flatMap((text, i) => (text.trim() === '' ? [] : [readLine(text, i + 1)]))

const decode = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw refusal('Tệp không phải UTF-8.', 'The file is not UTF-8.')
  }
}

const readLine = (text: string, number: number): Report => {
  const read = line.safeParse(parse(text, number))
  if (read.success) return read.data
  const wrong = read.error.issues.map(({ path, message }) => `${path.join('.') || 'the whole'}: ${message}`)
  throw refusal(`Dòng ${number}: ${wrong.join('; ')}.`, `Line ${number}: ${wrong.join('; ')}.`)
}

const parse = (text: string, number: number): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    throw refusal(`Dòng ${number} không phải JSON.`, `Line ${number} is not JSON.`)
  }
}

export const questionOf = ({ text, address, provinceCode, lat, lon }: Report): PlaceQuestion => ({
  text,
  ...(address && { address }),
  ...(provinceCode && { provinceCode }),
  ...(typeof lat === 'number' && { lat }),
  ...(typeof lon === 'number' && { lon }),
})
