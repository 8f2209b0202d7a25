import { lanes, statuses, statusGroups } from '../../../db/vocabulary.ts'
import { asks, z } from '../../context/router.ts'
import { both } from '../../platform/problem.ts'
import { category } from '../../routing/editing/inputs.ts'
import { communeCode, provinceCode } from '../../routing/place/codes.ts'

const groups = Object.keys(statusGroups) as (keyof typeof statusGroups)[]
const group = z.enum(groups).transform((name) => [...statusGroups[name]])
const someStatus = z.enum(statuses).transform((status) => [status])

/** `open`, `done`, or statuses by name, with commas between. */
const statusList = z
  .string()
  .transform((text) => text.split(',').filter(Boolean))
  .pipe(z.array(z.union([group, someStatus])).min(1))
  .transform((chosen) => chosen.flat())

const ids = z
  .string()
  .max(2_000)
  .regex(
    /^\d{1,15}(,\d{1,15})*$/,
    both('Danh sách mã số, cách nhau bằng dấu phẩy.', 'Numbers with commas between.'),
  )
  .transform((text) => text.split(',').map(Number))
  .pipe(z.array(z.number()).max(100))
  .openapi({ description: 'Only these tickets, as far as they stand in the list' })

const since = z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER).openapi({
  description:
    'With `ids`: the newest event that you were told of; an answer given to others since then will do',
})

/** What a list of tickets can be narrowed to, in an address. */
export const narrowed = {
  status: statusList.optional(),
  department: z.coerce.number().int().positive().max(2_000_000_000).optional(),
  commune: communeCode.optional(),
  province: provinceCode.optional(),
  category: category.optional(),
  lane: z.enum(lanes).optional(),
  q: z.string().trim().max(200).optional(),
  mine: z.stringbool().optional(),
  overdue: z.stringbool().optional(),
}

/** Which tickets a list is asked for, and from where on. */
export const listQuestion = asks({
  ...narrowed,
  ids: ids.optional(),
  since: since.optional(),
  sort: z.enum(['newest', 'due']).default('newest'),
  cursor: z.string().max(40).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
})
