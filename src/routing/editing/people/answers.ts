import { roles } from '../../../../db/vocabulary.ts'
import { z } from '../../../context/router.ts'
import { whole } from '../../../platform/wire.ts'
import { arrived } from '../../answers.ts'
import { CATEGORY_CODES } from '../../categories.ts'
import { fullDepartmentFields } from '../answers.ts'
import { absence, duty } from '../rota/answers.ts'

const person = z
  .object({
    id: z.string(),
    name: z.string(),
    departmentId: whole,
    roles: z.array(z.enum(roles)),
    open: whole,
    loadLimit: whole,
    arrived,
  })
  .openapi('Person')

const department = z
  .object({
    ...fullDepartmentFields,
    mayEdit: z.boolean(),
    waiting: whole.openapi({ description: 'Open tickets that nobody in it has' }),
    fields: z
      .array(z.enum(CATEGORY_CODES))
      .nullable()
      .openapi({ description: 'The categories that come here; null where that differs between communes' }),
    staff: z.array(person),
    duties: z.array(duty),
    absences: z.array(absence),
  })
  .openapi('DirectoryDepartment')

export const directory = z
  .object({
    provinceCode: z.string().nullable(),
    communeCode: z.string().nullable(),
    placeName: z.string().nullable(),
    departments: z.array(department),
  })
  .openapi('Directory')

const settled = {
  id: z.string(),
  kept: whole.openapi({ description: 'Open tickets that they keep' }),
  handedOver: whole.openapi({ description: 'Open tickets that others have now, or the queue' }),
}
export const moved = z.object({ ...settled, departmentId: whole })
export const left = z.object(settled)

export const load = z.object({ id: z.string(), loadLimit: whole })
