import type { Context } from 'hono'
import { wrongField } from './errors.ts'

const problem = (vi: string, en: string) => wrongField('body', { vi, en })

/** The body as text; refused unless it is proper UTF-8. */
export const readText = async (c: Context): Promise<string> => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await c.req.arrayBuffer())
  } catch {
    throw problem('Dữ liệu gửi lên không phải UTF-8.', 'What was sent is not UTF-8.')
  }
}

/** A JSON object or a form, as one record; a JSON body that is no object is refused. */
export const readRecord = async (c: Context): Promise<Record<string, unknown>> => {
  const type = c.req.header('content-type') ?? ''
  if (/form-data|x-www-form-urlencoded/i.test(type)) return c.req.parseBody({ dot: true })
  const text = await readText(c)
  try {
    const value: unknown = JSON.parse(text)
    if (value !== null && typeof value === 'object' && !Array.isArray(value))
      return value as Record<string, unknown>
  } catch {
    throw problem('Nội dung không phải JSON hợp lệ.', 'The body is not valid JSON.')
  }
  throw problem('Nội dung phải là một đối tượng JSON.', 'The body must be a JSON object.')
}
