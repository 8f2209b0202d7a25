import type { CategoryCode, Lane } from '../../src/routing/categories.ts'
import type { PlaceQuestion } from '../../src/routing/place.ts'

/** One line of a labelled file, in the format of the shared corpus; without `expect.commune` its place is not judged. */
export type LabelledReport = {
  id: string
  channel: string
  text: string
  provinceCode?: string | null
  address?: string
  lat?: number
  lon?: number
  expect: { lane: Lane; categories: CategoryCode[]; commune?: string | null; candidates?: string[] }
}

export const readReports = (lines: string): LabelledReport[] =>
  lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line))

export const questionOf = ({ text, address, provinceCode, lat, lon }: LabelledReport): PlaceQuestion => ({
  text,
  ...(address && { address }),
  ...(provinceCode && { provinceCode }),
  ...(lat !== undefined && { lat }),
  ...(lon !== undefined && { lon }),
})
