import { expect, test } from 'vitest'
import { z } from 'zod'
import { both, refusedFields } from '../src/platform/problem.ts'

const refused = (schema: z.ZodType, given: unknown) => refusedFields(schema.safeParse(given).error!)

test('what is missing is named as the form names it, beside its name for programs', () => {
  const { sentence, details } = refused(
    z.object({ scopes: z.array(z.string()), days: z.number().default(1) }),
    {},
  )
  expect(sentence).toEqual({
    vi: 'Mục “Được làm gì” còn thiếu, xin xem lại.',
    en: '“What it may do” is missing. Please look again.',
  })
  expect(details.fields).toEqual([{ field: 'scopes', sentence }])
})

test('several that are missing stand in one sentence; each field has its own', () => {
  const { sentence, details } = refused(
    z.object({ find: z.string(), replace: z.string(), ids: z.array(z.number()) }),
    {},
  )
  expect(sentence.vi).toBe('Còn thiếu các mục “Tìm chữ”, “Thay bằng”, “Những mục được chọn”, xin xem lại.')
  expect(details.fields?.map(({ field }) => field)).toEqual(['find', 'replace', 'ids'])
})

test('what is wrong in a list is named by the list, and no name is made up', () => {
  expect(refused(z.object({ roles: z.array(z.enum(['a'])) }), { roles: ['b'] }).sentence.vi).toBe(
    'Mục “Vai trò” không có trong các lựa chọn, xin xem lại.',
  )
  expect(refused(z.object({ constructor: z.string() }), { constructor: 1 }).sentence.vi).toBe(
    'Có mục phải là chữ, xin xem lại.',
  )
})

test('a field that has words of its own keeps them', () => {
  const schema = z.object({
    roles: z.array(z.string(), both('Xin chọn vai trò.', 'Choose.')),
    scopes: z.array(z.string()),
    ids: z.array(z.string()),
  })
  expect(refused(schema, {}).sentence.vi).toBe('Xin chọn vai trò.')
})
