import { clientReaches, clientScopes } from '../../../db/vocabulary.ts'
import { asks, z } from '../../context/router.ts'
import { line } from '../../platform/line.ts'
import { both } from '../../platform/problem.ts'
import { written } from '../../platform/written.ts'
import { departmentId } from '../../routing/editing/inputs.ts'

const scopes = z
  .array(z.enum(clientScopes))
  .min(1, both('Xin chọn ít nhất một quyền.', 'Please choose a scope at least.'))
  .transform((given) => [...new Set(given)])
const reach = z.enum(clientReaches)
const perMinute = z
  .number()
  .int()
  .min(1, both('Ít nhất 1 lần mỗi phút.', 'Once a minute at least.'))
  .max(6000, both('Nhiều nhất 6000 lần mỗi phút.', 'At most 6000 times a minute.'))
const days = z
  .number()
  .int()
  .min(1, both('Khóa có hạn ít nhất 1 ngày.', 'A key holds a day at least.'))
  .max(730, both('Khóa có hạn nhiều nhất 730 ngày.', 'A key holds 730 days at most.'))
  .openapi({ description: 'How many days the key holds' })

const described = { name: line(100), purpose: written(300), contact: line(200) }
export const admission = z.object({
  ...described,
  departmentId,
  scopes,
  reach: reach.default('department'),
  perMinute: perMinute.default(120),
  days: days.default(365),
})
export const change = z.object({ ...described, scopes, reach, perMinute }).partial()
export const rotation = z.object({
  days: days.default(365),
  overlapHours: z
    .number()
    .int()
    .min(0)
    .max(720, both('Nhiều nhất 720 giờ.', 'At most 720 hours.'))
    .default(24)
    .openapi({ description: 'How long the keys before it still hold' }),
})

/** Those that stand, or that have ended, by name. */
export const list = asks({
  state: z.enum(['open', 'ended']).default('open'),
  cursor: z.string().max(1000).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
})
