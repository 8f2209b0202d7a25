import type { CategoryCode } from '../categories.ts'
import type { Department } from './department.ts'

/**
 * The province department or utility above the commune for a category, the first of these kinds that a province has.
 * Source: DOMAIN.md section 2.
 */
export const kindsAbove = (category: CategoryCode): readonly string[] => [
  ABOVE[category],
  ...(OTHERWISE[category] ?? []),
]

type Found = Pick<Department, 'kind' | 'level' | 'communeCode'>

/** The one of these departments that is above the commune for a category; undefined where none is. */
export const departmentAbove = <One extends Found>(departments: readonly One[], category: CategoryCode) =>
  kindsAbove(category)
    .map((kind) =>
      departments.find((one) => one.kind === kind && one.communeCode === null && one.level !== 'national'),
    )
    .find((one) => one !== undefined)

const ABOVE: Record<CategoryCode, string> = {
  road: 'so-xay-dung',
  traffic: 'so-xay-dung',
  'street-light': 'so-xay-dung',
  drainage: 'so-xay-dung',
  trees: 'so-xay-dung',
  encroachment: 'so-xay-dung',
  construction: 'so-xay-dung',
  waste: 'so-nong-nghiep-moi-truong',
  pollution: 'so-nong-nghiep-moi-truong',
  land: 'so-nong-nghiep-moi-truong',
  agriculture: 'so-nong-nghiep-moi-truong',
  disaster: 'bo-chqs',
  market: 'so-cong-thuong',
  finance: 'so-tai-chinh',
  noise: 'cong-an-tinh',
  'public-order': 'cong-an-tinh',
  'fire-safety': 'cong-an-tinh',
  education: 'so-giao-duc-dao-tao',
  'food-safety': 'so-an-toan-thuc-pham',
  health: 'so-y-te',
  'social-care': 'so-y-te',
  'merit-labour': 'so-noi-vu',
  culture: 'so-van-hoa-the-thao-du-lich',
  religion: 'so-dan-toc-ton-giao',
  telecom: 'telecom',
  'online-service': 'so-khoa-hoc-cong-nghe',
  procedure: 'trung-tam-pvhcc-tinh',
  'civil-status': 'so-tu-phap',
  conduct: 'thanh-tra',
  military: 'bo-chqs',
  electricity: 'electricity',
  'water-supply': 'water',
  bus: 'bus',
  'personal-data': 'operation-centre',
  other: 'operation-centre',
}

/**
 * Only some provinces have a department of ethnic and religious affairs (Thông tư 02/2025/TT-BDTTG), and one city one of
 * food safety.
 */
const OTHERWISE: Partial<Record<CategoryCode, readonly string[]>> = {
  religion: ['so-noi-vu'],
  'food-safety': ['so-y-te'],
}

const inSomeProvinces = new Set(Object.keys(OTHERWISE).map((category) => ABOVE[category as CategoryCode]))

/** Where such a one is not there, nothing is missing. */
export const isOnlyInSome = (kind: string): boolean => inSomeProvinces.has(kind)
