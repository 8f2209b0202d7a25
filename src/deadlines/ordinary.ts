import type { CategoryCode } from '../routing/categories.ts'

/** Infrastructure, sanitation, security and urban order: answered in the shorter time. Source: DOMAIN.md section 4. */
export const ordinaryCategories: ReadonlySet<CategoryCode> = new Set([
  'road',
  'traffic',
  'street-light',
  'drainage',
  'trees',
  'encroachment',
  'construction',
  'waste',
  'pollution',
  'noise',
  'public-order',
  'fire-safety',
  'electricity',
  'water-supply',
])
