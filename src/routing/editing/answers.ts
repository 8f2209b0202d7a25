import { z } from '../../context/router.ts'
import { moment, nextCursor, whole } from '../../platform/wire.ts'
import { departmentFields } from '../answers.ts'

export const fullDepartmentFields = {
  ...departmentFields,
  parentId: whole.nullable(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  active: z.boolean(),
  version: whole,
}
export const fullDepartment = z.object(fullDepartmentFields).openapi('FullDepartment')

export const nameChange = z
  .object({
    was: z.string(),
    became: z.string(),
    source: z.string().nullable(),
    by: z
      .string()
      .nullable()
      .openapi({ description: 'Null: the house itself, or somebody who is known no more' }),
    at: moment,
  })
  .openapi('NameChange')

export const rule = z
  .object({
    id: whole,
    categoryCode: z.string(),
    provinceCode: z.string(),
    communeCode: z.string().nullable(),
    departmentId: whole.nullable(),
    departmentKind: z.string().nullable(),
    departmentName: z.string().nullable(),
    placeName: z.string().openapi({ description: 'The commune that it holds for, else the whole province' }),
    why: z.string(),
    mayEdit: z.boolean(),
  })
  .openapi('RoutingRule')
export const rulePage = z.object({ rules: z.array(rule), next: nextCursor })
