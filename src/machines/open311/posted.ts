import type { Context } from 'hono'
import { readRepeatedFields } from '../../platform/body.ts'
import { notWritten } from './faults.ts'
import type { Posted } from './input.ts'

/** A posted form, urlencoded or multipart, with every value of a field that comes several times; files are not taken here. */
export const readPosted = async (c: Context): Promise<Posted> => {
  const type = c.req.header('content-type') ?? ''
  if (!/form-data|x-www-form-urlencoded/i.test(type))
    throw notWritten(
      'Content-Type',
      'cần application/x-www-form-urlencoded hoặc multipart/form-data.',
      'application/x-www-form-urlencoded or multipart/form-data is needed.',
    )
  const form = await readRepeatedFields(c)
  return Object.fromEntries(Object.entries(form).map(([name, value]) => [name, textsIn(value)]))
}

const textsIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(textsIn)
  return typeof value === 'string' ? [value] : []
}
