import { readMoment } from '../../platform/written-dates.ts'
import { notWritten } from './faults.ts'

/** A moment of ISO 8601; one without a zone is Vietnam's. Null where nothing is written. */
export const momentOf = (name: string, text: string | undefined): Date | null => {
  // A plus that was not escaped comes as a blank.
  const asked = text?.trim().replace(/(?<=T.*) (\d{2}:?\d{2})$/, '+$1')
  if (!asked) return null
  const moment = readMoment(asked)
  if (moment) return moment
  throw notWritten(
    name,
    'không phải ngày giờ (ví dụ 2026-11-30T08:00:00Z).',
    'is no date and time (for example 2026-11-30T08:00:00Z).',
  )
}
