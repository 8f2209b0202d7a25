import type { Sql } from '../../db/connect.ts'

/** Who is on call at the office of the commune that the load reports from, and the chair who hears when they do not. */
export const phones = { clerk: '+84900000001', chair: '+84900000002' } as const

const workplaces = { clerk: 'office', chair: 'chair', inspector: 'economy', guard: 'police' }

/** Once, however often the node starts; where the reports go somebody works, so that none is passed on. */
export const putOnCall = async (sql: Sql): Promise<void> => {
  for (const [who, kind] of Object.entries(workplaces)) {
    const phone = who === 'clerk' || who === 'chair' ? phones[who] : null
    await sql`insert into "user" (id, name, email) values (${who}, ${who}, ${`${who}@crash.example`}) on conflict do nothing`
    await sql`
      insert into staff (id, name, department_id, roles, phone)
      select ${who}, ${who}, id, ${[who === 'chair' ? 'chair' : 'officer']}, ${phone} from departments
      where kind = ${kind} and commune_code = '00364' on conflict do nothing`
  }
  await sql`
    insert into on_call_shifts (department_id, staff_id, starts_at)
    select department_id, id, '2026-01-01' from staff
    where id = 'clerk' and not exists (select from on_call_shifts where staff_id = 'clerk')`
}
