import { type Actor, mustManage } from '../../access/permissions.ts'
import { Refused } from '../../platform/errors.ts'

/** Administrators keep the country's rules and any province's; a province's dispatchers keep their own province's. */
export const mustManageDeadlines = (actor: Actor, provinceCode: string | null): void => {
  mustManage(actor, 'manage-deadlines')
  if (actor.kind !== 'staff' || actor.roles.includes('admin')) return
  const own = provinceCode !== null && actor.communeCode === null && actor.provinceCode === provinceCode
  if (own) return
  throw new Refused('forbidden', {
    vi: 'Anh/chị chỉ sửa được lịch và thời hạn của tỉnh, thành phố mình; phần chung cả nước do quản trị viên giữ.',
    en: 'You may change the calendar and the targets of your own province; the national ones are for administrators.',
  })
}
