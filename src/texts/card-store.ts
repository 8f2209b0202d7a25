import type { categories, DepartmentRow } from '../../db/schema/routing.ts'
import type { Db } from '../platform/database.ts'
import type { TextPlace } from './book.ts'

/* SQL: the commune's department is looked up beside the category that names its kind. */

type Answering = Pick<typeof categories.$inferSelect, 'needsProof' | 'handledAbove'> & {
  here: DepartmentRow['name'] | null
}

/** Who answers for a category at a commune, and whether an answer needs a picture. */
export const answersFor = async (
  db: Db,
  category: string,
  communeCode: TextPlace['communeCode'],
): Promise<Answering> => {
  const [row] = await db<Answering[]>`
    select c.needs_proof, c.handled_above, (
      select d.name from departments d where d.kind = c.department_kind and d.commune_code = ${communeCode} and d.active
      order by d.id limit 1) as here
    from categories c where c.code = ${category}`
  return row ?? { needsProof: false, handledAbove: false, here: null }
}

/** A company outside government, by its desk; null for every other department. */
export const utilityById = async (db: Db, id: number): Promise<Pick<DepartmentRow, 'phone'> | null> => {
  const [row] = await db<
    Pick<DepartmentRow, 'phone'>[]
  >`select phone from departments where id = ${id} and level = 'utility'`
  return row ?? null
}
