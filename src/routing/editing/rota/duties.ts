import { mustManage } from '../../../access/management.ts'
import { type Ctx, inTransaction } from '../../../context/context.ts'
import { recordHouse } from '../../../events/record.ts'
import type { Department } from '../../holder/department.ts'
import { differences, pageOf, roomsAt } from '../place.ts'
import { lockEditable } from '../store.ts'
import { notYours, wrong } from '../words.ts'
import * as store from './store.ts'

export type DutyEdit = Partial<Omit<store.NewDuty, 'staffId' | 'departmentId'>>

export const listDuties = async (ctx: Ctx, asked: Omit<store.DutyQuestion, 'now'>) => {
  const { page, next } = pageOf(
    await store.dutyPage(ctx.db, ctx.actor, { ...asked, now: ctx.now }),
    asked.limit,
  )
  return { duties: page, next }
}

/** Puts somebody on duty in a department: for a category or all, for a commune or all, with a substitute. */
export const addDuty = (ctx: Ctx, duty: store.NewDuty): Promise<store.DutyRow> =>
  inTransaction(ctx, async (ctx) => {
    mustManage(ctx.actor, 'manage-directory')
    const department = await lockEditable(ctx.db, ctx.actor, duty.departmentId)
    if (!department) throw notYours()
    await mustFit(ctx, duty, department)
    if (await store.holdsAlready(ctx.db, duty, ctx.now))
      throw wrong(
        'categoryCode',
        'Người này đã giữ lĩnh vực ấy rồi.',
        'This person holds that field already.',
      )
    const id = await store.insertDuty(ctx.db, duty)
    await note(ctx, { id, place: department }, { ...duty })
    return store.findDuty(ctx.db, id)
  })

/** Changes a duty; what is not given stays. Who is on duty, and where, is another duty. */
export const changeDuty = (ctx: Ctx, id: number, edit: DutyEdit): Promise<store.DutyRow> =>
  inTransaction(ctx, async (ctx) => {
    mustManage(ctx.actor, 'manage-directory')
    const duty = await store.lockDuty(ctx.db, ctx.actor, { id, now: ctx.now })
    if (!duty) throw notYours()
    await mustFit(ctx, { ...duty, ...edit }, duty.place)
    const changes = differences(duty, edit)
    if (Object.keys(changes).length > 0) {
      await store.saveDuty(ctx.db, id, edit)
      await note(ctx, { id, place: duty.place }, changes)
    }
    return store.findDuty(ctx.db, id)
  })

/** Ends a duty now; what it was stays readable. */
export const endDuty = (ctx: Ctx, id: number): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    mustManage(ctx.actor, 'manage-directory')
    const duty = await store.lockDuty(ctx.db, ctx.actor, { id, now: ctx.now })
    if (!duty) throw notYours()
    await store.saveDuty(ctx.db, id, { validTo: ctx.now })
    await note(ctx, { id, place: duty.place }, { validTo: ctx.now })
  })

const mustFit = async ({ db }: Ctx, duty: store.NewDuty, department: Department): Promise<void> => {
  const { staffId, substituteId, communeCode, validFrom, validTo } = duty
  if (!(await store.mayServe(db, staffId, department))) throw notOfThisPlace('staffId')
  if (substituteId === staffId)
    throw wrong('substituteId', 'Không ai làm thay chính mình.', 'Nobody is their own substitute.')
  if (substituteId !== null && !(await store.mayServe(db, substituteId, department)))
    throw notOfThisPlace('substituteId')
  if (communeCode !== null && !(await covers(db, department, communeCode)))
    throw wrong('communeCode', 'Xã, phường này không thuộc địa bàn.', 'That commune is not in its area.')
  if (validTo !== null && validTo <= validFrom)
    throw wrong('validTo', 'Ngày hết phải sau ngày bắt đầu.', 'The end must be after the beginning.')
}

const covers = async (db: Ctx['db'], department: Department, communeCode: string): Promise<boolean> =>
  department.communeCode === null
    ? store.isCommuneOf(db, communeCode, department.provinceCode)
    : department.communeCode === communeCode

const notOfThisPlace = (field: string) =>
  wrong(field, 'Cán bộ này không làm việc ở địa bàn đó.', 'That person does not work in that place.')

const note = (ctx: Ctx, { id, place }: { id: number; place: Department }, changes: Record<string, unknown>) =>
  recordHouse(
    ctx,
    { type: 'duty.changed', dutyId: id, changes },
    { subject: `duty:${id}`, rooms: [...roomsAt(place), `department:${place.id}`] },
  )
