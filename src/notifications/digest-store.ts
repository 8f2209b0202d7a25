import type { StaffRow } from '../../db/schema/access.ts'
import type { digestItems } from '../../db/schema/notifications.ts'
import { proven } from '../access/proven.ts'
import { rolesNow } from '../access/roles-now.ts'
import type { Db } from '../platform/database.ts'
import type { StaffFacts } from './facts.ts'
import type { DigestLine } from './wording.ts'

/* SQL: many lines go in as JSON at once, and what waits is taken and marked in one statement. */

type Item = typeof digestItems.$inferSelect
/** Digests tell of tickets alone. */
type NewItem = Pick<Item, 'staffId' | 'eventId' | 'at'> & { ticketId: number; line: DigestLine }

export const insertDigestItems = (db: Db, items: NewItem[]) => db`
  insert into digest_items (staff_id, event_id, ticket_id, line, at)
  select "staffId", "eventId", "ticketId", line, at
  from jsonb_to_recordset(${JSON.stringify(items)}::text::jsonb)
    as x("staffId" text, "eventId" bigint, "ticketId" bigint, line jsonb, at timestamptz)
  on conflict do nothing`

type Rhythm = Extract<StaffRow['mailRhythm'], 'daily' | 'weekly'>

/** Whoever changed to a mail for each event still gets in the morning what waited until then. */
export const staffWithDigest = (db: Db, rhythm: Rhythm, now: Date) => db<StaffFacts[]>`
  select 'staff' as kind, s.id, s.name, s.language, ${rolesNow(db, now)} as roles, s.department_id, d.kind as department_kind, d.province_code,
    d.commune_code, u.email, s.phone, s.mail_rhythm, '{}'::int[] as over_departments
  from staff s join departments d on d.id = s.department_id join "user" u on u.id = s.id
  where ${proven(db)} and (s.mail_rhythm = ${rhythm} or (s.mail_rhythm = 'each' and ${rhythm} = 'daily')) and exists (select from digest_items i where i.staff_id = s.id and i.sent_at is null)
  order by s.id`

/** Takes what waits for one person's digest, marking it sent; a second process taking at the same time gets nothing. */
export const takeDigest = (db: Db, staffId: string, now: Date) => db<
  Pick<NewItem, 'eventId' | 'ticketId' | 'line'>[]
>`
  with taken as (
    update digest_items set sent_at = ${now} where staff_id = ${staffId} and sent_at is null returning event_id, ticket_id, line
  ) select * from taken order by event_id`
