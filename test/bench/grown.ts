import type { Sql } from '../../db/connect.ts'
import { foldCounts } from '../../src/tickets/reading/counts-store.ts'

const said = {
  matters:
    'nap cong bi vo|den duong khong sang|rac thai chat dong|duong ngap ung sau mua|hat karaoke gay on|cay xanh nghieng sap do|mat nuoc sinh hoat|o ga sau giua duong|lan chiem via he ban hang|xay nha khong phep|cho tha rong can nguoi|khoi bui tu xuong go',
  places: 'truoc cong truong|dau ngo|cuoi hem|gan cho|canh nha van hoa|sau khu tap the|doan cau vuot',
  streets:
    'le van viet|nguyen trai|khuong dinh|tran hung dao|pham van dong|hoang hoa tham|quang trung|bach mai|hung vuong',
  tails:
    'rat nguy hiem cho nguoi di lai|da phan anh nhieu lan chua ai xu ly|de nghi phuong kiem tra|mong som khac phuc|mui hoi thoi khong chiu duoc',
}

export type Growth = {
  tickets: number
  /** So many communes report, the first of them most; the others have nothing. */
  communes: number
  /** The commune that reports most. */
  busiest: string
}

/**
 * Fills a migrated and seeded database with synthetic tickets over three years: power-law communes and categories, the newest two in
 * a hundred open and one in a hundred of the rest, one in twenty with the province, one in fifty without a place, every lane,
 * officers, consultations, collaborators. What keeps and finds rows is put aside while it loads; the rule of the triggers is applied
 * to all at once.
 */
export const growTickets = async (db: Sql, growth: Growth): Promise<void> => {
  await scatter(db, growth)
  const tickets = await putAside(db, ['tickets', 'deadlines', 'consultations', 'collaborators'])
  await insert(db, growth.tickets)
  await putBack(db, tickets)
  await seatTickets(db)
  // As the job does every minute in service.
  await foldCounts(db)
  await db`create table grown_whole ()`
  await db.unsafe('vacuum analyze')
}

/** Whether a kept database was filled before; one that was cut off while it filled is of no use. */
export const isGrown = async (db: Sql): Promise<boolean> => {
  const [row] = await db<{ began: boolean; whole: boolean }[]>`
    select to_regclass('grown_departments') is not null as began, to_regclass('grown_whole') is not null as whole`
  if (row!.began && !row!.whole)
    throw new Error('The filling of this folder was cut off: remove it, or give another.')
  return row!.whole
}

/** Works out the seats and words of all tickets. */
const seatTickets = async (db: Sql): Promise<void> => {
  const found = await putAside(db, ['ticket_seats', 'ticket_words'])
  await db`insert into ticket_seats select * from seats_by_rule`
  await db`insert into ticket_words select * from words_by_rule`
  await putBack(db, found)
}

type Aside = {
  tables: string[]
  constraints: { owner: string; name: string; says: string }[]
  indexes: string[]
}

const putAside = async (db: Sql, tables: string[]): Promise<Aside> => {
  const constraints = await db<Aside['constraints']>`
    select conrelid::regclass::text as owner, conname as name, pg_get_constraintdef(oid) as says from pg_constraint
    where contype = 'f' and conrelid::regclass::text = any(${tables})`
  const indexes = await db<{ name: string; says: string }[]>`
    select indexname as name, indexdef as says from pg_indexes where tablename = any(${tables}) and indexdef not like '%UNIQUE%'`
  for (const table of tables) await db.unsafe(`alter table ${table} disable trigger user`)
  for (const { owner, name } of constraints) await db.unsafe(`alter table ${owner} drop constraint "${name}"`)
  for (const { name } of indexes) await db.unsafe(`drop index "${name}"`)
  return { tables, constraints: [...constraints], indexes: indexes.map(({ says }) => says) }
}

const putBack = async (db: Sql, { tables, constraints, indexes }: Aside): Promise<void> => {
  for (const says of indexes) await db.unsafe(says)
  for (const { owner, name, says } of constraints)
    await db.unsafe(`alter table ${owner} add constraint "${name}" ${says}`)
  for (const table of tables) {
    await db.unsafe(`alter table ${table} enable trigger user`)
    await db.unsafe(`analyze ${table}`)
  }
}

const scatter = async (db: Sql, { communes, busiest }: Growth) => {
  await db`create table grown_departments as
    select (row_number() over (order by c.n, md5(d.id::text)))::int as n, d.id, d.commune_code, d.province_code
    from departments d join (
      select code, row_number() over (order by code = ${busiest} desc, province_code = left(${busiest}, 0) or province_code = (
        select province_code from communes where code = ${busiest}) desc, md5(code)) as n from communes
    ) c on c.code = d.commune_code and c.n <= ${communes}
    where d.kind in ('economy', 'police', 'culture', 'office', 'chair')`
  await db`create table grown_provincial as
    select (row_number() over (order by md5(id::text)))::int as n, id, province_code from departments
    where commune_code is null and province_code in (select province_code from grown_departments) and kind <> 'operation-centre'`
  await db`create table grown_categories as
    select (row_number() over (order by md5(code)))::int as n, code from categories`
}

const pick = (words: string, by: string) =>
  `(string_to_array('${words}', '|'))[1 + ((${by}) % ${words.split('|').length})::int]`

const insert = async (db: Sql, tickets: number) => {
  await db.unsafe(`
    create table grown as
    select i, floor(power(random(), 2) * (select count(*) from grown_departments))::int + 1 as dn,
      floor(random() * (select count(*) from grown_provincial))::int + 1 as pn,
      floor(power(random(), 3) * (select count(*) from grown_categories))::int + 1 as cn,
      timestamptz '2026-11-28 13:00+07' - (${tickets} - i) * (interval '3 years' / ${tickets}) as at,
      ${pick(said.matters, 'i::bigint * 7919')} || ' ' || ${pick(said.places, 'i / 3')} || ' so ' || i % 260 || ' duong '
        || ${pick(said.streets, 'i / 11')} || ' ' || ${pick(said.tails, 'i / 5')} as said,
      case when i % 200 = 0 then 'denunciation' when i % 151 = 0 then 'complaint' when i % 99 = 0 then 'emergency'
        when i % 301 = 0 then 'spam' else 'feedback' end as lane,
      case when i > ${tickets} * 0.98 or i % 97 = 0 then (array['new', 'accepted', 'accepted', 'waiting'])[1 + (i / 7) % 4]
        else (array['closed', 'closed', 'closed', 'closed', 'closed', 'closed', 'resolved', 'refused', 'merged', 'withdrawn'])[1 + (i / 3) % 10] end as status
    from generate_series(1, ${tickets}) i;
    insert into tickets (reference, lane, status, urgency, danger_check, channel, language, category_code, commune_code, province_code,
      department_id, officer_id, title, text, search, received_at, reported_at, held_since, updated_at)
    select 'R' || i, lane, status, 'normal', case when i % 211 = 0 then 'pending' else 'none' end, (array['web', 'sms', 'hotline'])[1 + i % 3], 'vi',
      c.code, case when i % 50 = 0 then null else d.commune_code end, case when i % 50 = 0 then null else d.province_code end,
      case when i % 20 = 7 then p.id else d.id end,
      case when status <> 'new' then 'officer-' || case when i % 20 = 7 then p.id else d.id end || '-' || i % 4 end,
      left(said, 80), said, 'r' || i || ' ' || said, at, at, at, at
    from grown g join grown_departments d on d.n = g.dn join grown_provincial p on p.n = g.pn join grown_categories c on c.n = g.cn order by i;
    insert into deadlines (ticket_id, province_code, starts_at, due_at, open, paused_since)
    select id, province_code, reported_at, reported_at + interval '5 days' + (id % 17) * interval '7 hours', status in ('new', 'accepted', 'waiting'),
      case when status = 'waiting' then reported_at + interval '1 day' end
    from tickets where reference like 'R%';
    insert into consultations (ticket_id, department_id, question, asked_by, asked_at, due_at)
    select t.id, d.id, 'x', 'x', t.reported_at, t.reported_at from tickets t
    join grown_departments d on d.n = 1 + t.id % (select count(*) from grown_departments) where t.id % 60 = 1 and reference like 'R%';
    insert into ticket_counts (department_id, commune_code, province_code, lane, status, n)
    select department_id, commune_code, province_code, lane, status, count(*) from tickets where reference like 'R%' group by 1, 2, 3, 4, 5;
    drop table grown`)
}
