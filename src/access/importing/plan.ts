import { Refused, type Sentence } from '../../platform/errors.ts'
import { inTurns } from '../../platform/in-turns.ts'
import { departmentOf, type Found } from './departments.ts'
import {
  categoriesOf,
  emailOf,
  isPerson,
  mustHoldWords,
  nameOf,
  phoneOf,
  rolesOf,
  type Said,
} from './person.ts'
import type { Spot } from './places.ts'
import { type PersonStep, planPerson } from './plan-person.ts'
import type { Row } from './read-file.ts'
import { type Coming, comingIn, substituteOf } from './substitutes.ts'
import type { Town } from './town.ts'

export type Line = {
  line: number
  what: 'made' | 'changed' | 'left' | 'wrong'
  who: string
  does: Sentence[]
  /** It gives somebody a role with much power. */
  grave: boolean
}
export type Plan = { lines: Line[]; departments: Found[]; people: PersonStep[] }

/** What a file would make, change and leave as it is, line by line, and everything that is wrong with each line. */
export const planImport = async (rows: Row[], town: Town): Promise<Plan> => {
  const plan: Plan = { lines: [], departments: [], people: [] }
  const taken = new Map<string, Found>()
  const firstLine = new Map<string, number>()
  const coming = comingIn(town.spots)
  await inTurns(rows, (row) => void plan.lines.push(planRow(row, { town, plan, taken, firstLine, coming })))
  return plan
}

type Planning = {
  town: Town
  plan: Plan
  /** The departments that are made or called anew, by their keys. */
  taken: Map<string, Found>
  firstLine: Map<string, number>
  coming: Coming
}

const planRow = (row: Row, planning: Planning): Line => {
  const { plan } = planning
  const problems: Sentence[] = []
  const attempt = attempting(problems)
  attempt(() => mustHoldWords(row))
  const spot = attempt(() => spotAt(row, planning.town))
  const department = spot && attempt(() => takeDepartment(row, spot, planning))
  const said = isPerson(row) ? saidOf(row, planning, attempt) : null
  const person =
    said && department
      ? attempt(() => planPerson({ said, department: department.found, town: planning.town }))
      : null
  const who = [row.name, row.email].filter(Boolean).join(', ') || row.department
  if (problems.length > 0) return { line: row.line, what: 'wrong', who, does: problems, grave: false }
  if (person) plan.people.push(person.step)
  const does = [...(department?.does ?? []), ...(person?.does ?? [])]
  const what = person?.made || department?.made ? 'made' : whatOf(does)
  return { line: row.line, what, who, does, grave: person?.grave ?? false }
}

const spotAt = (row: Row, { spots }: Town): Spot => {
  const spot = spots.get(row)!
  if (spot instanceof Refused) throw spot
  return spot
}

const whatOf = (does: Sentence[]) => (does.length > 0 ? 'changed' : 'left')

type Attempt = <T>(work: () => T) => T | null
const attempting =
  (problems: Sentence[]): Attempt =>
  (work) => {
    try {
      return work()
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      problems.push(error.sentence)
      return null
    }
  }

const saidOf = (row: Row, { town, firstLine, coming }: Planning, attempt: Attempt): Said | null => {
  const email = attempt(() => once(emailOf(row.email), row.line, firstLine))
  const name = attempt(() => nameOf(row))
  const phone = attempt(() => phoneOf(row))
  const roles = attempt(() => rolesOf(row))
  const categories = attempt(() => categoriesOf(row, town.categories))
  const substitute = attempt(() => substituteOf(row, town, coming))
  if (email === null || name === null || roles === null || categories === null) return null
  return { email, name, phone, roles, categories, substitute }
}

const once = (email: string, line: number, firstLine: Map<string, number>): string => {
  const before = firstLine.get(email)
  if (before !== undefined)
    throw new Refused('invalid', {
      vi: `Email này đã có ở dòng ${before}.`,
      en: `This e-mail stands in line ${before} already.`,
    })
  firstLine.set(email, line)
  return email
}

/** The same new department may stand in several lines: it is made once, by one name. */
const takeDepartment = (row: Row, spot: Spot, { town, plan, taken }: Planning) => {
  const found = departmentOf(row, spot, town.departments)
  const before = taken.get(found.key)
  if (before && before.name !== found.name)
    throw new Refused('invalid', {
      vi: `Đơn vị này được gọi là “${before.name}” ở một dòng trên.`,
      en: `This department is called “${before.name}” in a line above.`,
    })
  if (before) return { found, does: [], made: false }
  if (found.id === null || found.was !== null) {
    taken.set(found.key, found)
    plan.departments.push(found)
  }
  return { found, does: doneTo(found), made: found.id === null }
}

const doneTo = (found: Found): Sentence[] => {
  const { name } = found
  if (found.id === null) return [{ vi: `Lập đơn vị “${name}”`, en: `Set up “${name}”` }]
  if (found.was === null) return []
  return [{ vi: `Đổi tên “${found.was}” thành “${name}”`, en: `Call “${found.was}” “${name}”` }]
}
