import { areaOf, areas } from '../../../access/management.ts'
import type { Actor, Staff } from '../../../access/permissions.ts'
import { Refused } from '../../../platform/errors.ts'

const rankOf = (actor: Actor): number => {
  const area = areaOf(actor, 'manage-directory')
  return area ? areas.indexOf(area) : -1
}

/** Nobody moves or sends off somebody who keeps more of the directory than they do. */
export const mustNotStandBelow = (actor: Actor, person: Staff): void => {
  if (rankOf(person) <= rankOf(actor)) return
  throw new Refused('forbidden', {
    vi: 'Người này phụ trách phạm vi rộng hơn anh/chị; xin nhờ quản trị viên.',
    en: 'This person is in charge of more than you are; please ask an administrator.',
  })
}
