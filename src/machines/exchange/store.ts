import type { PartnerRow } from '../../../db/schema/exchange.ts'
import { accountsKeptBy } from '../../access/accounts/kept-by.ts'
import type { Actor, Staff } from '../../access/permissions.ts'
import type { Db } from '../../platform/database.ts'

/* SQL: statements carry whom the actor keeps, and who talks to a partner is claimed in one. */

export type PartnerSeen = Pick<
  PartnerRow,
  | 'id'
  | 'name'
  | 'kind'
  | 'url'
  | 'jurisdictionId'
  | 'serviceCode'
  | 'departmentId'
  | 'staffId'
  | 'state'
  | 'failuresInARow'
  | 'error'
  | 'restsUntil'
  | 'madeAt'
> & { departmentName: string; madeBy: string | null }

const seen = (db: Db, actor: Actor) => db`
  select x.id, x.name, x.kind, x.url, x.jurisdiction_id, x.service_code, x.department_id, x.staff_id, x.state,
    x.failures_in_a_row, x.error, x.rests_until, x.made_at, p.name as department_name, m.name as made_by
  from exchange_partners x join departments p on p.id = x.department_id left join staff m on m.id = x.made_by
  where ${accountsKeptBy(db, actor)}`

export const findPartner = async (db: Db, actor: Actor, id: string): Promise<PartnerSeen | null> => {
  const [row] = await db<PartnerSeen[]>`${seen(db, actor)} and x.id = ${id}`
  return row ?? null
}

export type PartnersAsked = {
  state: 'open' | 'ended'
  after: { name: string; id: string } | null
  limit: number
}

/** A page by name; one row more than asked for when there is another page. */
export const partnersOf = (db: Db, actor: Actor, { state, after, limit }: PartnersAsked) => db<PartnerSeen[]>`
  ${seen(db, actor)} and (x.state = 'ended') = ${state === 'ended'}
    ${after === null ? db`` : db`and (x.name, x.id) > (${after.name}, ${after.id})`}
  order by x.name, x.id limit ${limit + 1}`

/** Whether it stands, locked: two who change it come one after the other. */
export const lockPartner = async (db: Db, id: string): Promise<boolean> => {
  const rows = await db`select from exchange_partners where id = ${id} and state <> 'ended' for update`
  return rows.length > 0
}

export type NewPartner = Pick<
  PartnerRow,
  | 'id'
  | 'name'
  | 'kind'
  | 'url'
  | 'jurisdictionId'
  | 'serviceCode'
  | 'key'
  | 'departmentId'
  | 'staffId'
  | 'madeBy'
  | 'madeAt'
>

/** False where somebody else stands in by that department already. */
export const insertPartner = async (db: Db, partner: NewPartner): Promise<boolean> => {
  const { id, name, kind, url, jurisdictionId, serviceCode, key, departmentId, staffId, madeBy, madeAt } =
    partner
  const rows = await db`
    insert into exchange_partners (id, name, kind, url, jurisdiction_id, service_code, key, department_id, staff_id, state,
      read_until, made_by, made_at)
    values (${id}, ${name}, ${kind}, ${url}, ${jurisdictionId}, ${serviceCode}, ${key}, ${departmentId}, ${staffId}, 'on',
      ${madeAt}, ${madeBy}, ${madeAt})
    on conflict (department_id) where state <> 'ended' do nothing returning id`
  return rows.length > 0
}

export type PartnerChanges = Pick<
  PartnerRow,
  'id' | 'name' | 'url' | 'jurisdictionId' | 'serviceCode' | 'state'
> & { key: string | null }

/** Whoever changes it lets it be tried again at once. */
export const savePartner = (
  db: Db,
  { id, name, url, jurisdictionId, serviceCode, state, key }: PartnerChanges,
) => db`
  update exchange_partners set name = ${name}, url = ${url}, jurisdiction_id = ${jurisdictionId}, service_code = ${serviceCode},
    state = ${state}, key = coalesce(${key}, key), failures_in_a_row = 0, error = null, rests_until = null
  where id = ${id}`

export const saveEnded = (db: Db, id: string) =>
  db`update exchange_partners set state = 'ended', key = '' where id = ${id}`

/** It is tried again at the next turn. */
export const saveRested = (db: Db, id: string) =>
  db`update exchange_partners set rests_until = null where id = ${id}`

/** What opens it, sealed. */
export const findKey = async (db: Db, id: string): Promise<string> => {
  const [row] = await db<Pick<PartnerRow, 'key'>[]>`select key from exchange_partners where id = ${id}`
  return row?.key ?? ''
}

export type Talking = Pick<
  PartnerRow,
  'id' | 'name' | 'url' | 'jurisdictionId' | 'serviceCode' | 'key' | 'readUntil' | 'failuresInARow'
> & { seat: Omit<Staff, 'kind' | 'client'> }

type TalkingRow = Omit<Talking, 'seat'> & Talking['seat'] & { partnerName: string; staffId: string }

/** The next to ask, or by its id or name one that files go to. */
type Which = { after: string } | { named: string }

/** One that nobody talks to just now, for whom its seat stands; nobody else has it until then. */
export const claimPartner = async (
  db: Db,
  { which, now, until }: { which: Which; now: Date; until: Date },
): Promise<Talking | null> => {
  const [row] = await db<TalkingRow[]>`
    with due as (
      select x.id from exchange_partners x
        join staff s on s.id = x.staff_id and s.active join departments d on d.id = x.department_id and d.active
      where x.state = 'on' and (x.claimed_until is null or x.claimed_until <= ${now}) and ${
        'after' in which
          ? db`x.kind = 'open311' and x.id > ${which.after} and (x.rests_until is null or x.rests_until <= ${now})`
          : db`x.id = (
              select min(y.id) from exchange_partners y
              where y.kind = 'file' and y.state = 'on' and (y.id = ${which.named} or y.name = ${which.named}) having count(*) = 1)`
      }
      order by x.id limit 1 for update of x skip locked
    ), claimed as (
      update exchange_partners x set claimed_until = ${until} from due where x.id = due.id returning x.*
    )
    select x.id, x.name as partner_name, x.url, x.jurisdiction_id, x.service_code, x.key, x.read_until, x.failures_in_a_row,
      x.staff_id, s.name, s.language, s.roles, s.department_id, d.kind as department_kind, d.province_code, d.commune_code
    from claimed x join staff s on s.id = x.staff_id join departments d on d.id = s.department_id`
  if (!row) return null
  const {
    partnerName,
    staffId,
    name,
    language,
    roles,
    departmentId,
    departmentKind,
    provinceCode,
    communeCode,
    ...talking
  } = row
  const seat = { id: staffId, name, language, roles, departmentId, departmentKind, provinceCode, communeCode }
  return { ...talking, name: partnerName, seat }
}

export type Spoken = Pick<PartnerRow, 'id' | 'error' | 'restsUntil' | 'failuresInARow'>

/** It is free again, and answered or not. */
export const saveSpoken = (db: Db, { id, error, restsUntil, failuresInARow }: Spoken) => db`
  update exchange_partners set claimed_until = null, error = ${error}, rests_until = ${restsUntil},
    failures_in_a_row = ${failuresInARow}
  where id = ${id}`

export const saveReadUntil = (db: Db, id: string, until: Date) =>
  db`update exchange_partners set read_until = greatest(read_until, ${until}) where id = ${id}`
