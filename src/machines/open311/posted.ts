import type { Context } from 'hono'
import { readRepeatedFields } from '../../platform/body.ts'
import { notWritten } from './faults.ts'
import type { Posted } from './input.ts'

export type Sent = { posted: Posted; files: File[] }

/** A posted form, urlencoded or multipart, with every value of a field that comes several times, and the files in it. */
export const readPosted = async (c: Context): Promise<Sent> => {
  const type = c.req.header('content-type') ?? ''
  if (!/form-data|x-www-form-urlencoded/i.test(type))
    throw notWritten(
      'Content-Type',
      'cần application/x-www-form-urlencoded hoặc multipart/form-data.',
      'application/x-www-form-urlencoded or multipart/form-data is needed.',
    )
  const form = await readRepeatedFields(c)
  const posted = Object.fromEntries(Object.entries(form).map(([name, value]) => [name, textsIn(value)]))
  return { posted, files: Object.values(form).flatMap(filesIn) }
}

const textsIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(textsIn)
  return typeof value === 'string' ? [value] : []
}

/** An empty field for a file is none. */
const filesIn = (value: unknown): File[] => {
  if (Array.isArray(value)) return value.flatMap(filesIn)
  return value instanceof File && value.size > 0 ? [value] : []
}
