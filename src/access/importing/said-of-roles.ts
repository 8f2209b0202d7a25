import type { Role } from '../../../db/vocabulary.ts'
import type { Sentence } from '../../platform/errors.ts'
import { roleNames, rolesInEnglish } from './role-names.ts'

/** Who has one administers others, reads what is sealed, or is a program that writes: a slip in a file gives much away. */
const weighty: readonly Role[] = ['admin', 'province-admin', 'legal', 'client']

const named = (roles: readonly Role[]): Sentence => ({
  vi: roles.map((role) => roleNames[role][0]!).join('; '),
  en: roles.map((role) => rolesInEnglish[role]).join('; '),
})

/** The weighty ones that somebody would get and has not. */
export const gravelyGiven = (was: readonly Role[], roles: readonly Role[]): Role[] =>
  roles.filter((role) => weighty.includes(role) && !was.includes(role))

/** The roles of a new account, or those of before and after; what gives much away is said once more. */
export const saidOfRoles = (was: readonly Role[], roles: readonly Role[]): Sentence[] => {
  const [before, after, grave] = [named(was), named(roles), named(gravelyGiven(was, roles))]
  const change =
    was.length === 0
      ? { vi: `Vai trò: ${after.vi}`, en: `Roles: ${after.en}` }
      : {
          vi: `Đổi vai trò: từ ${before.vi} sang ${after.vi}`,
          en: `Change roles: from ${before.en} to ${after.en}`,
        }
  if (grave.vi === '') return [change]
  return [
    { vi: `XIN XEM KỸ, quyền lớn: ${grave.vi}`, en: `PLEASE LOOK TWICE, much power: ${grave.en}` },
    change,
  ]
}
