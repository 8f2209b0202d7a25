import type { Role } from '../../../db/vocabulary.ts'
import type { Sentence } from '../../platform/errors.ts'
import type { Found } from './departments.ts'
import type { KnownPerson, Said } from './person.ts'
import { wrong } from './places.ts'
import { gravelyGiven, saidOfRoles } from './said-of-roles.ts'
import type { Town } from './town.ts'

export type DutyStep = { categoryCode: string | null; id: number | null; substitute: string | null }

/** What is made or changed of one person; `changes` is null where they are new. */
export type PersonStep = {
  id: string | null
  email: string
  name: string
  phone: string | null
  roles: Role[]
  department: Pick<Found, 'key' | 'id'>
  changes: { name?: string; phone?: string; roles?: Role[]; moved?: true } | null
  entered: boolean
  duties: DutyStep[]
}

type Planning = { said: Said; department: Found; town: Town }
type Planned = { step: PersonStep; does: Sentence[]; made: boolean; grave: boolean }

export const planPerson = ({ said, department, town }: Planning): Planned => {
  const known = town.people.get(said.email)
  if (!known) return newcomer({ said, department, town })
  mustBeWithin(known, town)
  const roles = said.roles.length > 0 ? said.roles : known.roles
  const changes = changesOf(known, { said: { ...said, roles }, department, town })
  const duties = dutiesOf(known, { said, department, town })
  const { id, entered } = known
  const step = { ...stepOf({ ...said, roles }, department), id, changes, entered, duties }
  const does = [...saidOfChanges(known, step), ...saidOfDuties(duties, town)]
  return { step, does, made: false, grave: gravelyGiven(known.roles, roles).length > 0 }
}

const newcomer = ({ said, department, town }: Planning): Planned => {
  if (said.roles.length === 0) throw wrong('Xin ghi vai trò.', 'Please write the roles.', 'roles')
  town.mustReach(said.roles)
  const duties = said.categories.map((categoryCode) => ({
    categoryCode,
    id: null,
    substitute: said.substitute,
  }))
  const step = { ...stepOf(said, department), id: null, changes: null, entered: false, duties }
  const made = {
    vi: `Lập tài khoản, vào ${department.name}`,
    en: `Make an account in ${department.name}`,
  }
  const does = [made, ...saidOfRoles([], said.roles), ...saidOfDuties(duties, town)]
  return { step, does, made: true, grave: gravelyGiven([], said.roles).length > 0 }
}

const stepOf = ({ email, name, phone, roles }: Said, { key, id }: Found) => ({
  email,
  name,
  phone,
  roles,
  department: { key, id },
})

const mustBeWithin = (known: KnownPerson, { mustReach }: Town): void => {
  if (!known.within)
    throw wrong(
      'Email này của một tài khoản ngoài phạm vi anh/chị quản trị.',
      'This e-mail belongs to an account that you do not keep.',
    )
  if (!known.active)
    throw wrong(
      'Tài khoản dùng email này đã khóa hoặc đã đóng.',
      'The account with this e-mail is locked or closed.',
    )
  mustReach(known.roles)
}

const changesOf = (known: KnownPerson, { said, department, town }: Planning) => {
  const moved = department.id !== known.departmentId
  const sameRoles =
    said.roles.length === known.roles.length && said.roles.every((role) => known.roles.includes(role))
  if (!sameRoles && known.id === town.selfId)
    throw wrong('Không ai đổi vai trò của chính mình.', 'Nobody changes their own roles.')
  if (moved && known.id === town.selfId)
    throw wrong('Không ai tự chuyển mình sang đơn vị khác.', 'Nobody moves themselves to another department.')
  if (!sameRoles) town.mustReach(said.roles)
  if (moved && known.open > 0)
    throw wrong(
      `Người này đang giữ ${known.open} phiếu ở đơn vị cũ; xin chuyển ở trang Người và việc, nơi hỏi phiếu giao cho ai.`,
      `They hold ${known.open} open tickets where they work now; please move them on the page People, which asks who takes these.`,
    )
  return {
    ...(said.name === known.name ? {} : { name: said.name }),
    ...(said.phone === null || said.phone === known.phone ? {} : { phone: said.phone }),
    ...(sameRoles ? {} : { roles: said.roles }),
    ...(moved ? { moved: true as const } : {}),
  }
}

/** What they hold already stays; the file takes nothing away. */
const dutiesOf = (known: KnownPerson, { said, department, town }: Planning): DutyStep[] =>
  said.categories.flatMap((categoryCode) => {
    const held = known.duties.find(
      (one) => one.departmentId === department.id && one.categoryCode === categoryCode,
    )
    const stands = held?.substituteId ? town.mailboxes.get(held.substituteId) : undefined
    if (held && (said.substitute === null || said.substitute === stands)) return []
    return [{ categoryCode, id: held?.id ?? null, substitute: said.substitute }]
  })

const saidOfChanges = ({ roles }: KnownPerson, { changes, ...step }: PersonStep): Sentence[] => [
  ...(changes?.name ? [{ vi: `Đổi tên thành ${step.name}`, en: `Call them ${step.name}` }] : []),
  ...(changes?.phone ? [{ vi: 'Ghi số điện thoại', en: 'Note the telephone' }] : []),
  ...(changes?.roles ? saidOfRoles(roles, changes.roles) : []),
  ...(changes?.moved
    ? [{ vi: 'Chuyển đơn vị, thôi lĩnh vực ở đơn vị cũ', en: 'Move, ending duties there' }]
    : []),
]

const saidOfDuties = (duties: DutyStep[], { categories }: Town): Sentence[] => {
  const named = (list: DutyStep[]) =>
    list
      .map(({ categoryCode }) => (categoryCode && categories.names.get(categoryCode)) ?? 'Mọi lĩnh vực')
      .join('; ')
  const given = duties.filter(({ id }) => id === null)
  const restaffed = duties.filter(({ id }) => id !== null)
  return [
    ...(given.length > 0
      ? [{ vi: `Giao lĩnh vực: ${named(given)}`, en: `Give duties: ${named(given)}` }]
      : []),
    ...(restaffed.length > 0
      ? [{ vi: `Đổi người làm thay: ${named(restaffed)}`, en: `Change who stands in: ${named(restaffed)}` }]
      : []),
  ]
}
