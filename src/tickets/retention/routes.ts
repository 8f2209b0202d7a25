import { fewestYears, mostYears, sourceInEnglish } from '../../../db/seed/retention-terms.ts'
import { lanes, retentionClasses } from '../../../db/vocabulary.ts'
import { answer, asks, createRoute, router, takes, z } from '../../context/router.ts'
import { line } from '../../platform/line.ts'
import { both } from '../../platform/problem.ts'
import { moment, nextCursor, orNull, whole } from '../../platform/wire.ts'
import { provinceCode } from '../../routing/place/codes.ts'
import { listGoing, listGone } from './going-and-gone.ts'
import type { Term } from './store.ts'
import { dropTerm, keepTerm, listTerms } from './terms.ts'

const tags = ['retention']
const outside = both(
  `Số năm lưu từ ${fewestYears} đến ${mostYears}, hoặc giữ mãi.`,
  `Files are kept for ${fewestYears} to ${mostYears} years, or for good.`,
)

const term = z
  .object({
    class: z.enum(retentionClasses),
    provinceCode: z.string().nullable().openapi({ description: 'Null: the term of the country' }),
    years: whole.nullable().openapi({ description: 'Counted from the end of the file; null: for good' }),
    source: z.string(),
    sourceEn: z.string().nullable().openapi({ description: 'Null: as somebody wrote it' }),
    changedAt: moment,
  })
  .openapi('RetentionTerm')

const wanted = z.object({
  class: z.enum(retentionClasses),
  provinceCode: provinceCode.nullable().default(null),
  years: z.number(outside).int(outside).min(fewestYears, outside).max(mostYears, outside).nullable(),
  source: line(300),
})

const file = z
  .object({
    lane: z.enum(lanes),
    legalHold: z.boolean().openapi({ description: 'It stays, whatever its time' }),
    department: z.string(),
    ticket: orNull(z.object({ id: whole, reference: z.string() })),
    at: moment.openapi({ description: 'When its person and words go, or went' }),
  })
  .openapi('RetainedFile')

const files = answer(z.object({ files: z.array(file), next: nextCursor }), 'One page')
const paged = asks({
  cursor: z.string().max(40).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
})

const seen = (term: Term) => ({ ...term, sourceEn: sourceInEnglish(term.source) })

const termRoutes = () =>
  router()
    .openapi(
      createRoute({
        method: 'get',
        path: '/retention/terms',
        summary: 'For how long each class of files is kept, in the country or in one province',
        tags,
        request: { query: asks({ province: provinceCode.optional() }) },
        responses: { 200: answer(z.object({ terms: z.array(term) }), 'The terms that hold') },
      }),
      async (c) =>
        c.json(
          { terms: (await listTerms(c.get('ctx'), c.req.valid('query').province ?? null)).map(seen) },
          200,
        ),
    )
    .openapi(
      createRoute({
        method: 'put',
        path: '/retention/terms',
        summary: 'Set for how long a class of files is kept; what has ended already gets it by night',
        tags,
        request: { body: takes(wanted) },
        responses: { 200: answer(term, 'The term as it stands now') },
      }),
      async (c) => c.json(seen(await keepTerm(c.get('ctx'), c.req.valid('json'))), 200),
    )
    .openapi(
      createRoute({
        method: 'delete',
        path: '/retention/terms',
        summary: 'Keep a class of files for as long as the country does again',
        tags,
        request: { query: asks({ class: z.enum(retentionClasses), province: provinceCode }) },
        responses: { 204: { description: 'Taken back' } },
      }),
      async (c) => {
        const { class: ofClass, province } = c.req.valid('query')
        await dropTerm(c.get('ctx'), { class: ofClass, provinceCode: province })
        return c.body(null, 204)
      },
    )

/** For how long files are kept, which go soon, and which went. */
export const retentionRoutes = () =>
  termRoutes()
    .openapi(
      createRoute({
        method: 'get',
        path: '/retention/going',
        summary: 'Files whose person and words go within 30 days, the next first',
        tags,
        request: { query: paged },
        responses: { 200: files },
      }),
      async (c) => c.json(await listGoing(c.get('ctx'), c.req.valid('query')), 200),
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/retention/gone',
        summary: 'Files whose person and words went, the newest first',
        tags,
        request: { query: paged },
        responses: { 200: files },
      }),
      async (c) => c.json(await listGone(c.get('ctx'), c.req.valid('query')), 200),
    )
