import type { Context } from 'hono'
import { Refused, wrongField } from './errors.ts'
import { mustBeFewFields, mustBeFewParts, mustBeShallow } from './form-limits.ts'

const problem = (vi: string, en: string) => wrongField('body', { vi, en })

const notUtf8 = () => problem('Dữ liệu gửi lên không phải UTF-8.', 'What was sent is not UTF-8.')

/** The body as text; refused unless it is proper UTF-8. */
export const readText = async (c: Context): Promise<string> => {
  const bytes = await c.req.arrayBuffer()
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw notUtf8()
  }
}

const bytesOf = (c: Context, cutOff: () => Refused): Promise<ArrayBuffer> =>
  c.req.arrayBuffer().catch(() => {
    throw cutOff()
  })

const broken = () =>
  problem(
    'Nội dung gửi lên bị thiếu hoặc hỏng. Xin quay lại và gửi lần nữa.',
    'What was sent arrived broken. Please go back and send it again.',
  )

/** The query as it was written in the address; refused unless every escape in it is proper UTF-8. */
export const readQuery = (c: Context): Record<string, string> => {
  mustBeUtf8(new URL(c.req.url).search)
  return c.req.query()
}

/** A posted form as one record; refused when it was cut off (in these words), garbled or is not UTF-8. */
export const readFormBody = async (c: Context, cutOff = broken): Promise<Record<string, unknown>> => {
  await mustBeModest(c, cutOff)
  try {
    return await c.req.parseBody({ dot: true })
  } catch {
    throw cutOff()
  }
}

/** The same with every value of a field that comes several times. */
export const readRepeatedFields = async (c: Context): Promise<Record<string, unknown>> => {
  await mustBeModest(c, broken)
  try {
    return await c.req.parseBody({ all: true })
  } catch {
    throw broken()
  }
}

/** Looked at as it came, before anything is made of it. */
const mustBeModest = async (c: Context, cutOff: () => Refused): Promise<void> => {
  if (!/x-www-form-urlencoded/i.test(typeOf(c)))
    return mustBeFewParts(new Uint8Array(await bytesOf(c, cutOff)), typeOf(c))
  const text = await readText(c)
  mustBeFewFields(text)
  mustBeUtf8(text)
}

/** A JSON object or a form, as one record; a JSON body that is no object is refused. */
export const readRecord = async (c: Context): Promise<Record<string, unknown>> => {
  if (/form-data|x-www-form-urlencoded/i.test(typeOf(c))) return readFormBody(c)
  const text = await readText(c)
  try {
    const value: unknown = JSON.parse(text)
    if (value !== null && typeof value === 'object' && !Array.isArray(value)) {
      mustBeShallow(value)
      return value as Record<string, unknown>
    }
  } catch (error) {
    if (error instanceof Refused) throw error
    throw problem('Nội dung không phải JSON hợp lệ.', 'The body is not valid JSON.')
  }
  throw problem('Nội dung phải là một đối tượng JSON.', 'The body must be a JSON object.')
}

const typeOf = (c: Context) => c.req.header('content-type') ?? ''

/** A percent sign that escapes nothing is let through: some gateways forget to escape their own. */
const mustBeUtf8 = (escaped: string): void => {
  for (const [run] of escaped.matchAll(/(?:%[0-9a-f]{2})+/gi)) {
    try {
      decodeURIComponent(run)
    } catch {
      throw notUtf8()
    }
  }
}
