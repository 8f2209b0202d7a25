import { answer, asks, createRoute, router, takes, z } from '../../context/router.ts'
import { emailAddress } from '../../platform/email-address.ts'
import { line } from '../../platform/line.ts'
import { both } from '../../platform/problem.ts'
import { reason } from '../../platform/reason.ts'
import { communeCode, provinceCode } from '../place/codes.ts'
import { fullDepartment, nameChange, rule, rulePage } from './answers.ts'
import { addDepartment, changeDepartment, namesOf, readDepartment } from './departments.ts'
import { category, departmentId, idParam, kind, paging, phone } from './inputs.ts'
import { onCallRoutes } from './on-call/routes.ts'
import { peopleRoutes } from './people/routes.ts'
import { rotaRoutes } from './rota/routes.ts'
import { addRule, changeRule, endRule, listRules } from './rules.ts'
import { unstaffedRoutes } from './unstaffed/routes.ts'

const newDepartment = z.object({
  kind,
  level: z.enum(['commune', 'province', 'utility']),
  provinceCode,
  communeCode: communeCode.nullable().default(null),
  name: line(200),
  phone: phone.nullable().default(null),
  email: emailAddress.nullable().default(null),
})
const departmentEdit = z.object({
  name: line(200).optional(),
  phone: phone.nullable().optional(),
  email: emailAddress.nullable().optional(),
  active: z.boolean().optional(),
  source: line(300).optional().openapi({ description: 'What a new name rests on; needed for one' }),
  version: z.number().int().positive().optional(),
})

const target = {
  departmentId: departmentId.nullable().default(null),
  departmentKind: kind.nullable().default(null),
}
type Target = { departmentId: number | null; departmentKind: string | null }
const namesOne = (rule: Target) => (rule.departmentId === null) !== (rule.departmentKind === null)
const oneTarget = both(
  'Xin nêu đúng một trong hai: đơn vị, hoặc loại đơn vị.',
  'Name exactly one: a department or a kind of department.',
)
const newRule = z
  .object({
    categoryCode: category,
    provinceCode,
    communeCode: communeCode.nullable().default(null),
    ...target,
    why: reason(300),
  })
  .refine(namesOne, { error: oneTarget, path: ['departmentId'] })
const ruleChange = z
  .object({ ...target, why: reason(300) })
  .refine(namesOne, { error: oneTarget, path: ['departmentId'] })

const departmentNow = answer(fullDepartment, 'The department as it stands now')
const ruleNow = answer(rule, 'The rule as it stands now')

const departmentRoutes = () =>
  router()
    .openapi(
      createRoute({
        method: 'post',
        path: '/departments',
        summary: 'Set up a department',
        tags: ['directory'],
        request: { body: takes(newDepartment) },
        responses: { 201: departmentNow },
      }),
      async (c) => c.json(await addDepartment(c.get('ctx'), c.req.valid('json')), 201),
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/departments/{id}',
        summary: 'One department with its contact',
        tags: ['directory'],
        request: { params: idParam },
        responses: { 200: departmentNow },
      }),
      async (c) => c.json(await readDepartment(c.get('ctx'), c.req.valid('param').id), 200),
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/departments/{id}/names',
        summary: 'How a department was called before, and what each new name rested on',
        tags: ['directory'],
        request: { params: idParam },
        responses: { 200: answer(z.object({ names: z.array(nameChange) }), 'The newest change first') },
      }),
      async (c) => c.json({ names: await namesOf(c.get('ctx'), c.req.valid('param').id) }, 200),
    )
    .openapi(
      createRoute({
        method: 'put',
        path: '/departments/{id}',
        summary: 'Change name, contact or whether it works',
        tags: ['directory'],
        request: { params: idParam, body: takes(departmentEdit) },
        responses: { 200: departmentNow },
      }),
      async (c) =>
        c.json(await changeDepartment(c.get('ctx'), c.req.valid('param').id, c.req.valid('json')), 200),
    )

const ruleRoutes = () =>
  router()
    .openapi(
      createRoute({
        method: 'get',
        path: '/routing/rules',
        summary: 'Local exceptions to the matrix',
        tags: ['directory'],
        request: {
          query: asks({ commune: communeCode.optional(), category: category.optional(), ...paging }),
        },
        responses: { 200: answer(rulePage, 'One page') },
      }),
      async (c) => {
        const { cursor: after, ...asked } = c.req.valid('query')
        return c.json(await listRules(c.get('ctx'), { ...asked, after }), 200)
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/routing/rules',
        summary: 'Send a category elsewhere, in a commune or a province',
        tags: ['directory'],
        request: { body: takes(newRule) },
        responses: { 201: ruleNow },
      }),
      async (c) => c.json(await addRule(c.get('ctx'), c.req.valid('json')), 201),
    )
    .openapi(
      createRoute({
        method: 'put',
        path: '/routing/rules/{id}',
        summary: 'Change where a rule sends its category',
        tags: ['directory'],
        request: { params: idParam, body: takes(ruleChange) },
        responses: { 200: ruleNow },
      }),
      async (c) => c.json(await changeRule(c.get('ctx'), c.req.valid('param').id, c.req.valid('json')), 200),
    )
    .openapi(
      createRoute({
        method: 'delete',
        path: '/routing/rules/{id}',
        summary: 'End a rule; the matrix counts again',
        tags: ['directory'],
        request: { params: idParam },
        responses: { 204: { description: 'Ended' } },
      }),
      async (c) => {
        await endRule(c.get('ctx'), c.req.valid('param').id)
        return c.body(null, 204)
      },
    )

/** The directory as leaders keep it: departments, duties, absences and rules. */
export const directoryRoutes = () =>
  router()
    .route('/', departmentRoutes())
    .route('/', ruleRoutes())
    .route('/', rotaRoutes())
    .route('/', onCallRoutes())
    .route('/', peopleRoutes())
    .route('/', unstaffedRoutes())
