import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { both, refusedFields } from '../platform/problem.ts'
import type { Env } from './request.ts'

export { createRoute, z }

/** A router whose inputs are parsed by zod; what does not fit is refused with every field named. */
export const router = () =>
  new OpenAPIHono<Env>({
    defaultHook: (result) => {
      if (!result.success) throw refusedFields(result.error)
    },
  })

/** An answer of just this shape, for the compiler and on the OpenAPI page: moments are strings, as on the wire. */
export const answer = <T extends z.ZodType>(schema: T, description: string) => ({
  description,
  content: { 'application/json': { schema } },
})

export const takes = <T extends z.ZodType>(schema: T) => ({
  content: { 'application/json': { schema } },
  required: true as const,
})

/** What a list may be asked; a filter that it does not know is refused, for leaving it out would answer another question. */
export const asks = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: ({ code }) => (code === 'unrecognized_keys' ? unknownFilter(Object.keys(shape)) : undefined),
  })

const unknownFilter = (known: string[]) =>
  both(
    `Danh sách này chỉ hỏi được theo: ${known.join(', ')}.`,
    `This list can only be asked by: ${known.join(', ')}.`,
  )

export const idParam = z.object({ id: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER) })
