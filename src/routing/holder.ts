import type { Sentence } from '../platform/errors.ts'
import { above } from './above.ts'
import { CATEGORIES, type CategoryCode, departmentKind, type Lane } from './categories.ts'
import type { Department, PlaceDirectory, RoutingRule } from './directory.ts'
import { fold } from './text.ts'

/** Why a department holds a ticket: each step of the chain that was taken or passed over. */
export type HolderReason =
  | { code: 'holder-no-place'; department: string }
  | { code: 'holder-spam'; department: string }
  | { code: 'holder-sealed'; department: string }
  | { code: 'holder-accused'; passed: string; department: string }
  | { code: 'holder-rule'; why: string; department: string }
  | { code: 'holder-utility'; category: CategoryCode; department: string }
  | { code: 'holder-matrix'; category: CategoryCode; department: string }
  | { code: 'holder-missing'; kind: string; department: string }

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
 * unclear, go past the commune to the inspectorate, where legal officers read them; a report on the chair's own conduct is never given to the chair (DOMAIN.md sections 2 and 3).
 */
export const chooseHolder = (directory: PlaceDirectory, asked: HolderQuestion): Holder => {
  const find = finder(directory, asked)
  const centre = find('operation-centre') ?? nation(directory)
  const inspectorate = find('thanh-tra') ?? centre
  const held = (department: Department, reason: HolderReason): Holder => ({ department, reasons: [reason] })
  const unplacedComplaint = asked.lane === 'complaint' && !asked.communeCode
  if (asked.lane === 'denunciation' || unplacedComplaint)
    return held(inspectorate, { code: 'holder-sealed', department: inspectorate.name })
  if (!asked.communeCode) return held(centre, { code: 'holder-no-place', department: centre.name })
  if (asked.lane === 'spam') return held(centre, { code: 'holder-spam', department: centre.name })
  if (accusesTheChair(asked))
    return held(inspectorate, { code: 'holder-accused', passed: 'chair', department: inspectorate.name })
  return byRule(directory, asked) ?? byMatrix(find, asked, centre)
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
  const centre = departments.find((row) => row.level === 'national')
  if (!centre) throw new Error('The directory has no national centre: run the seed')
  return centre
}

const accusesTheChair = ({ category, lane, text }: HolderQuestion): boolean =>
  category === 'conduct' && lane !== 'complaint' && /\bchu tich\b/.test(fold(text))

const byRule = ({ rules, departments }: PlaceDirectory, asked: HolderQuestion): Holder | null => {
  if (asked.lane === 'complaint') return null
  const fitting = rules.filter((rule) => rule.categoryCode === asked.category)
  const rule = fitting.find((row) => row.communeCode !== null) ?? fitting[0]
  const department = rule && departments.find((row) => pointsTo(rule, row, asked))
  return department
    ? { department, reasons: [{ code: 'holder-rule', why: rule.why, department: department.name }] }
    : null
}

const pointsTo = (rule: RoutingRule, department: Department, { communeCode }: HolderQuestion): boolean =>
  rule.departmentId !== null
    ? rule.departmentId === department.id
    : rule.departmentKind === department.kind && (department.communeCode ?? communeCode) === communeCode

const byMatrix = (find: Find, { category, lane }: HolderQuestion, centre: Department): Holder => {
  const kind = departmentKind(category, lane)
  const first = find(kind)
  if (first) {
    const code = first.level === 'utility' ? 'holder-utility' : 'holder-matrix'
    return { department: first, reasons: [{ code, category, department: first.name }] }
  }
  const department = find('office') ?? find(above[category]) ?? centre
  return { department, reasons: [{ code: 'holder-missing', kind, department: department.name }] }
}

const kindNames: Record<string, Sentence> = {
  office: { vi: 'văn phòng', en: 'office' },
  economy: { vi: 'phòng kinh tế', en: 'economy department' },
  culture: { vi: 'phòng văn hoá - xã hội', en: 'culture department' },
  'service-centre': { vi: 'trung tâm phục vụ hành chính công', en: 'service centre' },
  police: { vi: 'công an', en: 'police' },
  military: { vi: 'ban chỉ huy quân sự', en: 'military command' },
  chair: { vi: 'chủ tịch uỷ ban', en: 'chair' },
}
const kindName = (kind: string): Sentence => kindNames[kind] ?? { vi: kind, en: kind }

/** A reason in words. */
export const explainHolder = (reason: HolderReason): Sentence => {
  const { department } = reason
  switch (reason.code) {
    case 'holder-no-place':
      return {
        vi: `Chưa rõ xã, phường nào nên ${department} giữ để hỏi lại.`,
        en: `The commune is not clear yet, so ${department} holds it and asks.`,
      }
    case 'holder-spam':
      return {
        vi: `Có vẻ là tin rác nên chờ trực tổng đài tại ${department} xem.`,
        en: `It looks like spam, so it waits for an operator at ${department}.`,
      }
    case 'holder-sealed':
      return {
        vi: `Đơn được giữ kín và chuyển ${department}, không qua xã, phường.`,
        en: `It is sealed and goes to ${department}, past the commune.`,
      }
    case 'holder-accused':
      return {
        vi: `Nội dung nói về chính ${kindName(reason.passed).vi} nên chuyển ${department}.`,
        en: `It is about the ${kindName(reason.passed).en}, so ${department} holds it.`,
      }
    case 'holder-rule':
      return {
        vi: `Theo quy định riêng của địa phương (${reason.why}): ${department}.`,
        en: `By a local rule (${reason.why}): ${department}.`,
      }
    case 'holder-utility':
      return {
        vi: `${CATEGORIES[reason.category].vi} do ${department} xử lý.`,
        en: `${CATEGORIES[reason.category].en}: handled by ${department}.`,
      }
    case 'holder-matrix':
      return {
        vi: `Lĩnh vực "${CATEGORIES[reason.category].vi}" do ${department} phụ trách.`,
        en: `${CATEGORIES[reason.category].en}: ${department} is in charge.`,
      }
    case 'holder-missing':
      return {
        vi: `Nơi này không có ${kindName(reason.kind).vi} nên ${department} nhận thay.`,
        en: `There is no ${kindName(reason.kind).en} here, so ${department} takes it.`,
      }
  }
}
