import type { DepartmentRow } from '../../../db/schema/routing.ts'
import { type Actor, type Staff, scopesOf } from '../../access/permissions.ts'
import type { Db } from '../../platform/database.ts'
import type { Narrowing } from './narrowing.ts'
import type { Whereabouts } from './seats-to-read.ts'

/* SQL: a fragment about `tickets t`, and `deadlines d` where what is overdue is asked for; where something lies is looked up at every list. */

export const narrowed = (db: Db, actor: Actor, asked: Narrowing & { now?: Date }) => db`
  ${asked.status ? db`and t.status = any(${asked.status})` : db``}
  ${asked.department ? db`and t.department_id = ${asked.department}` : db``}
  ${asked.commune ? db`and t.commune_code = ${asked.commune}` : db``}
  ${asked.province ? db`and t.province_code = ${asked.province}` : db``}
  ${asked.category ? db`and t.category_code = ${asked.category}` : db``}
  ${asked.lane ? db`and t.lane = ${asked.lane}` : db``}
  ${asked.mine && actor.kind === 'staff' ? db`and t.officer_id = ${actor.id}` : db``}
  ${asked.overdue && asked.now ? db`and d.open and d.due_at < ${asked.now} and d.paused_since is null` : db``}`

/** Of a row of `ticket_seats s` of an ordinary lane: it lies where the staff see everything. */
export const inOwnArea = (db: Db, staff: Staff) => {
  const { communeCode, provinceCode } = staff
  const scopes = scopesOf(staff)
  return db`(false
    ${scopes.includes('commune') ? db`or s.place = ${`${provinceCode}${communeCode}`}` : db``}
    ${scopes.includes('province') ? db`or left(s.place, 2) = ${provinceCode}` : db``}
    ${scopes.includes('unplaced') ? db`or s.place = ''` : db``})`
}

type Place = Pick<DepartmentRow, 'provinceCode' | 'communeCode'>

/** Where the commune and the department lie that a list is asked for. */
export const whereaboutsOf = async (db: Db, { department, commune }: Narrowing): Promise<Whereabouts> => {
  if (!department && !commune) return { communeProvince: null, department: null }
  const [row] = await db<{ communeProvince: string | null; department: Place | null }[]>`
    select (select province_code from communes where code = ${commune ?? null}) as commune_province,
      (select json_build_object('provinceCode', province_code, 'communeCode', commune_code) from departments where id = ${department ?? null}) as department`
  return row!
}
