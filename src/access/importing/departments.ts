import {
  communeDepartments,
  type DepartmentSeed,
  provinceDepartments,
  utilities,
} from '../../../db/seed/departments.ts'
import { fold } from '../../routing/text.ts'
import { type Spot, spotKey, wrong } from './places.ts'
import type { Row } from './read-file.ts'
import type { Town, TownDepartment } from './town.ts'

export type NewDepartment = {
  kind: string
  level: 'commune' | 'province' | 'utility'
  provinceCode: string
  communeCode: string | null
  name: string
}

/** The department of a line: one that is there, perhaps by another name until now, or one to be set up. */
export type Found = { key: string; name: string; spot: Spot } & (
  | { id: number; was: string | null }
  | { id: null; adding: NewDepartment }
)

/**
 * Finds the department that a line names, by its name or, where the line says it, by its kind. Refused: one that is closed, and
 * one that is not there while the line says no kind by which it could be set up.
 */
export const departmentOf = (row: Row, spot: Spot, known: Town['departments']): Found => {
  if (row.department === '')
    throw wrong('Xin ghi tên đơn vị.', 'Please write the name of the department.', 'department')
  if (row.department.length > 200)
    throw wrong('Tên đơn vị quá dài.', 'The name of the department is too long.')
  const here = known.get(spotKey(spot)) ?? []
  const kind = row.kind === '' ? null : kindOf(row.kind, spot)
  const found = kind === null ? byName(row.department, here, spot) : here.find((one) => one.kind === kind)
  if (found && !found.active)
    throw wrong(`“${found.name}” đã ngừng hoạt động.`, `“${found.name}” is closed.`, 'department')
  if (found) {
    const was = kind === null || found.name === row.department ? null : found.name
    const name = was === null ? found.name : row.department
    return { key: `${found.id}`, id: found.id, name, was, spot }
  }
  if (kind === null) throw isNotThere(row.department, spot, here)
  return { key: keyOf(spot, kind), id: null, name: row.department, spot, adding: added(row, spot, kind) }
}

export const keyOf = ({ provinceCode, communeCode }: Omit<Spot, 'called'>, kind: string) =>
  `${provinceCode}/${communeCode ?? ''}/${kind}`

const added = ({ department }: Row, { provinceCode, communeCode }: Spot, kind: string): NewDepartment => {
  const aside = utilities.some((utility) => utility.kind === kind) ? 'utility' : 'province'
  return {
    kind,
    level: communeCode === null ? aside : 'commune',
    provinceCode,
    communeCode,
    name: department,
  }
}

/** “Công an” at a commune is what is called “Công an phường X” there, and by the default name of its kind too. */
const byName = (name: string, here: readonly TownDepartment[], { communeCode, called }: Spot) => {
  const spellings = [name, `${name} ${called}`].map(fold)
  const exact = here.find((one) => spellings.includes(one.key))
  return exact ?? here.find(({ kind }) => kind === kindNames(communeCode).get(spellings[0]!))
}

const namesOf = (seeds: DepartmentSeed[]) =>
  new Map(
    seeds.flatMap(({ kind, name, phuongName }) => [
      [fold(name), kind],
      [fold(phuongName ?? name), kind],
    ]),
  )
const ofCommunes = namesOf(communeDepartments)
const ofProvinces = namesOf([...provinceDepartments, ...utilities])
const kindNames = (communeCode: string | null): Map<string, string> =>
  communeCode === null ? ofProvinces : ofCommunes

const kindOf = (written: string, { communeCode }: Spot): string => {
  const kind = kindNames(communeCode).get(fold(written)) ?? written
  if (/^[a-z][a-z0-9-]{1,39}$/.test(kind)) return kind
  throw wrong(
    `Không có loại đơn vị “${written}”. Xin ghi tên thường gọi của loại, hoặc mã viết thường không dấu, nối bằng gạch.`,
    `There is no kind of department “${written}”.`,
    'kind',
  )
}

const isNotThere = (name: string, { called }: Spot, here: TownDepartment[]) => {
  const there = here.flatMap((one) => (one.active ? [one.name] : [])).join('; ') || '–'
  return wrong(
    `Không có đơn vị “${name}” ở ${called}. Ở đó có: ${there}. Nếu là đơn vị mới, xin ghi thêm cột “Loại đơn vị”.`,
    `There is no department “${name}” in ${called}. There are: ${there}. If it is new, please say its kind.`,
    'department',
  )
}
