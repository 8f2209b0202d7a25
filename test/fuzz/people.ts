import type { Sql } from '../../db/connect.ts'
import { demoDomain } from '../../db/demo-mail.ts'
import { demoPassword } from '../../db/seed/demo.ts'
import { clientScopes, roles } from '../../db/vocabulary.ts'
import { rightsChannel } from '../../src/access/remember.ts'
import { digestOf } from '../../src/platform/digest.ts'
import { enteredAs } from '../support/entered.ts'
import { secrets } from './secrets.ts'

export type Person = { who: string; id: string | null; headers: Record<string, string> }
export const nobody: Person = { who: 'nobody', id: null, headers: {} }

/** Where who has no demo account works: in the commune of the demo, or its province. */
const seats: Record<string, { kind: string; commune: string | null }> = {
  clerk: { kind: 'office', commune: '00364' },
  leader: { kind: 'economy', commune: '00364' },
  utility: { kind: 'economy', commune: '00352' },
  supervisor: { kind: 'van-phong-ubnd', commune: null },
  'province-admin': { kind: 'van-phong-ubnd', commune: null },
  client: { kind: 'economy', commune: '00364' },
}

const insertStaff = async (sql: Sql, id: string, role: string) => {
  const { kind, commune } = seats[role] ?? { kind: 'culture', commune: '00364' }
  await sql`insert into "user" (id, name, email) values (${id}, ${id}, ${`${id}@fuzz.example`})`
  await sql`
    insert into staff (id, name, department_id, roles)
    select ${id}, ${id}, id, ${[role]} from departments
    where kind = ${kind} and province_code = '01' and commune_code is not distinct from ${commune} limit 1`
  return id
}

/** Staff whom requests may do anything to. */
export const sacrifice = (sql: Sql) =>
  Promise.all(['given-1', 'given-2', 'given-3'].map((id) => insertStaff(sql, id, 'officer')))

/** By a sign-in of its own. */
const entered = async (sql: Sql, people: { who: string; id: string }[]): Promise<Person[]> => {
  const cookies = await enteredAs(
    sql,
    people.map(({ id }) => id),
    secrets.house,
  )
  return people.map(({ who, id }, n) => ({ who, id, headers: { cookie: cookies[n]! } }))
}

const mayAll = { scopes: [...clientScopes], reach: 'commune' }

/** A program by its key. */
const program = async (sql: Sql, id: string): Promise<Person> => {
  const key = `lnk_fuzz-key-of-${id}-`.padEnd(47, 'k')
  await sql`insert into api_clients (staff_id, purpose, contact, scopes, reach, per_minute, made_at)
    values (${id}, 'fuzz', 'fuzz', ${mayAll.scopes}, ${mayAll.reach}, 1000000, now())`
  await sql`insert into api_keys (staff_id, name, digest, created_at) values (${id}, 'fuzz', ${digestOf(key)}, now())`
  return { who: 'program', id, headers: { authorization: `Bearer ${key}` } }
}

/** Who holds this ticket, far away, and sends none of the requests. */
export const observerOf = async (sql: Sql, ticketId: number): Promise<Person> => {
  await sql`insert into "user" (id, name, email) values ('observer', 'observer', 'observer@fuzz.example')`
  await sql`insert into staff (id, name, department_id, roles)
    select 'observer', 'observer', department_id, '{officer}' from tickets where id = ${ticketId}`
  return (await entered(sql, [{ who: 'observer', id: 'observer' }]))[0]!
}

/** Everybody of the demo and one of each role besides, signed in, and a program with its key. */
export const everybody = async (sql: Sql): Promise<Person[]> => {
  const demo = await sql<{ id: string; who: string; roles: string[] }[]>`
    select s.id, split_part(u.email, '@', 1) as who, s.roles from staff s join "user" u on u.id = s.id
    where u.email like ${`%@${demoDomain}`} and u.email not like 'phap-che-chung@%'`
  const lacking = roles.filter((role) => !demo.some((one) => one.roles.includes(role)))
  for (const role of [...lacking, 'leader']) await insertStaff(sql, `fuzz-${role}`, role)
  const more = [...lacking, 'leader'].map((role) => ({ who: role, id: `fuzz-${role}` }))
  const people = [...demo, ...more].filter(({ who }) => who !== 'client')
  return [...(await entered(sql, people)), await program(sql, 'fuzz-client')]
}

/** Signed in by a browser, so that what guards cookies is tried too. */
export const signedIn = async (url: string, login: string, id: string): Promise<Person> => {
  const answered = await fetch(`${url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url, 'x-forwarded-for': '203.0.113.9' },
    body: JSON.stringify({ email: `${login}@${demoDomain}`, password: demoPassword }),
    signal: AbortSignal.timeout(60_000),
  })
  const cookie = answered.headers
    .getSetCookie()
    .map((line) => line.split(';', 1)[0])
    .join('; ')
  if (!cookie) throw new Error(`${login} could not sign in: ${answered.status}`)
  return { who: `${login} (cookie)`, id, headers: { cookie, origin: url, host: new URL(url).host } }
}

type StaffSeats = { id: string; roles: string[]; departmentId: number }[]

export const seatsOf = (sql: Sql, people: Person[]): Promise<StaffSeats> =>
  sql<StaffSeats>`select id, roles, department_id from staff where id = any(${people.map(({ id }) => id)})`

/** Puts everybody back to where they sat, whatever was done to them. */
export const putBack = async (sql: Sql, seats: StaffSeats) => {
  await enteredAs(
    sql,
    seats.flatMap(({ id }) => (id === 'fuzz-client' ? [] : [id])),
    secrets.house,
  )
  for (const { id, roles, departmentId } of seats) {
    await sql`update staff set roles = ${roles}, department_id = ${departmentId}, active = true, locked_at = null,
      locked_why = null where id = ${id}`
    await sql`update api_keys set revoked_at = null, expires_at = now() + interval '1 year' where staff_id = ${id}`
    await sql`update api_clients set scopes = ${mayAll.scopes}, reach = ${mayAll.reach}, per_minute = 1000000 where staff_id = ${id}`
    await sql`select pg_notify(${rightsChannel}, ${`staff:${id}`})`
  }
}
