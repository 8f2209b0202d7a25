import type { departments, routingRules } from '../../../db/schema/routing.ts'

export type Department = Pick<
  typeof departments.$inferSelect,
  'id' | 'kind' | 'level' | 'provinceCode' | 'communeCode' | 'name'
>

export type RoutingRule = Pick<
  typeof routingRules.$inferSelect,
  'id' | 'categoryCode' | 'communeCode' | 'departmentId' | 'departmentKind' | 'why'
>
