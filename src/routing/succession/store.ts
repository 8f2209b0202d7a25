import type { IncidentRow } from '../../../db/schema/incidents.ts'
import type { DepartmentRow, duties, onCallShifts, routingRules } from '../../../db/schema/routing.ts'
import type { WebhookRow } from '../../../db/schema/webhooks.ts'
import { leadingRoles } from '../../access/permissions.ts'
import type { Db } from '../../platform/database.ts'
import type { Ended } from '../../tickets/succession/ended.ts'

/* SQL: rows of a whole commune move by their departments, in one statement a table. */

/**
 * The communes that are no more, with where each went; one whose code the gazetteer does not tell of went nowhere. Nearly every commune
 * has its code of a ward of before, which may have gone to several places: what is told of "c" and the code is of the commune itself.
 */
export const endedCommunes = (db: Db) => db<Ended[]>`
  select c.code, c.full_name, coalesce(json_agg(json_build_array(s.commune_code, s.how) order by s.commune_code)
    filter (where s.how is not null), '[]') as "to"
  from communes c left join former_commune_successors s on s.former_code = (
    select f.code from former_communes f where f.code in ('c' || c.code, c.code) order by length(f.code) desc limit 1)
  where c.valid_to is not null group by c.code order by c.code`

export type Heir = { from: number; to: number; kind: DepartmentRow['kind'] }

/** Each department of one commune with that of the same kind in the other, else with its chair. */
export const heirsOf = (db: Db, { code, heir }: { code: string; heir: string }) => db<Heir[]>`
  select o.id as from, n.id as to, o.kind
  from departments o, lateral (
    select id from departments n where n.commune_code = ${heir} and n.active and n.kind in (o.kind, 'chair')
    order by n.kind = o.kind desc limit 1) n
  where o.commune_code = ${code} order by o.id`

const pairsOf = (db: Db, heirs: Heir[]) =>
  db`jsonb_to_recordset(${JSON.stringify(heirs)}::text::jsonb) as h("from" int, "to" int)`

export type Moved = { id: string; was: number; departmentId: number; leads: boolean }

/** Everybody who works in these departments, programs as well. */
export const moveStaff = (db: Db, heirs: Heir[]) => db<Moved[]>`
  update staff s set department_id = h."to" from ${pairsOf(db, heirs)}
  where s.department_id = h."from" and s.active
  returning s.id, h."from" as was, s.department_id, s.roles && ${leadingRoles}::text[] as leads`

export type Duty = Pick<typeof duties.$inferSelect, 'id' | 'departmentId' | 'communeCode'>
type Renaming = { heirs: Heir[]; code: string; heir: string; now: Date }

/** Duties of these departments that run or will. */
export const moveDuties = (db: Db, { heirs, code, heir, now }: Renaming) => db<Duty[]>`
  update duties d set department_id = h."to", commune_code = case when d.commune_code = ${code} then ${heir} else d.commune_code end
  from ${pairsOf(db, heirs)}
  where d.department_id = h."from" and (d.valid_to is null or d.valid_to > ${now})
  returning d.id, d.department_id, d.commune_code`

/** Duties of others for the commune go on for the other one, unless the same person has that already. */
export const moveDutiesFor = (db: Db, { code, heir, now }: Omit<Renaming, 'heirs'>) => db<Duty[]>`
  update duties d set commune_code = ${heir}
  where d.commune_code = ${code} and (d.valid_to is null or d.valid_to > ${now}) and not exists (
    select from duties o where o.staff_id = d.staff_id and o.department_id = d.department_id and o.commune_code = ${heir}
      and o.category_code is not distinct from d.category_code and (o.valid_to is null or o.valid_to > ${now}))
  returning d.id, d.department_id, d.commune_code`

export const endDutiesFor = (db: Db, code: string, now: Date) => db<Duty[]>`
  update duties d set valid_to = ${now} where d.commune_code = ${code} and (d.valid_to is null or d.valid_to > ${now})
  returning d.id, d.department_id, d.commune_code`

export type Shift = Pick<typeof onCallShifts.$inferSelect, 'id' | 'departmentId' | 'staffId'>

/** Shifts on call that run or will. */
export const moveShifts = (db: Db, heirs: Heir[], now: Date) => db<Shift[]>`
  update on_call_shifts o set department_id = h."to" from ${pairsOf(db, heirs)}
  where o.department_id = h."from" and (o.ends_at is null or o.ends_at > ${now})
  returning o.id, o.department_id, o.staff_id`

export type MovedRule = Pick<
  typeof routingRules.$inferSelect,
  'id' | 'active' | 'communeCode' | 'departmentId'
>

/** Local rules in force; one for a category of which the other commune has its own ends, and that is told of. */
export const moveRules = (db: Db, { heirs, code, heir }: Omit<Renaming, 'now'>) => db<MovedRule[]>`
  update routing_rules r set
    department_id = coalesce((select h."to" from ${pairsOf(db, heirs)} where h."from" = r.department_id), r.department_id),
    commune_code = case when r.commune_code = ${code} then ${heir} else r.commune_code end,
    province_code = case when r.commune_code = ${code} then (select province_code from communes where code = ${heir}) else r.province_code end,
    active = not (r.commune_code is not distinct from ${code} and exists (select from routing_rules o
      where o.active and o.commune_code = ${heir} and o.category_code = r.category_code))
  where r.active and (r.commune_code = ${code} or r.department_id in (select h."from" from ${pairsOf(db, heirs)}))
  returning r.id, r.active, r.commune_code, r.department_id`

/** Open incidents of the commune are of those that took its place. */
export const moveIncidents = (db: Db, code: string, to: string[]) => db<Pick<IncidentRow, 'id'>[]>`
  update incidents set commune_codes = array(
    select distinct one from unnest(array_remove(commune_codes, ${code}) || ${to}::text[]) one order by one)
  where closed_at is null and ${code} = any(commune_codes) returning id`

export const moveWebhooks = (db: Db, heirs: Heir[]) => db<Pick<WebhookRow, 'id'>[]>`
  update webhooks w set department_id = h."to" from ${pairsOf(db, heirs)}
  where w.department_id = h."from" and w.state <> 'ended' returning w.id`

/** Lists that somebody keeps of the commune, or of one of its departments, as the filters stand in their address. */
export const moveViews = async (db: Db, { heirs, code, heir }: Omit<Renaming, 'now'>): Promise<number> => {
  const renamed = [
    { was: `commune=${code}`, now: `commune=${heir}` },
    ...heirs.map(({ from, to }) => ({ was: `department=${from}`, now: `department=${to}` })),
  ]
  const { count } = await db`
    update saved_views v set search = (
      select string_agg(coalesce(x.now, part), '&' order by n)
      from regexp_split_to_table(ltrim(v.search, '?'), '&') with ordinality as p(part, n)
        left join jsonb_to_recordset(${JSON.stringify(renamed)}::text::jsonb) as x(was text, now text) on x.was = part)
    where string_to_array(ltrim(v.search, '?'), '&') && ${renamed.map(({ was }) => was)}::text[]`
  return count
}

export type OnTicket = { ticketId: number; departmentId: number }

/** Departments asked inside a ticket that have not answered, and those that work along; what the other one has already stays. */
export const moveConsultations = (db: Db, heirs: Heir[]) => db<OnTicket[]>`
  update consultations c set department_id = h."to" from ${pairsOf(db, heirs)}
  where c.department_id = h."from" and c.answered_at is null and not exists (select from consultations o
    where o.ticket_id = c.ticket_id and o.department_id = h."to" and o.answered_at is null)
  returning c.ticket_id, c.department_id`

export const moveReferrals = (db: Db, heirs: Heir[]) => db<OnTicket[]>`
  update collaborators c set department_id = h."to" from ${pairsOf(db, heirs)}
  where c.department_id = h."from" and c.done_at is null and not exists (select from collaborators o
    where o.ticket_id = c.ticket_id and o.department_id = h."to")
  returning c.ticket_id, c.department_id`
