import { z } from '../../context/router.ts'
import { day, nextCursor, sentence, whole } from '../../platform/wire.ts'
import { loads as loadCodes } from '../measures.ts'
import type { LoadCode } from './rule.ts'

const named = z.object({ departmentId: whole, name: z.string(), open: whole })

export const loads = z
  .object({
    unplaced: z.array(named).openapi({ description: 'What still lies at the operation centres' }),
    unstaffed: z.object({
      departments: whole.openapi({ description: 'Departments in which nobody works' }),
      communes: whole.openapi({ description: 'Communes in which nobody works at all' }),
      holding: z.array(named).openapi({ description: 'Those where tickets are open, the most first' }),
    }),
    each: z.number().nullable().openapi({
      description: 'Open tickets for each officer of a commune; null where nobody works',
    }),
    communes: z.array(
      z.object({
        unit: z.string().openapi({ example: 'commune:00364' }),
        name: z.string(),
        open: whole,
        officers: whole,
        load: z.enum(Object.keys(loadCodes) as [LoadCode, ...LoadCode[]]),
      }),
    ),
  })
  .openapi('Loads')

export const alone = z.object({
  people: z.array(
    z.object({
      departmentId: whole,
      department: z.string(),
      officer: z.string(),
      categories: z.array(sentence).nullable().openapi({
        description: 'Null: all that nobody else is named for',
      }),
    }),
  ),
  next: nextCursor,
})

export const officers = z.object({
  from: day,
  to: day,
  officers: z.array(
    z.object({
      id: z.string().nullable().openapi({ description: 'Null: those that no officer has yet' }),
      name: z.string().nullable(),
      open: whole,
      overdue: whole,
    }),
  ),
  isAll: z.boolean().openapi({
    description:
      'False where so much is open that only 20,000 were counted: each number is the least that it may be',
  }),
})
