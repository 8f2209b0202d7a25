import type { Lane } from '../../../db/vocabulary.ts'
import { CATEGORIES, type CategoryCode, departmentKind } from '../categories.ts'
import { fold } from '../text.ts'
import { isOnlyInSome, kindsAbove } from './above.ts'
import type { Department, RoutingRule } from './department.ts'
import type { PlaceDirectory } from './directory.ts'
import type { HolderReason } from './words.ts'

export type HolderQuestion = {
  lane: Lane
  category: CategoryCode
  communeCode: string | null
  provinceCode: string | null
  text: string
}

export type Holder = { department: Department; reasons: HolderReason[] }

/**
 * The department that holds a ticket, first that exists: an exception written by the province or commune, the utility,
 * the commune department of the matrix, the commune's office, the department above, the operation centre.
 * A ticket whose place is unclear, and spam, wait at the operation centre; a denunciation, and a complaint whose place is
 * unclear, go past the commune to the inspectorate, where legal officers read them, or without a province to the legal desk. A report on conduct goes to the chair,
 * one on the chair's own, or where there is no chair, to the inspectorate: no unit judges itself (DOMAIN.md sections 2, 3).
 * By law a first complaint against a chair's own decision is settled by that chair (Law 02/2011/QH13, art. 7 and 17); the
 * second goes above, to the chair of the province (art. 21), whose inspectorate keeps it.
 */
export const chooseHolder = (directory: PlaceDirectory, asked: HolderQuestion): Holder => {
  const find = finder(directory, asked)
  const centre = find('operation-centre') ?? nation(directory)
  const inspectorate = find('thanh-tra') ?? legalDesk(directory) ?? centre
  const held = (department: Department, reason: HolderReason): Holder => ({ department, reasons: [reason] })
  const unplacedComplaint = asked.lane === 'complaint' && !asked.communeCode
  if (asked.lane === 'denunciation' || unplacedComplaint)
    return held(inspectorate, { code: 'holder-sealed', department: inspectorate.name })
  if (isSecondComplaint(asked))
    return held(inspectorate, { code: 'holder-second-complaint', department: inspectorate.name })
  if (!asked.communeCode) return held(centre, { code: 'holder-no-place', department: centre.name })
  if (asked.lane === 'spam') return held(centre, { code: 'holder-spam', department: centre.name })
  if (accusesTheChair(asked))
    return held(inspectorate, { code: 'holder-accused', passed: 'chair', department: inspectorate.name })
  const ruled = byRule(directory, asked)
  if (ruled.department) return { ...ruled, department: ruled.department }
  const { department, reasons } = byMatrix(find, asked, centre)
  return { department, reasons: [...ruled.reasons, ...reasons] }
}

type Find = (kind: string) => Department | undefined

const finder =
  ({ departments }: PlaceDirectory, { communeCode, provinceCode }: HolderQuestion): Find =>
  (kind) =>
    departments.find(
      (row) => row.kind === kind && row.communeCode !== null && row.communeCode === communeCode,
    ) ??
    departments.find(
      (row) => row.kind === kind && row.communeCode === null && row.provinceCode === provinceCode,
    )

const nation = ({ departments }: PlaceDirectory): Department => {
  const centre = departments.find(({ level, kind }) => level === 'national' && kind === 'operation-centre')
  if (!centre) throw new Error('The directory has no national centre: run the seed')
  return centre
}

/** Reads what is sealed and names no province. */
const legalDesk = ({ departments }: PlaceDirectory) => departments.find(({ kind }) => kind === 'legal-desk')

/** A report on the conduct of the chair: it is never given to the chair. */
export const accusesTheChair = ({
  category,
  lane,
  text,
}: Pick<HolderQuestion, 'category' | 'lane' | 'text'>): boolean =>
  category === 'conduct' && lane !== 'complaint' && /\bchu tich\b/.test(fold(text))

/** Says that the first complaint has been settled and this is the next. */
const isSecondComplaint = ({ lane, text }: HolderQuestion): boolean =>
  lane === 'complaint' && /(?<!\bse )\bkhieu nai (lan|cap) (hai|thu hai|thu 2|2)\b/.test(fold(text))

/** The nearest rule whose department is there; one whose department was closed is passed over, and it is said. */
const byRule = ({ rules, departments }: PlaceDirectory, asked: HolderQuestion): Ruled => {
  const closed: HolderReason[] = []
  for (const rule of asked.lane === 'complaint' ? [] : nearestFirst(rules, asked)) {
    const department = departments.find((row) => pointsTo(rule, row, asked))
    if (department)
      return {
        department,
        reasons: [...closed, { code: 'holder-rule', why: rule.why, department: department.name }],
      }
    closed.push({ code: 'holder-rule-void', why: rule.why })
  }
  return { department: null, reasons: closed }
}

type Ruled = { department: Department | null; reasons: HolderReason[] }

const nearestFirst = (rules: readonly RoutingRule[], { category }: HolderQuestion): RoutingRule[] => {
  const fitting = rules.filter((rule) => rule.categoryCode === category)
  return [
    ...fitting.filter((rule) => rule.communeCode !== null),
    ...fitting.filter((rule) => rule.communeCode === null),
  ]
}

const pointsTo = (rule: RoutingRule, department: Department, { communeCode }: HolderQuestion): boolean =>
  rule.departmentId !== null
    ? rule.departmentId === department.id
    : rule.departmentKind === department.kind && (department.communeCode ?? communeCode) === communeCode

const byMatrix = (find: Find, asked: HolderQuestion, centre: Department): Holder => {
  const { category, lane } = asked
  const missing: string[] = []
  for (const kind of chainOf(asked)) {
    const department = find(kind)
    if (department) return { department, reasons: steps({ missing, department, category, lane }) }
    if (!isOnlyInSome(kind)) missing.push(kind)
  }
  return { department: centre, reasons: steps({ missing, department: centre, category, lane }) }
}

/** The kinds that may hold it, best first; what is of a legal nature, or about officials, never falls to an equal. */
const chainOf = ({ category, lane }: HolderQuestion): string[] => {
  const first = departmentKind(category, lane)
  if (first === 'chair') return [first, 'thanh-tra']
  return [...new Set([first, CATEGORIES[category].department, 'office', ...kindsAbove(category)])]
}

type Steps = { missing: readonly string[]; department: Department; category: CategoryCode; lane: Lane }

const steps = ({
  missing,
  department: { name: department, level },
  category,
  lane,
}: Steps): HolderReason[] => {
  if (missing.length > 0) return missing.map((kind) => ({ code: 'holder-missing', kind, department }))
  if (lane === 'complaint') return [{ code: 'holder-complaint', department }]
  return [{ code: level === 'utility' ? 'holder-utility' : 'holder-matrix', category, department }]
}
