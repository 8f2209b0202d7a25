import { z } from '@hono/zod-openapi'

type Described = { type: 'object'; properties: Record<string, object>; required?: string[] }

const known = new WeakMap<z.core.$ZodType, Described>()

/** What callers may write, before blanks are dropped and text is cleaned; the words of a schema never change. */
const asWritten = (schema: z.core.$ZodType): Described => {
  const described = known.get(schema) ?? describe(schema)
  known.set(schema, described)
  return described
}

const describe = (schema: z.core.$ZodType): Described => {
  const { $schema: _, ...described } = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const { def } = zodSchema._zod
      const prepared = def.type === 'pipe' && def.in._zod.def.type === 'transform'
      if (prepared) Object.assign(jsonSchema, asWritten(def.out))
    },
  })
  return described as Described
}

/** A body that the verb's reader parses itself, as JSON or as a form, so that each channel refuses in its own words. */
export const reads = (schema: z.ZodType) => {
  const described = asWritten(schema)
  return {
    content: {
      'application/json': { schema: described },
      'application/x-www-form-urlencoded': { schema: described },
    },
    required: true as const,
  }
}

/** The same in a query. */
export const readsQuery = (schema: z.ZodType) => {
  const { properties, required = [] } = asWritten(schema)
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query' as const,
    required: required.includes(name),
    schema,
  }))
}

/** A form with one picture: in its field "file", or in "picture" the name of one that has arrived before. */
export const readsPicture = {
  content: {
    'multipart/form-data': {
      schema: {
        type: 'object' as const,
        properties: {
          file: { type: 'string' as const, format: 'binary' },
          picture: { type: 'string' as const, description: 'KEY/NAME of an upload, instead of the file' },
        },
      },
    },
  },
  required: true as const,
}
