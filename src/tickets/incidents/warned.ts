import type { IncidentRow } from '../../../db/schema/incidents.ts'
import type { Ctx } from '../../context/context.ts'
import { wrongField } from '../../platform/errors.ts'
import { warningOf } from '../../reporting/warning/read.ts'
import { findWarning } from '../../reporting/warning/store.ts'

type Place = Pick<IncidentRow, 'provinceCode' | 'communeCodes'>

/** An incident is declared from a spike that its declarer may see, in whose place it lies. */
export const mustBeWarnedThere = async (
  { db, actor }: Ctx,
  warningId: number | null,
  { provinceCode, communeCodes }: Place,
): Promise<void> => {
  if (warningId === null) return
  const warning = await findWarning(db, actor, warningId)
  const isThere =
    warning?.provinceCode === provinceCode &&
    (warning.communeCode === null || communeCodes.includes(warning.communeCode))
  if (!isThere)
    throw wrongField('warningId', {
      vi: 'Cảnh báo này không phải ở nơi xảy ra sự cố, hoặc không thuộc phạm vi anh/chị được xem. Xin chọn đúng xã, phường của cảnh báo.',
      en: 'This warning is not of the place of the incident, or not yours to see. Please choose the commune of the warning.',
    })
}

/** The spike that an incident was declared from, in a sentence; null for who may not see it. */
export const warningBehind = async (
  ctx: Ctx,
  { warningId }: Pick<IncidentRow, 'warningId'>,
): Promise<{ id: number; says: { vi: string; en: string } } | null> => {
  const warning = warningId === null ? null : await findWarning(ctx.db, ctx.actor, warningId)
  return warning && { id: warning.id, says: warningOf(ctx, warning).says }
}
