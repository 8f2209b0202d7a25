import { areaOf, mustManage } from '../../access/management.ts'
import type { Actor } from '../../access/permissions.ts'
import { type Ctx, inTransaction } from '../../context/context.ts'
import { audienceOf, mustExist } from '../../deadlines/rulebook/province.ts'
import { recordHouse } from '../../events/record.ts'
import { Refused } from '../../platform/errors.ts'
import * as store from './store.ts'

export const termSubject = 'retention'

/** For how long each class of files is kept in a province, or in the country. */
export const listTerms = async ({ db, actor }: Ctx, provinceCode: string | null): Promise<store.Term[]> => {
  mustManage(actor, 'see-retention')
  return [...(await store.termsIn(db, provinceCode))]
}

export type NewTerm = store.TermKey & { years: number | null; source: string }

/** Sets for how long a class of files is kept in a province, or in the country; what has ended already gets the new term by night. */
export const keepTerm = (ctx: Ctx, { source, years, ...key }: NewTerm): Promise<store.Term> =>
  inTransaction(ctx, async (ctx) => {
    mayChange(ctx, key.provinceCode)
    const was = await store.lockTerm(ctx.db, key)
    const became = await store.saveTerm(ctx.db, { ...key, years, source, now: ctx.now })
    await tell(ctx, key, { was, became })
    return became
  })

/** Takes back what a province set: its files are kept for as long as the country's again. */
export const dropTerm = (ctx: Ctx, key: store.TermKey & { provinceCode: string }): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    mayChange(ctx, key.provinceCode)
    const was = await store.lockTerm(ctx.db, key)
    if (!was) throw noSuchTerm()
    await store.deleteTerm(ctx.db, key)
    await store.applyAnew(ctx.db, key.class)
    await tell(ctx, key, { was, became: null })
  })

const mayChange = (ctx: Ctx, provinceCode: string | null): void => {
  mustManageRetention(ctx.actor, provinceCode)
  mustExist(ctx, provinceCode)
}

/** Administrators set the country's years and any province's; the administrators of a province their own. */
const mustManageRetention = (actor: Actor, provinceCode: string | null): void => {
  mustManage(actor, 'manage-retention')
  if (actor.kind !== 'staff' || areaOf(actor, 'manage-retention') === 'country') return
  if (provinceCode !== null && actor.provinceCode === provinceCode) return
  throw new Refused('forbidden', {
    vi: 'Anh/chị chỉ đặt được thời hạn lưu của tỉnh, thành phố mình; phần chung cả nước do quản trị viên giữ.',
    en: 'You may set how long the files of your own province are kept; the national terms are for administrators.',
  })
}

const tell = (ctx: Ctx, { class: ofClass, provinceCode }: store.TermKey, changes: Record<string, unknown>) =>
  recordHouse(
    ctx,
    { type: 'retention.changed', class: ofClass, provinceCode, changes },
    { subject: termSubject, rooms: audienceOf(ctx, provinceCode) },
  )

const noSuchTerm = () =>
  new Refused('missing', {
    vi: 'Tỉnh, thành phố này không đặt riêng thời hạn lưu cho loại hồ sơ này.',
    en: 'This province has set no term of its own for this class of files.',
  })
