import { proven } from '../../access/proven.ts'
import type { Db } from '../../platform/database.ts'
import type { Away, Rota, Shift, Stretch } from './on-call.ts'

/* SQL: the rotas of many departments are read at once, with who of them is there. */

type ShiftOf = Shift & { departmentId: number }

/** The rota of each department as far as it touches a stretch of time; one without shifts has an empty one. */
export const rotasOf = async (
  db: Db,
  departmentIds: readonly number[],
  { from, until }: Stretch,
): Promise<Map<number, Rota>> => {
  const shifts = await db<ShiftOf[]>`
    select department_id, staff_id, starts_at, ends_at from on_call_shifts
    where department_id = any(${[...departmentIds]}::int[]) and starts_at <= ${until} and (ends_at is null or ends_at > ${from})`
  const ids = [...new Set(shifts.map(({ staffId }) => staffId))]
  const absences = await db<Away[]>`
    select staff_id, starts_at, ends_at from absences
    where staff_id = any(${ids}::text[]) and starts_at <= ${until} and ends_at > ${from}`
  const people = await db<
    { id: string }[]
  >`select s.id from staff s where s.id = any(${ids}::text[]) and s.active and ${proven(db)}`
  const active = new Set(people.map(({ id }) => id))
  return new Map(
    departmentIds.map((id) => [
      id,
      { shifts: shifts.filter(({ departmentId }) => departmentId === id), absences, active },
    ]),
  )
}
