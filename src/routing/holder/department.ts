import type { DepartmentRow, routingRules } from '../../../db/schema/routing.ts'

export type Department = Pick<
  DepartmentRow,
  'id' | 'kind' | 'level' | 'provinceCode' | 'communeCode' | 'name'
>

/** Nulls: of the province itself, and of the nation. */
export type Place = Pick<DepartmentRow, 'provinceCode' | 'communeCode'>

export type RoutingRule = Pick<
  typeof routingRules.$inferSelect,
  'id' | 'categoryCode' | 'communeCode' | 'departmentId' | 'departmentKind' | 'why'
>
