import type { InferResponseType } from 'hono/client'
import type { api } from '../api.ts'

type Api = typeof api

export type Directory = InferResponseType<Api['directory']['$get']>
export type DepartmentSeen = Directory['departments'][number]
export type Person = DepartmentSeen['staff'][number]
export type Duty = DepartmentSeen['duties'][number]
export type Absence = DepartmentSeen['absences'][number]
export type RotaWeek = InferResponseType<Api['rota']['$get']>
export type Shift = RotaWeek['shifts'][number]
export type Rule = InferResponseType<Api['routing']['rules']['$get']>['rules'][number]
export type Holiday = InferResponseType<Api['holidays']['$get']>['holidays'][number]
export type Hours = InferResponseType<Api['working-hours']['$get']>['workingHours'][number]
export type Recomputation = InferResponseType<Api['calendar']['recomputation']['$get']>
export type Target = InferResponseType<Api['targets']['$get']>['targets'][number]
