import type { Role } from '../../../db/vocabulary.ts'
import type { Ctx } from '../../context/context.ts'
import { Refused, wrongField } from '../../platform/errors.ts'
import { type Area, areaOf, areas, mustManage } from '../management.ts'
import type { Actor } from '../permissions.ts'
import { type AccountSeen, findAccount } from './store.ts'

/** How far an administrator must reach to give somebody this role, or to touch the account of who has it. */
const givenBy: Partial<Record<Role, Area>> = { admin: 'country' }

const reaches = (actor: Actor, roles: readonly Role[]): boolean => {
  const area = areaOf(actor, 'manage-staff')
  return (
    area !== null && roles.every((role) => areas.indexOf(area) >= areas.indexOf(givenBy[role] ?? 'province'))
  )
}

/** A province's administrator makes no account, and no administrator, beyond the province. */
export const mustReach = (actor: Actor, roles: readonly Role[]): void => {
  mustManage(actor, 'manage-staff', 'province')
  if (roles.includes('client'))
    throw new Refused('forbidden', {
      vi: 'Đây là vai trò của phần mềm, không cấp cho người; xin lập khóa ở mục "Kết nối phần mềm".',
      en: 'This role is of programs and is given to nobody; please make a key under "Connected programs".',
    })
  if (!reaches(actor, roles))
    throw new Refused('forbidden', {
      vi: 'Vai trò này do quản trị hệ thống cấp.',
      en: 'This role is given by the administrator of the whole system.',
    })
}

/**
 * The account, when it lies where the actor keeps accounts. Refused: what lies elsewhere, as if it were not there; who
 * stands above the actor; and an account that is not in the state asked for.
 */
export const accountOf = async (
  ctx: Ctx,
  id: string,
  state: 'open' | 'locked' | 'any',
): Promise<AccountSeen> => {
  mustManage(ctx.actor, 'manage-staff', 'province')
  const account = await findAccount(ctx.db, ctx.actor, id)
  if (!account) throw noSuchAccount()
  mustReach(ctx.actor, account.roles)
  if (state === 'open' && !account.active) throw account.lockedAt ? isLocked() : isClosed()
  if (state === 'locked' && !account.lockedAt) throw isNotLocked()
  return account
}

export const notOneself = (ctx: Ctx, id: string): void => {
  if (ctx.actor.kind === 'staff' && ctx.actor.id === id)
    throw new Refused('conflict', {
      vi: 'Không ai tự khóa hay đổi vai trò của chính mình; xin nhờ người quản trị khác.',
      en: 'Nobody locks themselves or changes their own roles; please ask another administrator.',
    })
}

export const noRoles = () =>
  wrongField('roles', { vi: 'Xin chọn ít nhất một vai trò.', en: 'Please choose a role at least.' })

export const noSuchDepartment = () =>
  wrongField('departmentId', {
    vi: 'Không có đơn vị này trong phạm vi anh/chị quản trị, hoặc đơn vị đã ngừng hoạt động.',
    en: 'There is no such department among those you keep, or it is closed.',
  })

const noSuchAccount = () =>
  new Refused('missing', {
    vi: 'Không có tài khoản này trong phạm vi anh/chị quản trị.',
    en: 'There is no such account among those you keep.',
  })
const isLocked = () =>
  new Refused('conflict', {
    vi: 'Tài khoản đang bị khóa; xin mở khóa trước.',
    en: 'The account is locked; please unlock it first.',
  })
const isClosed = () =>
  new Refused('conflict', { vi: 'Tài khoản này đã đóng.', en: 'This account is closed.' })
const isNotLocked = () =>
  new Refused('conflict', { vi: 'Tài khoản này không bị khóa.', en: 'This account is not locked.' })
