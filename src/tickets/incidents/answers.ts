import { z } from '../../context/router.ts'
import { both } from '../../platform/problem.ts'
import { moment, nextCursor, orNull, sentence, whole } from '../../platform/wire.ts'

const point = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])

const corners = z
  .array(point)
  .min(
    3,
    both(
      'Vùng vẽ cần ít nhất 3 góc: xin bấm thêm trên bản đồ.',
      'An area has at least 3 corners: please press the map again.',
    ),
  )
  .max(60, both('Vùng vẽ có tối đa 60 góc.', 'An area has at most 60 corners.'))

export const area = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('circle'), centre: point, metres: z.number().int().min(50).max(50_000) }),
    z.object({ kind: z.literal('polygon'), points: corners }),
  ])
  .openapi('IncidentArea', { description: 'Within its communes; points are [longitude, latitude]' })

export const fields = {
  id: whole,
  title: z.string(),
  provinceCode: z.string(),
  communes: z.array(z.object({ code: z.string(), name: z.string() })),
  area: orNull(area),
  streets: z.array(z.string()).openapi({ description: 'Named where it is not the whole commune' }),
  part: orNull(sentence).openapi({ description: 'Which part of its communes, in words; null: all of them' }),
  categoryCode: z.string(),
  category: sentence,
  known: z.string(),
  knownAt: moment,
  beganAt: moment,
  expectedEnd: moment.nullable(),
  declaredAt: moment,
  closedAt: moment.nullable(),
  answer: z.string().nullable().openapi({ description: 'What each report that joined was answered' }),
  readOut: sentence.openapi({ description: 'What an operator reads out to whoever calls about it' }),
  isYours: z.boolean().openapi({ description: 'Yours to update and to close' }),
  joined: whole,
}

const row = z.object(fields).openapi('Incident')

export const incidentPage = z.object({ incidents: z.array(row), next: nextCursor })

const line = z.object({
  id: whole,
  at: moment,
  sentence,
  text: z.string(),
  expectedEnd: moment.nullable(),
  by: z.string().nullable(),
})

export const incidentDetail = z
  .object({
    ...fields,
    warning: orNull(
      z.object({ id: whole, says: sentence }).openapi('WarningBehind', {
        description: 'The spike that it was declared from, for who may see it',
      }),
    ),
    timeline: z.array(line),
    figures: z.object({
      joined: whole,
      before: whole.openapi({ description: 'Of those, before the report was sent' }),
      byStaff: whole,
      apart: whole.openapi({ description: 'Said to be something else' }),
      open: whole.openapi({ description: 'Of those that joined, still open' }),
      unlooked: whole.openapi({
        description: 'Of those still open, may be danger: answered only once somebody has looked',
      }),
      callers: whole.openapi({ description: 'Callers who were read what is known and wanted no ticket' }),
    }),
  })
  .openapi('IncidentDetail')

export const declared = z.object({ id: whole })

export const shownIncident = z
  .object({
    id: whole,
    title: z.string(),
    part: orNull(sentence).openapi({ description: 'Which part of its communes; null: all of them' }),
    known: z.string(),
    expectedEnd: moment.nullable(),
  })
  .openapi('ShownIncident')
