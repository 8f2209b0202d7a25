import { eq } from 'drizzle-orm'
import { query } from '../../../db/query.ts'
import { staff, user } from '../../../db/schema/access.ts'
import { communes, departments, provinces } from '../../../db/schema/routing.ts'
import type { Db } from '../../platform/database.ts'

/** What whoever knows this person would try: their names, and those of where they work. */
export const wordsAround = async (db: Db, userId: string): Promise<string[]> => {
  const [row] = await query(db)
    .select({
      name: user.name,
      email: user.email,
      department: departments.name,
      commune: communes.name,
      province: provinces.name,
    })
    .from(user)
    .leftJoin(staff, eq(staff.id, user.id))
    .leftJoin(departments, eq(departments.id, staff.departmentId))
    .leftJoin(communes, eq(communes.code, departments.communeCode))
    .leftJoin(provinces, eq(provinces.code, departments.provinceCode))
    .where(eq(user.id, userId))
  return Object.values(row ?? {}).filter((word) => word !== null)
}
