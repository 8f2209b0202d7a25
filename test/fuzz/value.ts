import fc from 'fast-check'
import { hostileText, hostileValue, personal } from './hostile.ts'
import type { Random } from './random.ts'

export type Schema = {
  $ref?: string
  type?: string | string[]
  enum?: unknown[]
  const?: unknown
  anyOf?: Schema[]
  oneOf?: Schema[]
  allOf?: Schema[]
  items?: Schema
  prefixItems?: Schema[]
  properties?: Record<string, Schema>
  required?: string[]
  format?: string
  pattern?: string
  minimum?: number
  maximum?: number
  minLength?: number
  maxLength?: number
  default?: unknown
}

export type Making = {
  random: Random
  /** How many of the values are hostile, of one. */
  wild: number
  /** What stands in the database for a field of this name. */
  known: (name: string, random: Random) => unknown
  named: (ref: string) => Schema
}

/** A value for a field as the API page describes it: mostly as it should be, now and then as nobody expects. */
export const valueFor = (schema: Schema, making: Making, name = ''): unknown => {
  const { random, wild, known } = making
  if (random.chance(wild)) return hostileValue(random)
  if (schema.$ref) return valueFor(making.named(schema.$ref), making, name)
  const some = schema.anyOf ?? schema.oneOf ?? schema.allOf
  if (some) return valueFor(random.pick(some), making, name)
  if ('const' in schema) return schema.const
  if (schema.enum) return random.pick(schema.enum)
  const there = known(name, random)
  if (there !== undefined && random.chance(0.9)) return there
  const types = [schema.type ?? 'string'].flat()
  return made[random.pick(types)]?.(schema, making, name) ?? null
}

/** Optional fields that most requests have, or few. */
const often: Record<string, number> = {
  version: 0.1,
  consent: 0.9,
  text: 1,
  communeCode: 0.7,
  file: 1,
  why: 1,
}

const made: Record<string, (schema: Schema, making: Making, name: string) => unknown> = {
  null: () => null,
  boolean: (_, { random }) => random.chance(0.5),
  integer: numberFor,
  number: (schema, making) => numberFor(schema, making) + (making.random.chance(0.3) ? 0.25 : 0),
  string: textFor,
  array: ({ items = {}, prefixItems }, making, name) =>
    prefixItems
      ? prefixItems.map((item) => valueFor(item, making))
      : Array.from({ length: making.random.below(4) }, () => valueFor(items, making, name)),
  object: ({ properties = {}, required = [] }, making) => {
    const { random, wild } = making
    const fields = Object.entries(properties).filter(([field]) =>
      random.chance(required.includes(field) ? 1 - wild / 4 : (often[field] ?? 0.3)),
    )
    const whole = fields.map(([field, schema]) => [field, valueFor(schema, making, field)])
    return Object.fromEntries(random.chance(wild / 2) ? [...whole, [hostileText(random), 1]] : whole)
  },
}

function numberFor({ minimum = 0, maximum = 2_000 }: Schema, { random }: Making): number {
  return minimum + random.below(Math.min(maximum - minimum, 2_000) + 1)
}

const day = 86_400_000
const samples = new Map<string, string[]>()

function textFor({ format, pattern, maxLength = 300 }: Schema, { random }: Making): string {
  const moment = new Date(Date.now() + (random.below(60) - 20) * day).toISOString()
  if (format === 'date') return moment.slice(0, 10)
  if (format === 'date-time') return moment
  if (pattern) return random.pick(samplesOf(pattern))
  return `${random.pick(sentences)} ${personal}`.slice(0, Math.max(maxLength, 1))
}

const samplesOf = (pattern: string): string[] => {
  const found =
    samples.get(pattern) ?? fc.sample(fc.stringMatching(new RegExp(pattern)), { numRuns: 20, seed: 1 })
  samples.set(pattern, found)
  return found
}

export const sentences = [
  'Nắp cống đầu ngõ 45 bị vỡ, trẻ con hay đi qua',
  'Rác ùn ứ ba ngày nay ở cổng chợ, mùi hôi nồng nặc',
  'den duong tat 3 hom nay o ngo 12',
  'Cháy nhà số 12, có người kẹt bên trong',
  'Tôi tố cáo cán bộ nhận tiền khi cấp phép xây dựng',
  'Khiếu nại quyết định xử phạt số 12 của chủ tịch phường',
  'Theo phân công của lãnh đạo đơn vị',
  'The street light at 12 Main Street has been out for three days',
  '5',
  'CHƯA XONG',
  'DỪNG',
]
