import { spanUnits } from '../../../db/vocabulary.ts'
import { z } from '../../context/router.ts'
import { day, moment, orNull, whole } from '../../platform/wire.ts'

const span = z
  .object({
    unit: z.enum(spanUnits),
    amount: z.number(),
  })
  .openapi('Span')

const target = {
  id: whole,
  lane: z.string(),
  categoryCode: z.string().nullable(),
  urgency: z.string(),
  provinceCode: z.string().nullable(),
  place: z.enum(['any', 'remote']),
  ordinary: z.enum(['any', 'ordinary', 'other']),
  accept: orNull(span),
  resolve: span,
  ring: orNull(span).openapi({
    description: 'How long an emergency rings at one door before the next are told; null: 10 minutes',
  }),
  source: z.string(),
  validFrom: moment,
  validTo: moment.nullable(),
}
export const keptTarget = z.object(target).openapi('Target')
const targetSeen = z
  .object({
    ...target,
    by: z.string().nullable().openapi({ description: 'Who brought the row in' }),
    endedBy: z.string().nullable(),
  })
  .openapi('TargetSeen')
export const targets = z.object({ targets: z.array(targetSeen) })

const interval = z
  .tuple([whole, whole])
  .readonly()
  .openapi('Interval', { description: 'From and to, in minutes of the day', minItems: 2, maxItems: 2 })

export const holiday = z
  .object({
    date: day,
    provinceCode: z.string().nullable(),
    kind: z.enum(['holiday', 'working', 'half']),
    intervals: z.array(interval).nullable(),
    name: z.string(),
    source: z.string(),
  })
  .openapi('Holiday')
export const holidays = z.object({ holidays: z.array(holiday) })

export const hours = z
  .object({
    provinceCode: z.string().nullable(),
    weekday: whole.openapi({ description: '1 is Monday, 7 is Sunday' }),
    intervals: z.array(interval),
  })
  .openapi('WorkingHours')
export const workingWeek = z.object({ workingHours: z.array(hours) })

export const recomputation = z
  .object({
    open: whole,
    change: z.object({ at: moment, by: z.string().nullable() }).nullable(),
    done: z.object({ at: moment, read: whole, changed: whole }).nullable(),
  })
  .openapi('Recomputation')
