import type { DepartmentRow } from '../../../db/schema/routing.ts'
import { mustManage } from '../../access/management.ts'
import { type Ctx, inTransaction } from '../../context/context.ts'
import type { HouseEventFields } from '../../events/house-event.ts'
import { recordHouse } from '../../events/record.ts'
import { differences, roomsAt } from './place.ts'
import * as store from './store.ts'
import { clash, notYours, wrong } from './words.ts'

export type DepartmentEdit = Partial<store.DepartmentChanges> & {
  version?: number | undefined
  /** The paper or the sentence on which a new name rests. */
  source?: string | undefined
}
export type DepartmentAdding = {
  kind: string
  level: 'commune' | 'province' | 'utility'
  provinceCode: string
  communeCode: string | null
  name: string
  phone: string | null
  email: string | null
}

export const readDepartment = async (ctx: Ctx, id: number): Promise<DepartmentRow> => {
  const department = await store.findDepartmentInFull(ctx.db, id)
  if (!department) throw notYours()
  return department
}

/** How it was called before, what each name rested on, and who gave the next; the newest change first. */
export const namesOf = async (ctx: Ctx, id: number): Promise<store.NameChange[]> => {
  await readDepartment(ctx, id)
  return store.nameChanges(ctx.db, id)
}

/** Sets up a department at a commune or a province; each kind is there once. */
export const addDepartment = (ctx: Ctx, adding: DepartmentAdding): Promise<DepartmentRow> =>
  inTransaction(ctx, async (ctx) => {
    mustManage(ctx.actor, 'manage-rules')
    if ((adding.level === 'commune') !== (adding.communeCode !== null))
      throw wrong(
        'communeCode',
        'Đơn vị cấp xã cần mã xã; đơn vị cấp tỉnh thì không.',
        'A commune department needs its commune, one of the province has none.',
      )
    if (!(await store.mayEditAt(ctx.db, ctx.actor, adding))) throw notYours()
    const added = await store.insertDepartment(ctx.db, adding)
    if (!added) throw clash('Nơi này đã có đơn vị loại ấy.', 'This place has a department of that kind.')
    await note(ctx, added, { changes: { added: adding.kind, name: added.name } })
    return added
  })

/**
 * Changes name, contact or whether a department works; what is not given stays. Refused while it holds open tickets and
 * should be closed: a ticket is never without a holder who works; and a new name without its grounds.
 */
export const changeDepartment = (
  ctx: Ctx,
  id: number,
  { version, source, ...edit }: DepartmentEdit,
): Promise<DepartmentRow> =>
  inTransaction(ctx, async (ctx) => {
    mustManage(ctx.actor, 'manage-directory')
    const department = await store.lockEditable(ctx.db, ctx.actor, id)
    if (!department) throw notYours()
    if (version !== undefined && version !== department.version) throw changedMeanwhile()
    const changes = differences(department, edit)
    if (Object.keys(changes).length === 0) return department
    if (changes.name !== undefined && !source) throw withoutGrounds()
    if (changes.active === false) await mustBeFree(ctx, department)
    const saved = await store.saveDepartment(ctx.db, id, { ...department, ...edit })
    const was = pick(department, changes)
    await note(ctx, saved, { changes, was, ...(changes.name !== undefined && { source }) })
    return saved
  })

const mustBeFree = async ({ db }: Ctx, { id, level }: DepartmentRow): Promise<void> => {
  if (level === 'national')
    throw clash(
      'Đơn vị này giữ phiếu chưa rõ nơi nên không đóng được.',
      'This department holds tickets without a place, so it cannot be closed.',
    )
  if (await store.holdsOpenTickets(db, id))
    throw clash(
      'Đơn vị còn phiếu đang mở, có thể cả đơn giữ kín; xin nhờ người đang giữ chuyển hết rồi hãy đóng.',
      'It holds open tickets, maybe confidential ones too; please have those who hold them forward them first.',
    )
}

const changedMeanwhile = () =>
  clash(
    'Đơn vị vừa được người khác sửa; xin tải lại.',
    'Somebody changed the department meanwhile; please reload.',
  )

const withoutGrounds = () =>
  wrong(
    'source',
    'Xin ghi căn cứ đổi tên: số văn bản, hoặc lý do.',
    'Please give the grounds for the new name: a paper, or why.',
  )

/** What the fields that change said before. */
const pick = (department: DepartmentRow, changes: Record<string, unknown>) =>
  Object.fromEntries(Object.keys(changes).map((field) => [field, department[field as keyof DepartmentRow]]))

type Told = Omit<HouseEventFields['department.changed'], 'departmentId'>

const note = (ctx: Ctx, department: DepartmentRow, told: Told) =>
  recordHouse(
    ctx,
    { type: 'department.changed', departmentId: department.id, ...told },
    { subject: `department:${department.id}`, rooms: roomsAt(department) },
  )
