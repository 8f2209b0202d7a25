import { areaOf, mustManage } from '../../access/management.ts'
import type { Actor } from '../../access/permissions.ts'
import { Refused } from '../../platform/errors.ts'

/** Administrators keep the country's rules and any province's; a province's dispatchers keep their own province's. */
export const mustManageDeadlines = (actor: Actor, provinceCode: string | null): void => {
  mustManage(actor, 'manage-deadlines')
  if (actor.kind !== 'staff' || areaOf(actor, 'manage-deadlines') === 'country') return
  if (provinceCode !== null && actor.provinceCode === provinceCode) return
  throw new Refused('forbidden', {
    vi: 'Anh/chị chỉ sửa được lịch và thời hạn của tỉnh, thành phố mình; phần chung cả nước do quản trị viên giữ.',
    en: 'You may change the calendar and the targets of your own province; the national ones are for administrators.',
  })
}
