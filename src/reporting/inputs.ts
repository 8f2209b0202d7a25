import { z } from '../context/router.ts'
import { stillToCome } from '../platform/asked-days.ts'
import { both } from '../platform/problem.ts'
import { dateOfDay, dayOf } from '../platform/vietnam-time.ts'
import { dayWritten, readPeriod } from './period.ts'
import { type UnitCode, unitPattern } from './unit.ts'

export const unit = z
  .string()
  .regex(unitPattern, both('Không có đơn vị này.', 'There is no such unit.'))
  .transform((code) => code as UnitCode)
  .openapi({ type: 'string', example: 'commune:00364' })

const date = (example: string) =>
  z
    .string()
    .max(40)
    .optional()
    .openapi({ description: 'A day in Vietnam; the last thirty where absent', example })
export const period = { from: date('2026-11-01'), to: date('2026-11-30') }

type Said = { from?: string | undefined; to?: string | undefined }

/**
 * The last thirty days where nothing is said, thirty days up to the last where that alone is; an empty field says nothing. Refused where
 * none of them has come yet: nothing would be in it, as if nothing had happened.
 */
export const askedPeriod = (now: Date, { from, to }: Said) => {
  const today = dayOf(now.getTime())
  const last = to || (from && dayWritten(from) > today ? from : dateOfDay(today))
  const end = dayWritten(last)
  const first = dateOfDay((Number.isNaN(end) ? today : end) - 29)
  const days = readPeriod({ from: from || first, to: last })
  if (days.first > today) throw stillToCome('from', today)
  return days
}
