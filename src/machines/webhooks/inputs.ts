import { deliveryStates } from '../../../db/sending-words.ts'
import { clientReaches } from '../../../db/vocabulary.ts'
import { asks, z } from '../../context/router.ts'
import { line } from '../../platform/line.ts'
import { both } from '../../platform/problem.ts'
import { reason } from '../../platform/reason.ts'
import { departmentId, staffId } from '../../routing/editing/inputs.ts'
import { heardTypes } from '../changes/heard.ts'
import { type EventGroup, eventGroups, typesOfGroups } from './groups.ts'

export const whose = { params: z.object({ id: staffId }) }
export const which = {
  params: z.object({
    id: staffId,
    deliveryId: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER),
  }),
}

const types = z
  .array(z.enum(heardTypes))
  .max(100)
  .transform((given): string[] => [...new Set(given)])
const wrongUrl = both(
  'Xin nhập địa chỉ đầy đủ, bắt đầu bằng https://.',
  'Please write the whole address, beginning with https://.',
)
/** Nothing listens at port 0. */
const leadsSomewhere = (address: string): boolean => {
  if (!URL.canParse(address)) return false
  const { protocol, port } = new URL(address)
  return /^https?:$/.test(protocol) && port !== '0'
}
export const url = z
  .string()
  .trim()
  .max(500)
  .refine(leadsSomewhere, wrongUrl)
  .refine(
    (address) => {
      const { username, password } = URL.canParse(address) ? new URL(address) : { username: '', password: '' }
      return !username && !password
    },
    both('Địa chỉ không được chứa tên và mật khẩu.', 'The address may hold no name and no password.'),
  )
  .openapi({ example: 'https://cong.tinh.example/su-kien' })
const groups = z
  .array(z.enum(eventGroups))
  .transform((given) => [...new Set(given)])
  .openapi({ description: 'Types that belong together, besides those that are named' })
const reach = z.enum(clientReaches)

export const made = z.object({
  name: line(100),
  url,
  types: types.default([]),
  groups: groups.default([]),
  departmentId,
  reach: reach.default('department'),
})
export const change = z
  .object({ name: line(100), url, types, groups, reach, state: z.enum(['on', 'paused']) })
  .partial()
export const ending = z.object({ why: reason(300) })
export const overlap = z.object({
  overlapHours: z
    .number()
    .int()
    .min(0)
    .max(720, both('Nhiều nhất 720 giờ.', 'At most 720 hours.'))
    .default(24)
    .openapi({ description: 'How long the secret before it still signs' }),
})

type Asked = { types?: string[] | undefined; groups?: EventGroup[] | undefined }

/** With the types that its groups stand for. */
export const withGroups = <Given extends Asked>({ groups, ...given }: Given): Omit<Given, 'groups'> =>
  groups && groups.length > 0
    ? { ...given, types: [...new Set([...(given.types ?? []), ...typesOfGroups(groups)])] }
    : given

const limit = z.coerce.number().int().min(1).max(100).default(50)
const cursor = z.string().max(1000).optional()
export const log = asks({ state: z.enum(deliveryStates).optional(), cursor, limit })
