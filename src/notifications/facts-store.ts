import { proven } from '../access/proven.ts'
import { rolesNow } from '../access/roles-now.ts'
import type { Db } from '../platform/database.ts'
import { numberIsKnown } from '../tickets/contact/known.ts'
import type { ResidentFacts, StaffFacts, TicketFacts } from './facts.ts'

/* SQL: whom an event concerns is one question over seven tables, asked for many tickets at once. */

export const ticketFacts = (db: Db, ids: number[]) => db<TicketFacts[]>`
  select t.id, t.reference, t.category_code, t.lane, t.urgency, t.department_id, t.commune_code, t.province_code, t.officer_id, t.published, t.public_answer, t.answer_held,
    jsonb_build_object('vi', c.name_vi, 'en', c.name_en) as category, m.full_name as commune_name, p.name as province_name,
    t.received_at, t.lane <> 'emergency' and t.reasons @> '[{"code": "danger-possible"}]'
      and not t.reasons @> '[{"code": "lane-corrected"}]' and not t.reasons @> '[{"code": "danger-dismissed"}]' as possible_danger,
    d.name as department_name, l.due_at, coalesce(q.choices, '[]') as choices, q.ticket_id is not null as asks_place,
    array(select x.department_id from consultations x where x.ticket_id = t.id
          union select w.department_id from collaborators w where w.ticket_id = t.id) as shared_with
  from tickets t join categories c on c.code = t.category_code join departments d on d.id = t.department_id
    join deadlines l on l.ticket_id = t.id left join communes m on m.code = t.commune_code
    left join provinces p on p.code = t.province_code
    left join open_questions q on q.ticket_id = t.id and q.kind = 'place' and t.commune_code is null
  where t.id = any(${ids})`

/** Who reported, who reported the same in a ticket merged since, at any depth, and who follows any of them; a sealed ticket has no followers. */
export const residentFacts = (db: Db, ticketIds: number[]) => db<ResidentFacts[]>`
  with recursive joined as (
    select id as ticket_id, id, reference, title, channel, reporter_id, lane from tickets where id = any(${ticketIds})
    union
    select j.ticket_id, t.id, t.reference, t.title, t.channel, t.reporter_id, t.lane
    from tickets t join joined j on t.merged_into = j.id where t.status = 'merged'
  )
  select x.ticket_id, r.id as reporter_id, x.kind, x.reference, x.title, x.channel, r.name, r.phone, r.email, r.postal_address, r.zalo_id, r.language,
    r.accented,
    exists (select from reporters s where s.stopped_at is not null and s.phone = r.phone)
      or exists (select from reporters s where s.stopped_at is not null and lower(s.email) = lower(r.email))
      or exists (select from reporters s where s.stopped_at is not null and s.zalo_id = r.zalo_id) as stopped,
    x.channel is null or ${numberIsKnown(db, db`x.channel`)} as verified, r.phone_standing = 'doubted' as doubted
  from (
    select ticket_id, case when id = ticket_id then 'reporter' else 'merged' end as kind, reference, title, channel, reporter_id
    from joined
    union all
    select j.ticket_id, 'follower', j.reference, j.title, null, f.reporter_id
    from followers f join joined j on j.id = f.ticket_id where j.lane not in ('complaint', 'denunciation')
  ) x join reporters r on r.id = x.reporter_id
  where r.erased_at is null and (r.phone is not null or r.email is not null or r.postal_address is not null or r.zalo_id is not null)`

export type StaffSearch = {
  departmentIds: number[]
  communeCodes: string[]
  staffIds: string[]
  unplaced: boolean
  /** Whose operation centres may have to be told. */
  provinceCodes: string[]
}

const facts = (db: Db, departmentIds: number[], now: Date) => db`
  select 'staff' as kind, s.id, s.name, s.language, ${rolesNow(db, now)} as roles, s.department_id, d.kind as department_kind, d.province_code,
    d.commune_code, u.email, s.phone, s.mail_rhythm,
    array(select o.id from departments o where o.id = any(${departmentIds}::int[]) and ${rolesNow(db, now)} @> array['chair']
      and o.commune_code = d.commune_code) as over_departments
  from staff s join departments d on d.id = s.department_id join "user" u on u.id = s.id`

/** Who may have to be told: of these departments, leading these communes, or named; nobody who was invited and never came. */
export const staffFacts = (
  db: Db,
  { departmentIds, communeCodes, staffIds, unplaced, provinceCodes }: StaffSearch,
  now: Date,
) => db<StaffFacts[]>`
  ${facts(db, departmentIds, now)}
  where s.active and ${proven(db)} and (s.department_id = any(${departmentIds}::int[]) or s.id = any(${staffIds}::text[])
    or ((d.commune_code = any(${communeCodes}::text[])
      or d.commune_code in (select o.commune_code from departments o where o.id = any(${departmentIds}::int[])))
      and ${rolesNow(db, now)} @> array['chair'])
    or (${unplaced} and d.commune_code is null and s.roles && array['operator', 'dispatcher'])
    or (d.commune_code is null and d.province_code = any(${provinceCodes}::text[]) and s.roles && array['operator', 'dispatcher']))
  order by s.id`

/** One of them, by name; null when they work here no more. */
export const factsOfStaff = async (db: Db, id: string, now: Date): Promise<StaffFacts | null> => {
  const nobodyElse = { departmentIds: [], communeCodes: [], unplaced: false, provinceCodes: [] }
  const [person] = await staffFacts(db, { ...nobodyElse, staffIds: [id] }, now)
  return person ?? null
}

/** The same of whoever may still have to open the invitation: for the mail that brings it, and no other. */
export const factsOfInvited = async (db: Db, id: string, now: Date): Promise<StaffFacts | null> => {
  const [person] = await db<StaffFacts[]>`${facts(db, [], now)} where s.active and s.id = ${id}`
  return person ?? null
}
