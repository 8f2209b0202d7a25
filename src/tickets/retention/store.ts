import type { retentionTerms } from '../../../db/schema/retention.ts'
import type { RetentionClass } from '../../../db/vocabulary.ts'
import type { Db } from '../../platform/database.ts'
import { anyOpen } from '../any-of.ts'
import { yearsKept } from './years-kept.ts'

/* SQL: terms are taken with what they take the place of, and given to a thousand files at once. */

type TermRow = typeof retentionTerms.$inferSelect
export type Term = Pick<TermRow, 'class' | 'provinceCode' | 'years' | 'source' | 'changedAt'>
export type TermKey = { class: RetentionClass; provinceCode: string | null }

const columns = (db: Db) => db`class, province_code, years, source, changed_at`
const isIt = (db: Db, key: TermKey) =>
  db`class = ${key.class} and province_code is not distinct from ${key.provinceCode}`

/** The term of each class that holds in a province: its own, or the country's. */
export const termsIn = (db: Db, provinceCode: string | null) => db<Term[]>`
  select distinct on (class) ${columns(db)} from retention_terms
  where province_code is null or province_code = ${provinceCode} order by class, province_code nulls last`

export const lockTerm = async (db: Db, key: TermKey): Promise<Term | null> => {
  const [row] = await db<Term[]>`select ${columns(db)} from retention_terms where ${isIt(db, key)} for update`
  return row ?? null
}

type NewTerm = Omit<Term, 'changedAt'> & { now: Date }

export const saveTerm = async (db: Db, term: NewTerm): Promise<Term> => {
  const [row] = await db<Term[]>`
    insert into retention_terms (class, province_code, years, source, changed_at)
    values (${term.class}, ${term.provinceCode}, ${term.years}, ${term.source}, ${term.now})
    on conflict on constraint retention_terms_once do update
      set years = excluded.years, source = excluded.source, changed_at = excluded.changed_at, applied_at = null
    returning ${columns(db)}`
  return row!
}

export const deleteTerm = (db: Db, key: TermKey) => db`delete from retention_terms where ${isIt(db, key)}`

/** The country's term of a class is given anew: where a province had its own, it holds again. */
export const applyAnew = (db: Db, ofClass: RetentionClass) =>
  db`update retention_terms set applied_at = null where class = ${ofClass} and province_code is null`

export type Unapplied = Pick<TermRow, 'id' | 'class' | 'provinceCode' | 'changedAt'>

export const unappliedTerms = (db: Db) => db<Unapplied[]>`
  select id, class, province_code, changed_at from retention_terms where applied_at is null order by id`

/** A term that was changed meanwhile is given the next night. */
export const markApplied = (db: Db, { id, changedAt }: Unapplied, now: Date) =>
  db`update retention_terms set applied_at = ${now} 
  where id = ${id} and date_trunc('milliseconds', changed_at) = ${changedAt}`

/** The next files of a class and place that have ended, by their ids. */
export const endedFiles = async (
  db: Db,
  term: TermKey & { after: number; limit: number },
): Promise<number[]> => {
  const rows = await db<{ id: number }[]>`
    select id from tickets where id > ${term.after} and lane = ${term.class} and status not in ${anyOpen(db)}
      and (${term.provinceCode}::text is null or province_code = ${term.provinceCode})
    order by id limit ${term.limit}`
  return rows.map(({ id }) => id)
}

const ended = (db: Db) => db`
  coalesce(t.closed_at, t.resolved_at,
    (select max(e.at) from ticket_events e where e.ticket_id = t.id and e.type = 'ticket.merged'), t.updated_at)`

/** Counts the term of these files anew from their end; answers how many are kept for longer or shorter now. */
export const retainAnew = async (db: Db, ids: number[]): Promise<number> => {
  const rows = await db`
    with files as (
      select t.id, ${ended(db)} + make_interval(years => ${yearsKept(db, db`t.lane`, db`t.province_code`)}) as until
      from tickets t where t.id = any(${ids}) and t.status not in ${anyOpen(db)} and (t.erased_at is null or t.retain_until is not null)
      order by t.id for no key update
    )
    update tickets t set retain_until = f.until from files f
    where t.id = f.id and t.retain_until is distinct from f.until returning t.id`
  return rows.length
}
