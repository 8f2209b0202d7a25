import { partnerKinds } from '../../../db/sending-words.ts'
import { asks, z } from '../../context/router.ts'
import { line } from '../../platform/line.ts'
import { both } from '../../platform/problem.ts'
import { reason } from '../../platform/reason.ts'
import { departmentId, staffId } from '../../routing/editing/inputs.ts'
import { url } from '../webhooks/inputs.ts'
import { shareLongKey, shortestShared } from './refusals.ts'

export const whose = { params: z.object({ id: staffId }) }

export const which = {
  params: z.object({
    id: staffId,
    linkId: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER),
  }),
}

const code = z
  .string()
  .trim()
  .regex(
    /^[\x21-\x7e]{1,100}$/,
    both('Mã viết không dấu, không có khoảng trắng.', 'A code has no accents and no blanks.'),
  )
const key = z
  .string()
  .trim()
  .regex(
    /^[\x21-\x7e]{1,200}$/,
    both('Xin dán khóa mà bên kia đã cấp.', 'Please paste the key that the other side gave.'),
  )
  .openapi({ description: 'What they gave to send and read with; written, and never read again' })
const where = url
  .refine(
    (address) => !/[?#]/.test(address),
    both('Địa chỉ không được có dấu ? và #.', 'The address may hold no ? and no #.'),
  )
  .openapi({
    description: 'Where its Open311 begins',
    example: 'https://cong.tinh.example/open311/v2',
  })
const serviceCode = code.nullable().openapi({
  description: 'What all is filed under there; null: under our own subjects, as a Lắng Nghe knows them',
})

const way = z.object({ url: where, jurisdictionId: code.openapi({ example: '00364' }), key })
const byFile = both(shareLongKey.vi, shareLongKey.en)
const byLine = both('Xin nhập địa chỉ Open311 của bên kia.', 'Please write where their Open311 begins.')

export const made = z
  .object({
    name: line(100),
    kind: z.enum(partnerKinds).default('open311').openapi({ description: 'By a line, or by files' }),
    url: where.optional(),
    jurisdictionId: way.shape.jurisdictionId,
    serviceCode: serviceCode.default(null),
    departmentId: departmentId.openapi({ description: 'What is forwarded to this department goes there' }),
    key,
  })
  .refine(({ kind, url }) => kind === 'file' || url !== undefined, { path: ['url'], error: byLine })
  .refine(({ kind, key }) => kind !== 'file' || key.length >= shortestShared, {
    path: ['key'],
    error: byFile,
  })
export const trial = way.extend({ serviceCode })
export const change = z
  .object({
    name: line(100),
    url: where,
    jurisdictionId: code,
    serviceCode,
    key,
    state: z.enum(['on', 'paused']),
  })
  .partial()
export const ending = z.object({ why: reason(300) })

const limit = z.coerce.number().int().min(1).max(100).default(50)
const cursor = z.string().max(1000).optional()
export const differencesAsked = asks({ cursor, limit })
