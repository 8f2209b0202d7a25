import type { StaffRow } from '../../../db/schema/access.ts'
import type { Role } from '../../../db/vocabulary.ts'
import { emailAddress, mailboxOf } from '../../platform/email-address.ts'
import { readPhone } from '../../platform/phone.ts'
import { saysSomething } from '../../platform/text.ts'
import { fold } from '../../routing/text.ts'
import { type Spot, wrong } from './places.ts'
import type { Row } from './read-file.ts'
import { readList } from './read-list.ts'
import { roleNames } from './role-names.ts'

export type KnownPerson = Pick<StaffRow, 'id' | 'name' | 'phone' | 'roles' | 'departmentId' | 'active'> &
  Pick<Spot, 'communeCode'> & {
    email: string
    provinceCode: string | null
    /** Their account lies where whoever brings the file keeps accounts. */
    within: boolean
    /** They have chosen a password. */
    entered: boolean
    open: number
    duties: { id: number; departmentId: number; categoryCode: string | null; substituteId: string | null }[]
  }

/** What a line says of somebody; blank cells of people who are there already change nothing. */
export type Said = {
  email: string
  name: string
  phone: string | null
  roles: Role[]
  categories: (string | null)[]
  substitute: string | null
}

/** A cell that a spreadsheet would run, or that it failed to run, says nothing of a person. */
export const mustHoldWords = ({ line: _, ...cells }: Row): void => {
  const found = Object.values(cells).find((cell) => /^(=|#[A-Z/0]+[!?]?$)/.test(cell))
  if (found === undefined) return
  const shown = found.slice(0, 40)
  throw wrong(
    `“${shown}” là công thức hoặc lỗi của bảng tính; xin ghi chữ vào ô.`,
    `“${shown}” is a formula or an error of the spreadsheet; please write words there.`,
  )
}

export const isPerson = ({ name, email }: Row) => name !== '' || email !== ''

export const emailOf = (written: string): string => {
  const read = emailAddress.safeParse(written)
  if (!read.success)
    throw wrong(`“${written}” không phải địa chỉ email.`, `“${written}” is no e-mail address.`)
  return mailboxOf(read.data)
}

export const nameOf = ({ name }: Row): string => {
  if (!saysSomething(name)) throw wrong('Xin ghi họ và tên.', 'Please write the full name.')
  if (name.length > 100) throw wrong('Họ và tên dài quá 100 ký tự.', 'The name is over 100 characters.')
  return name
}

export const phoneOf = ({ phone }: Row): string | null => {
  if (phone === '') return null
  const read = readPhone(phone) ?? readPhone(`0${phone}`)
  if (!read) throw wrong(`“${phone}” không phải số điện thoại.`, `“${phone}” is no telephone number.`)
  return read
}

const knownRoles = new Map<string, Role>(
  (Object.keys(roleNames) as Role[]).flatMap((role) =>
    [role, ...roleNames[role]].map((name) => [fold(name), role] as const),
  ),
)
const rolesInAFile = {
  known: knownRoles,
  kind: { vi: 'vai trò', en: 'role' },
  like: Object.entries(roleNames)
    .flatMap(([role, [name]]) => (role === 'client' ? [] : [name]))
    .join('; '),
}
export const rolesOf = ({ roles }: Row): Role[] => readList(roles, rolesInAFile)

export type Category = { code: string; nameVi: string }

/** Codes by what categories are called in a file, null for every category; and names by their codes. */
export type Categories = { called: Map<string, string | null>; names: Map<string, string> }

export const categoriesBy = (known: Category[]): Categories => ({
  called: new Map<string, string | null>([
    ...partsOf(known),
    ...known.flatMap(({ code, nameVi }) => [[fold(code), code] as const, [fold(nameVi), code] as const]),
    ['tat ca', null],
    ['moi linh vuc', null],
  ]),
  names: new Map(known.map(({ code, nameVi }) => [code, nameVi])),
})

/** “Thoát nước” of “Thoát nước, ngập úng, hố ga”: what offices call it, where one category alone has it in its name. */
const partsOf = (known: Category[]): [string, string][] => {
  const parts = known.flatMap(({ code, nameVi }) =>
    nameVi.split(',').map((part): [string, string] => [fold(part.trim()), code]),
  )
  return parts.filter(([part, code]) => parts.every(([other, its]) => other !== part || its === code))
}

/** Null: every category of the department. */
export const categoriesOf = ({ categories }: Row, { called, names }: Categories): (string | null)[] =>
  readList(categories, {
    known: called,
    kind: { vi: 'lĩnh vực', en: 'category' },
    like: [...[...names.values()].slice(0, 3), '…'].join('; '),
  })
