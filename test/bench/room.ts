import type { Sql } from '../../db/connect.ts'
import { enteredAs } from '../support/entered.ts'

/** Who sits in a department: so many officers and a leader, each with the cookie of a sign-in. */
export type Room = {
  departmentId: number
  communeCode: string
  cookies: string[]
  staff: string[]
  leader: string
}

/** Of the servers that are measured. */
export const measuringSecret = 'a secret for measuring only and of no other use'

/** Makes officers and a leader in this department, signed in. */
export const fillRoom = async (
  sql: Sql,
  { id, communeCode }: { id: number; communeCode: string },
  people: number,
): Promise<Room> => {
  const run = crypto.randomUUID()
  const staff = Array.from({ length: people }, (_, n) => `${run}-${n}`)
  const leader = `${run}-leader`
  for (const [names, role] of [
    [staff, 'officer'],
    [[leader], 'leader'],
  ] as const) {
    await sql`insert into "user" (id, name, email) select n, 'Cán bộ ' || n, n || '@measured.example' from unnest(${[...names]}::text[]) n`
    await sql`insert into staff (id, name, department_id, roles) select n, 'Cán bộ ' || n, ${id}, array[${role}]
      from unnest(${[...names]}::text[]) n`
  }
  const [leaders, ...cookies] = await enteredAs(sql, [leader, ...staff], measuringSecret)
  return { departmentId: id, communeCode, cookies, staff, leader: leaders! }
}

/** The economy departments of communes: theirs are drains, streets and lights. */
export const economyDepartments = (sql: Sql, many: number) => sql<{ id: number; communeCode: string }[]>`
  select id, commune_code from departments where kind = 'economy' and commune_code is not null order by id limit ${many}`

export const call = async <T>(
  url: string,
  path: string,
  { cookie, method = 'GET', body }: { cookie?: string; method?: string; body?: unknown } = {},
): Promise<{ answer: T; ms: number; at: number }> => {
  const began = performance.now()
  const answered = await fetch(`${url}${path}`, {
    method,
    headers: { 'content-type': 'application/json', ...(cookie ? { cookie } : {}) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await answered.text()
  const [ms, at] = [performance.now() - began, Date.now()]
  if (!answered.ok) throw new Error(`${method} ${path}: ${answered.status} ${text}`)
  return { answer: JSON.parse(text) as T, ms, at }
}

export const report = (url: string, communeCode: string, n: number) =>
  call<{ reference: string }>(url, '/api/reports', {
    method: 'POST',
    body: { text: `Nắp cống trước số nhà ${n} ngõ 45 bị vỡ, ban đêm rất nguy hiểm`, communeCode },
  })

export const quantile = (figures: number[], share: number) =>
  figures.toSorted((a, b) => a - b)[Math.min(figures.length - 1, Math.floor(figures.length * share))] ?? 0

export const pause = (ms: number) => new Promise((later) => setTimeout(later, ms))
