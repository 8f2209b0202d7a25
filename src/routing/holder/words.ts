import { communeDepartments, provinceDepartments } from '../../../db/seed/departments.ts'
import type { Sentence } from '../../platform/errors.ts'
import { CATEGORIES, type CategoryCode } from '../categories.ts'
import { isDutyReason } from './duty-words.ts'

/** Why a department holds a ticket: each step of the chain that was taken or passed over. */
export type HolderReason =
  | { code: 'holder-no-place'; department: string }
  | { code: 'holder-spam'; department: string }
  | { code: 'holder-sealed'; department: string }
  | { code: 'holder-complaint'; department: string }
  | { code: 'holder-second-complaint'; department: string }
  | { code: 'holder-accused'; passed: string; department: string }
  | { code: 'holder-rule'; why: string; department: string }
  | { code: 'holder-rule-void'; why: string }
  | { code: 'holder-utility'; category: CategoryCode; department: string }
  | { code: 'holder-matrix'; category: CategoryCode; department: string }
  | { code: 'holder-missing'; kind: string; department: string }
  | { code: 'holder-taken'; department: string }
  | { code: 'holder-unstaffed'; passed: string; department: string }
  | { code: 'holder-forwarded'; why: string; department: string }
  | { code: 'holder-bounced'; times: number; department: string }
  | { code: 'holder-commune-ended'; commune: string; department: string }
  | { code: 'holder-commune-split'; commune: string; department: string }

/** A kind is called as the departments of that kind are. */
const named = new Map([...communeDepartments, ...provinceDepartments].map(({ kind, name }) => [kind, name]))

const inEnglish: Record<string, string> = {
  office: 'office',
  economy: 'economy department',
  culture: 'culture department',
  'service-centre': 'service centre',
  police: 'police',
  military: 'military command',
  chair: 'chair',
  'thanh-tra': 'inspectorate',
}
const utilityNames: Record<string, Sentence> = {
  electricity: { vi: 'đơn vị điện lực', en: 'electricity company' },
  water: { vi: 'đơn vị cấp nước', en: 'water company' },
  telecom: { vi: 'doanh nghiệp viễn thông', en: 'telecom company' },
  bus: { vi: 'đơn vị xe buýt', en: 'bus operator' },
}
const ofProvince: Sentence = { vi: 'sở, ngành phụ trách của tỉnh', en: 'province department in charge' }

const kindName = (kind: string): Sentence => {
  const en = inEnglish[kind]
  return en ? { vi: named.get(kind) ?? kind, en } : (utilityNames[kind] ?? ofProvince)
}

type Say<Code> = (reason: Extract<HolderReason, { code: Code }>) => Sentence

const sentences: { [Code in HolderReason['code']]: Say<Code> } = {
  'holder-no-place': ({ department }) => ({
    vi: `Chưa rõ xã, phường nào nên ${department} giữ để hỏi lại.`,
    en: `The commune is not clear yet, so ${department} holds it and asks.`,
  }),
  'holder-spam': ({ department }) => ({
    vi: `Có vẻ là tin rác nên chờ tổng đài viên tại ${department} xem.`,
    en: `It looks like spam, so it waits for an operator at ${department}.`,
  }),
  'holder-sealed': ({ department }) => ({
    vi: `Đơn được giữ kín và chuyển ${department}, không qua xã, phường.`,
    en: `It is kept confidential and goes to ${department}, not through the commune.`,
  }),
  'holder-complaint': ({ department }) => ({
    vi: `Đơn khiếu nại được chuyển ${department} để xem xét thẩm quyền và thụ lý.`,
    en: `The complaint goes to ${department}, which considers whether it has the authority and takes it on.`,
  }),
  'holder-second-complaint': ({ department }) => ({
    vi: `Khiếu nại lần hai thuộc thẩm quyền cấp trên nên chuyển ${department}, không qua xã, phường.`,
    en: `A second complaint is for the level above, so it goes to ${department}, not through the commune.`,
  }),
  'holder-accused': ({ passed, department }) => ({
    vi: `Nội dung nói về chính ${kindName(passed).vi} nên chuyển ${department}.`,
    en: `It is about the ${kindName(passed).en}, so ${department} holds it.`,
  }),
  'holder-rule': ({ why, department }) => ({
    vi: `Theo quy tắc riêng của địa phương (${why}): ${department}.`,
    en: `By a local rule (${why}): ${department}.`,
  }),
  'holder-rule-void': ({ why }) => ({
    vi: `Quy tắc riêng “${why}” không áp dụng được vì ở đây không có đơn vị nêu trong đó.`,
    en: `The local rule “${why}” cannot be followed: the department it names is not there.`,
  }),
  'holder-utility': ({ category, department }) => ({
    vi: `Lĩnh vực “${CATEGORIES[category].vi}” do ${department} xử lý.`,
    en: `${CATEGORIES[category].en}: handled by ${department}.`,
  }),
  'holder-matrix': ({ category, department }) => ({
    vi: `Lĩnh vực “${CATEGORIES[category].vi}” do ${department} phụ trách.`,
    en: `${CATEGORIES[category].en}: ${department} is in charge.`,
  }),
  'holder-missing': ({ kind, department }) => ({
    vi: `Nơi này không có ${kindName(kind).vi} nên ${department} nhận thay.`,
    en: `There is no ${kindName(kind).en} here, so ${department} takes it.`,
  }),
  'holder-taken': ({ department }) => ({
    vi: `Chưa rõ tỉnh, thành phố nào; ${department} nhận trước nên giữ phiếu.`,
    en: `The province is not clear yet; ${department} took it first and keeps it.`,
  }),
  'holder-unstaffed': ({ passed, department }) => ({
    vi: `${passed} chưa có cán bộ dùng hệ thống nên ${department} nhận thay.`,
    en: `Nobody at ${passed} uses the system yet, so ${department} takes it.`,
  }),
  'holder-forwarded': ({ why, department }) => ({
    vi: `Được chuyển đến ${department}: ${why}`,
    en: `Forwarded to ${department}: ${why}`,
  }),
  'holder-bounced': ({ times, department }) => ({
    vi: `Đã chuyển qua lại ${times} lần nên ${department} nhận và quyết định đơn vị xử lý.`,
    en: `It was passed on ${times} times, so ${department} takes it and decides who handles it.`,
  }),
  'holder-commune-ended': ({ commune, department }) => ({
    vi: `${commune} không còn nên ${department} nhận tiếp.`,
    en: `${commune} is no more, so ${department} takes it on.`,
  }),
  'holder-commune-split': ({ commune, department }) => ({
    vi: `${commune} đã chia tách và chưa rõ việc này nay ở đâu; xin ${department} xác định xã, phường.`,
    en: `${commune} was divided and it is not clear where this lies now; ${department} is asked to say so.`,
  }),
}

/** A reason in words. */
export const explainHolder = (reason: HolderReason): Sentence => sentences[reason.code](reason as never)

/** The reasons of a ticket that comes to another department: why the one before had it, and who there, counts no more. */
export const withoutHolder = <Reason extends { code: string }>(reasons: readonly Reason[]): Reason[] =>
  reasons.filter((one) => !one.code.startsWith('holder-') && !isDutyReason(one))
