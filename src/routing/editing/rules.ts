import { mustManage } from '../../access/management.ts'
import { type Ctx, inTransaction } from '../../context/context.ts'
import { recordHouse } from '../../events/record.ts'
import type { Department } from '../holder/department.ts'
import { differences, pageOf, roomsAt } from './place.ts'
import * as store from './store.ts'
import { clash, notYours, wrong } from './words.ts'

/** Exactly one of `departmentId` and `departmentKind`. */
export type Rule = store.NewRule
export type RuleChange = Pick<Rule, 'departmentId' | 'departmentKind' | 'why'>

export const listRules = async (ctx: Ctx, asked: store.RuleQuestion) => {
  const { page, next } = pageOf(await store.rulePage(ctx.db, ctx.actor, asked), asked.limit)
  return { rules: page, next }
}

/** Writes an exception to the matrix for a commune, or for a whole province. */
export const addRule = (ctx: Ctx, rule: Rule): Promise<store.RuleRow> =>
  inTransaction(ctx, async (ctx) => {
    mustManage(ctx.actor, 'manage-rules')
    if (!(await store.mayEditAt(ctx.db, ctx.actor, rule))) throw notYours()
    await mustBeUseful(ctx, rule)
    const id = await store.insertRule(ctx.db, rule)
    if (id === null) throw isThere()
    await note(ctx, { id, ...rule }, { ...rule })
    return store.findRule(ctx.db, ctx.actor, id)
  })

/** Sends the category of a rule elsewhere; its place and category stay, for those another rule is written. */
export const changeRule = (ctx: Ctx, id: number, change: RuleChange): Promise<store.RuleRow> =>
  inTransaction(ctx, async (ctx) => {
    mustManage(ctx.actor, 'manage-rules')
    const rule = await store.lockRule(ctx.db, ctx.actor, id)
    if (!rule) throw notYours()
    await mustBeUseful(ctx, { ...rule, ...change })
    const changes = differences(rule, change)
    if (Object.keys(changes).length > 0) {
      await store.saveRule(ctx.db, id, change)
      await note(ctx, rule, changes)
    }
    return store.findRule(ctx.db, ctx.actor, id)
  })

/** Ends a rule; the matrix counts again. */
export const endRule = (ctx: Ctx, id: number): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    mustManage(ctx.actor, 'manage-rules')
    const rule = await store.lockRule(ctx.db, ctx.actor, id)
    if (!rule) throw notYours()
    await store.saveRule(ctx.db, id, { active: false })
    await note(ctx, rule, { active: false })
  })

const isThere = () =>
  clash(
    'Nơi này đã có quy định cho lĩnh vực ấy; xin sửa quy định đó.',
    'This place has a rule for that category; please change that one.',
  )

const mustBeUseful = async ({ db }: Ctx, rule: Rule): Promise<void> => {
  const [department] = await store.departmentsOfRule(db, rule)
  if (!department || !isReachable(rule, department))
    throw wrong(
      rule.departmentId === null ? 'departmentKind' : 'departmentId',
      'Không có đơn vị này ở xã hoặc tỉnh đó.',
      'There is no such department at that commune or province.',
    )
  if (rule.categoryCode === 'conduct' && !judges.includes(department.kind)) throw wouldJudgeItself()
}

/** A commune's tickets reach its own departments and those of the province, never the commune next door's. */
const isReachable = (rule: Rule, { communeCode }: Department): boolean =>
  rule.departmentId === null || communeCode === null || communeCode === rule.communeCode

/** Who may hear of the conduct of others; every other unit might be the one complained of (DOMAIN.md section 2). */
const judges = ['chair', 'thanh-tra', 'operation-centre']

const wouldJudgeItself = () =>
  wrong(
    'departmentId',
    'Phản ánh về tác phong cán bộ chỉ giao cho chủ tịch, thanh tra hoặc trung tâm điều hành, để không đơn vị nào tự xét mình.',
    'Reports on conduct go to the chair, the inspectorate or the operation centre only, so that no unit judges itself.',
  )

const note = (ctx: Ctx, rule: store.Place & { id: number }, changes: Record<string, unknown>) =>
  recordHouse(
    ctx,
    { type: 'routing-rule.changed', ruleId: rule.id, changes },
    { subject: `routing-rule:${rule.id}`, rooms: roomsAt(rule) },
  )
