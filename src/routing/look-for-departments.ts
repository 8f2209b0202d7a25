import { calledToo, kindsCalled } from '../../db/seed/departments.ts'
import type { Db } from '../platform/database.ts'
import { type DepartmentQuestion, findDepartments } from './store.ts'
import { fold } from './text.ts'

/** Departments of a place, by their name or by what people look for them by. */
export const lookForDepartments = async (db: Db, asked: DepartmentQuestion) => {
  const kinds = asked.q ? kindsCalled((name) => fold(name).includes(fold(asked.q!))) : []
  const found = await findDepartments(db, { ...asked, kinds })
  return found.map((department) => ({ ...department, called: calledToo(department.kind) }))
}
