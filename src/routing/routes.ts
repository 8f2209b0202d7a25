import { mustManage } from '../access/management.ts'
import { sealedLanes } from '../access/permissions.ts'
import { answer, asks, createRoute, router, takes, z } from '../context/router.ts'
import { startDeadline } from '../deadlines/start.ts'
import { targetQuestion } from '../deadlines/target-question.ts'
import { languageOf } from '../platform/language.ts'
import { both } from '../platform/problem.ts'
import { cleanText } from '../platform/text.ts'
import { startOfDate } from '../platform/vietnam-time.ts'
import { writtenDay } from '../platform/written-dates.ts'
import { namedAt, placeOfActor } from '../texts/category-names.ts'
import { localNumbersAt } from '../texts/local-numbers.ts'
import { readUtility } from '../texts/utility.ts'
import { categories, colleagues, departments, foundPlaces, preview } from './answers.ts'
import { CATEGORY_CODES, type CategoryCode, isCategoryCode } from './categories.ts'
import { whoTakes } from './holder/who-takes.ts'
import { choicesIn } from './kind/likeliest.ts'
import { urgencyOf } from './kind/urgency.ts'
import { lookForDepartments } from './look-for-departments.ts'
import { communeCode, provinceCode } from './place/codes.ts'
import { searchPlaces } from './place/search.ts'
import { decideRoute, explainRoute, forWhoTypes } from './route.ts'
import { staffOfDepartment } from './store.ts'

const question = z.object({
  text: z.string().max(10_000).transform(cleanText),
  provinceCode: provinceCode.optional(),
  communeCode: communeCode.optional(),
  address: z.string().max(300).optional(),
  category: z
    .string()
    .refine(isCategoryCode, both('Không có lĩnh vực này.', 'There is no such category.'))
    .transform((code) => code as CategoryCode)
    .optional(),
  urgent: z.boolean().optional(),
  /** The day on which a letter came in. */
  receivedOn: writtenDay.optional(),
  lat: z.number().min(-90).max(90).optional(),
  lon: z.number().min(-180).max(180).optional(),
})

export const routingRoutes = () =>
  router()
    .openapi(
      createRoute({
        method: 'post',
        path: '/routing/preview',
        summary: 'Where a report would go, and why',
        tags: ['routing'],
        request: { body: takes(question) },
        responses: { 200: answer(preview, 'The decision; nothing is written') },
      }),
      async (c) => {
        const ctx = c.get('ctx')
        mustManage(ctx.actor, 'preview-routing')
        const { urgent, receivedOn, ...asked } = c.req.valid('json')
        const route = await decideRoute(ctx, asked)
        const language = languageOf(c)
        const { lane, provinceCode } = route
        const place = { communeCode: route.commune?.code ?? null, provinceCode }
        const { texts } = ctx.knowledge
        const urgency = urgencyOf(lane, urgent)
        const receivedAt = receivedOn ? startOfDate(receivedOn) : ctx.now
        const ticket = { lane, urgency, categoryCode: route.category, ...place, receivedAt }
        const { dueAt } = startDeadline(ctx.knowledge.deadlines, targetQuestion(ctx, ticket))
        const { officer, reasons } = await whoTakes(ctx, {
          lane,
          departmentId: route.department.id,
          ...place,
          officerId: null,
          sharedWith: [],
          categoryCode: route.category,
          text: asked.text,
        })
        const { code, name } = route.commune ?? { code: null, name: null }
        return c.json(
          {
            lane: route.lane,
            sealed: sealedLanes.includes(lane),
            danger: route.danger,
            category: {
              code: route.category,
              confidence: route.confidence,
              alternatives: route.alternatives,
              choices: choicesIn(route.reasons).map((one) => namedAt(texts, one, place)),
            },
            commune: { code, name, confidence: route.placeConfidence, candidates: route.candidates },
            department: { id: route.department.id, name: route.department.name },
            utility: await readUtility(ctx, {
              departmentId: route.department.id,
              category: route.category,
              ...place,
            }),
            officer: officer && { id: officer.id, name: officer.name },
            dueAt,
            localNumbers: localNumbersAt(texts, place),
            why: forWhoTypes([...route.reasons, ...reasons]).map((reason) => explainRoute(reason)[language]),
          },
          200,
        )
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/categories',
        summary: 'What people report',
        tags: ['routing'],
        responses: {
          200: answer(categories, 'All categories'),
        },
      }),
      (c) => {
        const { actor, knowledge } = c.get('ctx')
        const named = (code: CategoryCode) => namedAt(knowledge.texts, code, placeOfActor(actor))
        return c.json({ categories: CATEGORY_CODES.map(named) }, 200)
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/places',
        summary: 'Communes by what was typed',
        tags: ['routing'],
        request: {
          query: asks({
            q: z.string().max(100),
            province: provinceCode.optional(),
          }),
        },
        responses: { 200: answer(foundPlaces, 'At most ten') },
      }),
      (c) => c.json({ places: searchPlaces(c.get('ctx').knowledge.gazetteer, c.req.valid('query')) }, 200),
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/departments',
        summary: 'Departments of a commune or a province',
        tags: ['routing'],
        request: {
          query: asks({
            commune: communeCode.optional(),
            province: provinceCode.optional(),
            kind: z.string().max(40).optional(),
            q: z.string().max(100).optional(),
          }),
        },
        responses: { 200: answer(departments, 'At most a hundred') },
      }),
      async (c) =>
        c.json({ departments: await lookForDepartments(c.get('ctx').db, c.req.valid('query')) }, 200),
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/departments/{id}/staff',
        summary: 'Who works in a department, and how much each holds',
        tags: ['routing'],
        request: { params: z.object({ id: z.coerce.number().int().positive().max(2_000_000_000) }) },
        responses: { 200: answer(colleagues, 'Its staff') },
      }),
      async (c) => {
        const { db, now } = c.get('ctx')
        return c.json({ staff: [...(await staffOfDepartment(db, c.req.valid('param').id, now))] }, 200)
      },
    )
