import { reportChannels } from '../../db/vocabulary.ts'
import { legalLanes } from '../access/permissions.ts'
import { z } from '../context/router.ts'
import { day, moment, nextCursor, sentence, whole } from '../platform/wire.ts'
import { row } from '../tickets/reading/answers.ts'
import { type MeasureCode, measureCodes, setCodes } from './measures.ts'

export const measureCode = z.enum(measureCodes)
/** What a list may be of: a measure, or several that are one number on a board. */
export const listCode = z.enum([...measureCodes, ...setCodes])

const totals = z
  .partialRecord(measureCode, whole)
  .openapi('Totals', { description: 'Absent is none', type: 'object' }) as z.ZodType<
  Partial<Record<MeasureCode, number>>
>

const part = z.number().nullable()
const share = z
  .object({
    part: whole,
    of: whole,
    share: part,
    low: part.openapi({ description: 'With nine in ten it is no lower' }),
    high: part,
    fair: part.openapi({
      description: 'Drawn to what is usual around it where the numbers are small: what rankings go by',
    }),
  })
  .openapi('Share')
const shares = z.object({ 'in-time': share, 'accepted-in-time': share, 'right-at-once': share, rated: share })

const minutes = whole.nullable().openapi({ description: 'Minutes of working time; null of none' })
const lengths = z.object({ median: minutes, p90: minutes }).openapi('Lengths')

const unitCode = z.string().openapi({ example: 'commune:00364' })
const partTold = z.object({ code: z.string(), totals, answer: lengths })

export const board = z
  .object({
    unit: z.object({
      unit: unitCode,
      kind: z.enum(['department', 'commune', 'province', 'place']),
      name: z.string(),
      communeCode: z.string().nullable(),
      provinceCode: z.string().nullable(),
    }),
    countedBy: sentence.openapi({ description: 'Which tickets the figures are of' }),
    keptAt: moment.openapi({ description: 'All that happened until then is counted' }),
    behind: z.boolean().openapi({ description: 'What happened since waits for longer than it should' }),
    from: day,
    to: day,
    totals,
    before: totals.openapi({ description: 'Of as many days just before' }),
    rates: shares,
    times: z.object({ accept: lengths, answer: lengths }),
    marks: z.array(whole).openapi({ description: 'How many gave 1, 2, 3, 4, 5' }),
    ages: z
      .array(z.object({ upTo: whole.nullable(), from: day, to: day, open: whole, overdue: whole }))
      .openapi({ description: 'What is open now, by the days that it has waited; the last without an end' }),
    sealed: z
      .object({
        from: day,
        to: day,
        lanes: z.array(z.object({ lane: z.enum(legalLanes), takenIn: whole, answered: whole })),
      })
      .nullable()
      .openapi({ description: 'Of the last whole quarter, rounded down to fives; null of a department' }),
    steps: z.object({ span: z.enum(['day', 'month']), steps: z.array(z.object({ starts: day, totals })) }),
    categories: z.array(partTold.extend({ name: sentence })),
    channels: z.array(partTold.extend({ code: z.enum(reportChannels) })),
    beneath: z.array(
      z.object({
        unit: unitCode,
        name: z.string(),
        totals,
        inTime: share,
        rank: whole
          .nullable()
          .openapi({ description: 'By `fair`; null where too few were answered to rank' }),
      }),
    ),
  })
  .openapi('Board')

export const counted = z.object({
  tickets: z.array(z.object(row)),
  next: nextCursor,
  counts: z.object({ times: whole, tickets: whole }).nullable().openapi({
    description: 'A ticket may be counted more than once, and one may be hidden; null of very many',
  }),
})

export const glossary = z.object({
  measures: z.array(z.object({ code: measureCode, name: sentence, says: sentence })),
  rates: z.array(z.object({ code: z.string(), name: sentence, says: sentence })),
  loads: z.array(z.object({ code: z.string(), name: sentence, says: sentence })),
})
