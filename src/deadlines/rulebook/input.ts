import type { Interval } from '../../../db/schema/deadlines.ts'
import { lanes, type SpanUnit, spanUnits, urgencies } from '../../../db/vocabulary.ts'
import { asks, z } from '../../context/router.ts'
import { line } from '../../platform/line.ts'
import { both } from '../../platform/problem.ts'
import { startOfDate } from '../../platform/vietnam-time.ts'
import { writtenDay } from '../../platform/written-dates.ts'
import { isCategoryCode } from '../../routing/categories.ts'
import { provinceCode } from '../../routing/place/codes.ts'

const noTime = both(
  'Xin ghi đủ giờ bắt đầu và giờ kết thúc của mỗi buổi.',
  'Please give each part of the day its beginning and its end.',
)
const minute = z.number(noTime).int(noTime).min(0, noTime).max(1440, noTime)
const intervals = z
  .array(z.tuple([minute, minute]))
  .max(12)
  .transform((pairs): Interval[] => pairs)

/** The longest terms that any row may give, so that a slip of the keyboard is caught. */
const longest: Record<SpanUnit, number> = {
  minutes: 10_080,
  hours: 168,
  'working-hours': 400,
  'working-days': 130,
  'calendar-days': 180,
}

const tooLong = both(
  'Thời hạn quá dài: nhiều nhất 10.080 phút, 168 giờ, 400 giờ làm việc, 130 ngày làm việc hoặc 180 ngày.',
  'Too long: at most 10,080 minutes, 168 hours, 400 working hours, 130 working days or 180 days.',
)

const span = z
  .object({
    unit: z.enum(spanUnits),
    amount: z.number().int().min(1, both('Thời hạn ít nhất là 1.', 'A term is at least 1.')),
  })
  .refine(({ unit, amount }) => amount <= longest[unit], { message: tooLong, path: ['amount'] })

/** Around the clock, and soon: what rings while somebody is in danger. */
const ring = span.refine(
  ({ unit, amount }) => (unit === 'minutes' && amount <= 240) || (unit === 'hours' && amount <= 4),
  both(
    'Chuông khẩn tính bằng phút hoặc giờ, nhiều nhất 4 giờ.',
    'An alarm rings in minutes or hours, at most 4 hours.',
  ),
)

export const target = z.object({
  lane: z.enum([...lanes, 'personal-data', 'forwarding']),
  categoryCode: z
    .string()
    .refine(isCategoryCode, both('Không có lĩnh vực này.', 'There is no such category.'))
    .nullable()
    .default(null),
  urgency: z.enum(['any', ...urgencies]).default('any'),
  provinceCode: provinceCode.nullable().default(null),
  place: z.enum(['any', 'remote']).default('any'),
  ordinary: z.enum(['any', 'ordinary', 'other']).default('any'),
  accept: span.nullable(),
  resolve: span,
  /** Left out: as long as it rings now. */
  ring: ring.nullable().optional(),
  source: line(300),
  /** From the beginning of this day; left out, from now on. */
  validFrom: writtenDay.transform(startOfDate).nullable().default(null),
})

export const targetId = z.object({ id: z.coerce.number().int().positive().max(2_147_483_647) })

export const targetsAsked = asks({
  province: provinceCode.optional(),
  history: z.stringbool().optional(),
})

export const holiday = z.object({
  date: writtenDay,
  provinceCode: provinceCode.nullable().default(null),
  kind: z.enum(['holiday', 'working', 'half']),
  intervals: intervals.nullable().default(null),
  name: line(120),
  source: line(300),
})

export const holidayKey = asks({ date: writtenDay, province: provinceCode.optional() })

export const holidaysAsked = asks({
  year: z.coerce.number().int().min(2000).max(2100).optional(),
  province: provinceCode.optional(),
})

export const provinceAsked = asks({ province: provinceCode.optional() })

export const hoursKey = asks({
  weekday: z.coerce.number().int().min(1).max(7),
  province: provinceCode.optional(),
})

export const workingHours = z.object({
  provinceCode: provinceCode.nullable().default(null),
  weekday: z.number().int().min(1).max(7),
  intervals,
})
