import type { DepartmentRow } from '../../../db/schema/routing.ts'
import type { followers, ReporterRow, TicketRow } from '../../../db/schema/tickets.ts'
import { beyondSight } from '../../../db/sight.ts'
import { type Actor, sealedLanes } from '../../access/permissions.ts'
import { visibleTo } from '../../access/visible.ts'
import type { Db } from '../../platform/database.ts'
import { anyOpen } from '../any-of.ts'

/* SQL: every report is compared with hundreds, and lists carry the rights in `visibleTo`. */

type FollowerRow = typeof followers.$inferSelect

/** What two reports are compared by. */
export type SimilarRow = Pick<
  TicketRow,
  'id' | 'search' | 'categoryCode' | 'communeCode' | 'lat' | 'lon' | 'reportedAt'
>

export type SimilarQuestion = {
  communeCode: TicketRow['communeCode']
  box: { south: number; north: number; west: number; east: number } | null
  since: Date
  except: number
}

/** So many of a commune's newest are compared, and so many around a point: the busiest commune has that in a week. */
const inCommune = 400
const around = 200
const comparedLength = 600

type Columns = { [Column in Exclude<keyof SimilarRow, 'reportedAt'>]: SimilarRow[Column][] } & {
  reportedAt: number[]
}

/**
 * The open, recent tickets of the commune or around the point. Walks the newest rows by an index of those in the commune
 * and of those with a point, each bounded, so that the size of the table does not matter. As one JSON array a column:
 * hundreds of rows, each taken apart by the driver, take longer than finding them.
 */
export const recentAround = async (db: Db, asked: SimilarQuestion): Promise<SimilarRow[]> => {
  const [columns] = await db<Columns[]>`
    select json_agg(t.id) as id, json_agg(left(t.search, ${comparedLength})) as search,
      json_agg(t.category_code) as category_code, json_agg(t.commune_code) as commune_code,
      json_agg(t.lat) as lat, json_agg(t.lon) as lon,
      json_agg((date_part('epoch', t.reported_at) * 1000)::bigint) as reported_at
    from (${ofCommune(db, asked)} union all ${ofPoint(db, asked)}) t`
  return rowsOf(columns!)
}

const rowsOf = ({ id, search, categoryCode, communeCode, lat, lon, reportedAt }: Columns): SimilarRow[] =>
  (id ?? []).map((id, i) => ({
    id,
    search: search[i]!,
    categoryCode: categoryCode[i]!,
    communeCode: communeCode[i]!,
    lat: lat[i]!,
    lon: lon[i]!,
    reportedAt: new Date(reportedAt[i]!),
  }))

const compared = (db: Db) => db`id, search, category_code, commune_code, lat, lon, reported_at`

// The statuses stand here in words, as in the indexes, or the database would not know that it may use them.
const isCompared = (db: Db, { since, except }: SimilarQuestion) => db`
  status in ${anyOpen(db)} and lane <> all(${[...sealedLanes, 'spam']})
  and reported_at > ${since} and id <> ${except}`

const ofCommune = (db: Db, asked: SimilarQuestion) => db`
  (select ${compared(db)} from tickets where commune_code = ${asked.communeCode} and ${isCompared(db, asked)}
   order by reported_at desc limit ${inCommune})`

const ofPoint = (db: Db, asked: SimilarQuestion) => {
  const { box, communeCode } = asked
  if (!box) return db`(select ${compared(db)} from tickets where false)`
  return db`
    (select ${compared(db)} from tickets
     where lat between ${box.south} and ${box.north} and lon between ${box.west} and ${box.east}
       and ${isCompared(db, asked)} and commune_code is distinct from ${communeCode}
     order by id desc limit ${around})`
}

export type LikelyRow = Pick<
  TicketRow,
  'id' | 'reference' | 'title' | 'status' | 'supporters' | 'published'
> & { departmentName: DepartmentRow['name'] }

/** Those of these tickets that the actor may see; a resident is shown what is cut to `published` afterwards. */
export const likelyRows = (db: Db, actor: Actor, ids: number[]) => db<LikelyRow[]>`
  select t.id, t.reference, t.title, t.status, t.supporters, t.published, d.name as department_name
  from tickets t join departments d on d.id = t.department_id
  where t.id = any(${ids}) and ${actor.kind === 'resident' ? db`true` : visibleTo(db, actor)}`

export type Follower = Pick<FollowerRow, 'ticketId' | 'reporterId' | 'contact'> & {
  at: FollowerRow['createdAt']
}

/** False when this contact follows the ticket already. */
export const insertFollower = async (db: Db, follower: Follower): Promise<boolean> => {
  const rows = await db`
    insert into followers (ticket_id, reporter_id, contact, created_at)
    values (${follower.ticketId}, ${follower.reporterId}, ${follower.contact}, ${follower.at})
    on conflict do nothing returning id`
  return rows.length === 1
}

export type Contact = Pick<ReporterRow, 'phone' | 'email'>

export type ToldPerson = Contact & { reporterId: number; follows: boolean }

/** Whoever is told of the ticket already by one of these ways. */
export const toldBy = (db: Db, ticketId: number, { phone, email }: Contact) => db<ToldPerson[]>`
  with told as (
    select reporter_id, false as follows from tickets where id = ${ticketId}
    union all
    select reporter_id, true from followers where ticket_id = ${ticketId}
  )
  select t.reporter_id, t.follows, r.phone, r.email from told t join reporters r on r.id = t.reporter_id
  where r.phone = ${phone} or lower(r.email) = lower(${email}) order by t.follows, t.reporter_id`

/** Another way to reach a person; none that they have is replaced. */
export const addWays = (db: Db, reporterId: number, { phone, email }: Contact) => db`
  update reporters set phone = coalesce(phone, ${phone}), email = coalesce(email, ${email}) where id = ${reporterId}`

type NewPerson = Contact & Pick<ReporterRow, 'name' | 'language'> & { at: ReporterRow['createdAt'] }

export const insertPerson = async (
  db: Db,
  { name, phone, email, language, at }: NewPerson,
): Promise<number> => {
  const [row] = await beyondSight(db)<{ id: number }[]>`
    insert into reporters (name, phone, email, language, consent_at, created_at)
    values (${name}, ${phone}, ${email}, ${language}, ${at}, ${at}) returning id`
  return row!.id
}

/** These very words stand in the ticket's timeline already: whoever presses twice adds nothing. */
export const isNoted = async (db: Db, ticketId: number, text: string): Promise<boolean> => {
  const [row] = await db`
    select from ticket_events where ticket_id = ${ticketId} and type = 'ticket.noted' and data->>'text' = ${text} limit 1`
  return row !== undefined
}

/** Support is nothing an officer works on, so it makes no open form stale: the version stays. */
export const addSupporters = async (db: Db, ticketId: number, more: number): Promise<number> => {
  const [row] = await db<Pick<TicketRow, 'supporters'>[]>`
    update tickets set supporters = greatest(0, supporters + ${more}) where id = ${ticketId} returning supporters`
  return row!.supporters
}

export const absorbedBy = (db: Db, ticketId: number) => db<Pick<TicketRow, 'id' | 'reference'>[]>`
  select id, reference from tickets where merged_into = ${ticketId} and status = 'merged' order by id`

export type Told = Pick<TicketRow, 'reference'> &
  Pick<ReporterRow, 'phone' | 'email' | 'language' | 'accented' | 'stoppedAt'> & {
    kind: 'reporter' | 'follower'
    ticketId: TicketRow['id']
    reporterId: ReporterRow['id']
  }

/**
 * Everyone who hears of a ticket: its reporter, the reporters of what was merged into it, at any depth, and all
 * followers; a sealed ticket has its own reporters only.
 */
export const reportersOf = (db: Db, ticketId: number) => db<Told[]>`
  with recursive joined as (
    select id, reference, reporter_id, lane from tickets where id = ${ticketId}
    union
    select t.id, t.reference, t.reporter_id, t.lane from tickets t join joined j on t.merged_into = j.id
    where t.status = 'merged'
  ), told as (
    select 'reporter' as kind, id as ticket_id, reference, reporter_id from joined
    union all
    select 'follower', j.id, j.reference, f.reporter_id from joined j join followers f on f.ticket_id = j.id
    where j.lane <> all(${sealedLanes})
  )
  select told.*, r.phone, r.email, r.language, r.accented, r.stopped_at
  from told join reporters r on r.id = told.reporter_id where r.erased_at is null
  order by told.ticket_id, told.kind desc, told.reporter_id`
