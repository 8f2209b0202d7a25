import { lanes } from '../../db/vocabulary.ts'
import { z } from '../context/router.ts'
import { localNumbers, moment, orNull, sentence, utilityTold, whole } from '../platform/wire.ts'

const likely = z.object({ code: z.string(), confidence: z.number() })

const namedCategory = z.object({ code: z.string(), name: sentence })

export const preview = z
  .object({
    lane: z.enum(lanes),
    sealed: z.boolean(),
    danger: z.enum(['certain', 'possible', 'none']),
    category: likely.extend({
      alternatives: z.array(likely),
      choices: z.array(namedCategory).openapi({
        description: 'The three likeliest, where it is too unsure to choose alone; none once one was chosen',
      }),
    }),
    commune: z.object({
      code: z.string().nullable(),
      name: z.string().nullable(),
      confidence: z.number(),
      candidates: z.array(likely.extend({ name: z.string() })),
    }),
    department: z.object({ id: whole, name: z.string() }).nullable(),
    officer: z.object({ id: z.string(), name: z.string() }).nullable(),
    utility: orNull(utilityTold),
    dueAt: moment,
    localNumbers,
    why: z.array(z.string()),
  })
  .openapi('RoutingPreview')

export const categories = z.object({
  categories: z.array(namedCategory),
})

const foundPlace = z
  .object({
    code: z.string(),
    name: z.string(),
    fullName: z.string(),
    provinceCode: z.string(),
    provinceName: z.string(),
    formerly: z.string().nullable().openapi({ description: 'The former name that led here' }),
    district: z.string().nullable().openapi({ description: 'The former district that led here' }),
  })
  .openapi('FoundPlace')
export const foundPlaces = z.object({ places: z.array(foundPlace) })

export const departmentFields = {
  id: whole,
  kind: z.string(),
  level: z.enum(['commune', 'province', 'utility', 'national']),
  provinceCode: z.string().nullable(),
  communeCode: z.string().nullable(),
  name: z.string(),
}
export const departments = z.object({
  departments: z.array(
    z
      .object({
        ...departmentFields,
        called: z.array(z.string()).openapi({ description: 'What else it is looked for by' }),
      })
      .openapi('Department'),
  ),
})

/** Of somebody who works here. */
export const arrived = z.boolean().openapi({
  description: 'False: never entered yet; until then no ticket is given to them and no rota counts on them',
})

const colleague = z
  .object({ id: z.string(), name: z.string(), open: whole, away: z.boolean(), arrived })
  .openapi('Colleague')
export const colleagues = z.object({ staff: z.array(colleague) })
