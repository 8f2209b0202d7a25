import type { Lane } from '../../db/vocabulary.ts'
import type { Sentence } from '../platform/errors.ts'
/** What people report. Source: DOMAIN.md section 2; names are what people read. */
export const CATEGORIES = {
  road: { vi: 'Đường sá, cầu, vỉa hè hư hỏng', en: 'Roads, bridges, pavements', department: 'economy' },
  traffic: {
    vi: 'Đèn tín hiệu, biển báo, tổ chức giao thông, ùn tắc',
    en: 'Traffic signals, signs, jams',
    department: 'economy',
  },
  'street-light': { vi: 'Chiếu sáng công cộng', en: 'Street lighting', department: 'economy' },
  drainage: {
    vi: 'Thoát nước, ngập úng, hố ga, nắp cống',
    en: 'Drainage, flooding, manholes',
    department: 'economy',
  },
  trees: { vi: 'Cây xanh, công viên', en: 'Trees and parks', department: 'economy' },
  encroachment: {
    vi: 'Lấn chiếm vỉa hè, lòng đường, đỗ xe sai',
    en: 'Blocked pavements, wrong parking',
    department: 'economy',
  },
  construction: {
    vi: 'Xây dựng sai phép, quy hoạch, thi công gây hư hại',
    en: 'Illegal or harmful building',
    department: 'economy',
  },
  waste: { vi: 'Rác thải, vệ sinh môi trường', en: 'Waste and street cleaning', department: 'economy' },
  pollution: {
    vi: 'Mùi, khói bụi, nước thải, chăn nuôi gây ô nhiễm',
    en: 'Smell, smoke, dust, waste water',
    department: 'economy',
  },
  land: { vi: 'Đất đai', en: 'Land', department: 'economy' },
  agriculture: {
    vi: 'Nông nghiệp, thủy lợi, dịch bệnh vật nuôi',
    en: 'Farming, irrigation, animal disease',
    department: 'economy',
  },
  disaster: { vi: 'Thiên tai, sạt lở, bão lũ', en: 'Storms, floods, landslides', department: 'military' },
  market: {
    vi: 'Giá cả, hàng giả, gian lận thương mại',
    en: 'Prices, fake goods, cheating',
    department: 'economy',
  },
  finance: {
    vi: 'Phí, lệ phí, ngân sách, tài sản công',
    en: 'Fees, budget, public property',
    department: 'economy',
  },
  noise: { vi: 'Tiếng ồn, karaoke', en: 'Noise, karaoke', department: 'police' },
  'public-order': {
    vi: 'An ninh trật tự, trộm cắp, cờ bạc, ma túy, cư trú',
    en: 'Public order, theft, gambling, drugs',
    department: 'police',
  },
  'fire-safety': { vi: 'Phòng cháy chữa cháy', en: 'Fire safety', department: 'police' },
  education: { vi: 'Giáo dục', en: 'Schools', department: 'culture' },
  'food-safety': { vi: 'An toàn thực phẩm', en: 'Food safety', department: 'culture' },
  health: { vi: 'Y tế, dịch bệnh', en: 'Health, epidemics', department: 'culture' },
  'social-care': {
    vi: 'Bảo trợ xã hội, trẻ em, người cao tuổi, tệ nạn xã hội',
    en: 'Social protection, children, the elderly, social evils',
    department: 'culture',
  },
  'merit-labour': {
    vi: 'Người có công, lao động, việc làm',
    en: 'People with merit, labour, employment',
    department: 'culture',
  },
  culture: {
    vi: 'Văn hóa, thể thao, du lịch, quảng cáo',
    en: 'Culture, sport, tourism, advertising',
    department: 'culture',
  },
  religion: { vi: 'Dân tộc, tôn giáo', en: 'Ethnic and religious affairs', department: 'culture' },
  telecom: {
    vi: 'Sóng di động, Internet, dây cáp viễn thông',
    en: 'Mobile signal, Internet, cables',
    department: 'culture',
  },
  'online-service': {
    vi: 'Lỗi cổng dịch vụ công, phần mềm',
    en: 'Faults of online services',
    department: 'culture',
  },
  procedure: {
    vi: 'Thủ tục chậm, hướng dẫn sai, xếp hàng ở một cửa',
    en: 'Slow procedures, queues',
    department: 'service-centre',
  },
  'civil-status': { vi: 'Hộ tịch, chứng thực', en: 'Civil status, certified copies', department: 'office' },
  conduct: { vi: 'Thái độ, tác phong cán bộ', en: 'Conduct of officials', department: 'chair' },
  military: { vi: 'Nghĩa vụ quân sự, dân quân', en: 'Military service, militia', department: 'military' },
  electricity: { vi: 'Điện', en: 'Electricity', department: 'economy' },
  'water-supply': { vi: 'Nước sạch', en: 'Water supply', department: 'economy' },
  bus: { vi: 'Xe buýt, giao thông công cộng', en: 'Buses, public transport', department: 'economy' },
  'personal-data': {
    vi: 'Xem, sửa, xóa dữ liệu cá nhân của mình',
    en: 'See, correct or erase one’s own data',
    department: 'office',
  },
  other: { vi: 'Khác, chưa rõ', en: 'Other, not clear', department: 'office' },
} as const satisfies Record<string, Sentence & { department: DepartmentKind }>

export type DepartmentKind =
  | 'office'
  | 'economy'
  | 'culture'
  | 'service-centre'
  | 'police'
  | 'military'
  | 'chair'
export type Utility = 'electricity' | 'water' | 'telecom' | 'bus'
export type CategoryCode = keyof typeof CATEGORIES

export const CATEGORY_CODES = Object.keys(CATEGORIES) as CategoryCode[]

export const LANE_NAMES: Record<Lane, Sentence> = {
  feedback: { vi: 'phản ánh, kiến nghị', en: 'feedback' },
  emergency: { vi: 'khẩn cấp', en: 'emergency' },
  complaint: { vi: 'khiếu nại', en: 'complaint' },
  denunciation: { vi: 'tố cáo', en: 'denunciation' },
  spam: { vi: 'tin rác', en: 'spam' },
}

/** Codes of earlier years: events are never rewritten, so their names are still read. */
const RETIRED: Record<string, Sentence> = {
  welfare: {
    vi: 'Chính sách xã hội, người có công, lao động, trẻ em',
    en: 'Welfare, veterans, work, children',
  },
}

/** What a category is called, one that is no longer given included. */
export const categoryName = (code: string): Sentence => {
  const { vi, en } = isCategoryCode(code) ? CATEGORIES[code] : (RETIRED[code] ?? { vi: code, en: code })
  return { vi, en }
}

export const isCategoryCode = (code: string): code is CategoryCode => Object.hasOwn(CATEGORIES, code)

const UTILITIES: Partial<Record<CategoryCode, Utility>> = {
  electricity: 'electricity',
  'water-supply': 'water',
  telecom: 'telecom',
  bus: 'bus',
}

/** A company outside the commune handles it, and the commune's department of the field is informed. */
export const isOfUtility = (category: CategoryCode): boolean => category in UTILITIES

/**
 * The body that handles a category in a lane by the default matrix (DOMAIN.md sections 2 and 3): the utility where there is
 * one, the chair for both legal lanes, an operator's office for spam. Overrides per province and commune are data.
 */
export const departmentKind = (category: CategoryCode, lane: Lane): DepartmentKind | Utility => {
  if (lane === 'complaint' || lane === 'denunciation') return 'chair'
  if (lane === 'spam') return 'office'
  return UTILITIES[category] ?? CATEGORIES[category].department
}
