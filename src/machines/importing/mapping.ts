import { z } from 'zod'
import { reportChannels } from '../../../db/vocabulary.ts'
import { Refused } from '../../platform/errors.ts'
import { both, refusedFields } from '../../platform/problem.ts'
import { CATEGORY_CODES } from '../../routing/categories.ts'
import { communeCode } from '../../routing/place/codes.ts'

const heading = z.string().trim().min(1).max(200)
const person = { name: heading.optional(), phone: heading.optional(), email: heading.optional() }

/** Which heading of the file holds what, and what the words of the older system mean here. */
const mapping = z.strictObject({
  source: z
    .string()
    .regex(
      /^[a-z0-9-]{1,40}$/,
      both('source: chữ thường, số và gạch nối.', 'source: small letters, digits, hyphens.'),
    ),
  separator: z.enum([',', ';', '\t']).default(','),
  columns: z.strictObject({
    reference: heading,
    text: heading,
    receivedAt: heading,
    status: heading,
    endedAt: heading.optional(),
    answer: heading.optional(),
    category: heading.optional(),
    commune: heading.optional(),
    address: heading.optional(),
    lat: heading.optional(),
    lon: heading.optional(),
    ...person,
  }),
  statuses: z.record(heading, z.enum(['open', 'ended'])),
  categories: z.record(heading, z.enum(CATEGORY_CODES)).default({}),
  communes: z.record(heading, communeCode).default({}),
  communeCode: communeCode.optional(),
  channel: z.enum(reportChannels).default('hotline'),
  consent: z.boolean().default(false),
})
export type Mapping = z.output<typeof mapping>
export type Column = keyof Mapping['columns']

/** Refused: what it leaves out or does not know, and persons whom nobody says to have agreed. */
export const readMapping = (json: string): Mapping => {
  const parsed = mapping.safeParse(parsedJson(json))
  if (!parsed.success) throw refusedFields(parsed.error)
  const { columns, consent } = parsed.data
  if (!consent && Object.keys(person).some((column) => column in columns)) throw notAgreed()
  return parsed.data
}

const parsedJson = (json: string): unknown => {
  try {
    return JSON.parse(json)
  } catch {
    throw new Refused('invalid', {
      vi: 'Tệp ánh xạ không phải JSON hợp lệ.',
      en: 'The mapping is not valid JSON.',
    })
  }
}

const notAgreed = () =>
  new Refused('invalid', {
    vi: 'Tệp có cột về người phản ánh: xin ghi "consent": true khi họ đã đồng ý cho lưu, hoặc bỏ các cột name, phone, email.',
    en: 'The file holds who reported: please say "consent": true where they agreed to be kept, or leave name, phone and email out.',
  })
