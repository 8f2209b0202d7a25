import type { Staff } from '../../access/permissions.ts'
import { proven } from '../../access/proven.ts'
import { rolesNow } from '../../access/roles-now.ts'
import type { Db } from '../../platform/database.ts'
import type { WeeklyReport } from './read-week.ts'
import { readers } from './readers.ts'

/* SQL: who still has to be told is one question over four tables, and a week is taken once, whoever takes it. */

export type Reader = Staff & { email: string }

/** Who gets reports, wants them, and has none of this week yet; nobody who was invited and never came. */
export const stillToTell = (db: Db, week: string, now: Date) => db<Reader[]>`
  select * from (
    select 'staff' as kind, s.id, s.name, s.language, ${rolesNow(db, now)} as roles, s.department_id, d.kind as department_kind,
      d.province_code, d.commune_code, u.email
    from staff s join departments d on d.id = s.department_id join "user" u on u.id = s.id
    where s.active and s.weekly_report and s.mail_rhythm <> 'none' and ${proven(db)}
      and not exists (select from weekly_reports w where w.staff_id = s.id and w.week = ${week}::text::date)
  ) asked where roles && ${readers as string[]}::text[] order by id`

type Telling = { staffId: string; week: string; told: WeeklyReport }

/** False where they were told of it meanwhile. */
export const takeWeek = async (db: Db, { staffId, week, told }: Telling): Promise<boolean> => {
  const rows = await db`
    insert into weekly_reports (staff_id, week, told) values (${staffId}, ${week}::text::date, ${JSON.stringify(told)}::text::jsonb)
    on conflict do nothing returning staff_id`
  return rows.length > 0
}

export const saveMessage = (db: Db, { staffId, week }: Omit<Telling, 'told'>, messageId: number) => db`
  update weekly_reports set message_id = ${messageId} where staff_id = ${staffId} and week = ${week}::text::date`
