import type { Db } from '../../platform/database.ts'
import { type Counted, ofBrowsers, ofStrangers, pauses, rowEnds } from './attempts.ts'

/* SQL: an attempt is let through and counted by one statement, so that a hundred at once are not all the first. */

/** Counts one more of each as wrong; none, while one of them has to wait. */
export const addAttempt = (db: Db, { counted, now }: { counted: Counted[]; now: Date }) => db<
  { key: string; failures: number }[]
>`
  insert into sign_in_attempts as a (key, failures, allowed, last_at)
  select key, 1, allowed, ${now}
  from jsonb_to_recordset(${JSON.stringify(counted)}::text::jsonb) as x(key text, allowed int)
  where not exists (
    select from sign_in_attempts b where b.key = any(${counted.map(({ key }) => key)}) and b.free_at > ${now})
  order by key
  on conflict (key) do update set (failures, last_at, free_at) = (
    select n, ${now}::timestamptz, case when n >= a.allowed then ${now}::timestamptz
      + least(${pauses.longest}, ${pauses.first} * power(2, least(n - a.allowed, 20))) * interval '1 second' end
    from (select case when a.last_at < ${now}::timestamptz - ${rowEnds} * interval '1 second' then 1
      else a.failures + 1 end as n) as next)
  where a.free_at is null or a.free_at <= ${now}
  returning key, failures`

export const freeAt = async (db: Db, keys: string[]): Promise<Date | null> => {
  const [row] = await db<{ until: Date | null }[]>`
    select max(free_at) as until from sign_in_attempts where key = any(${keys})`
  return row!.until
}

/** It was right: the row of the account ends, and the source is as if it had not been. */
export const forgiveAttempt = (db: Db, { account, source }: { account: string; source: string }) => db`
  with ended as (delete from sign_in_attempts where key = ${account})
  update sign_in_attempts set failures = greatest(failures - 1, 0), free_at = null where key = ${source}`

/** This one was right, and those before it still count. */
export const takeBackAttempt = (db: Db, keys: string[]) => db`
  update sign_in_attempts set failures = greatest(failures - 1, 0), free_at = null where key = any(${keys})`

/** Nobody waits any more who tried this account, from whatever browser. */
export const forgetAttempts = (db: Db, mailbox: string) => db`
  delete from sign_in_attempts where key = ${ofStrangers(mailbox)} or starts_with(key, ${ofBrowsers(mailbox)})`

export const deleteOldAttempts = (db: Db, before: Date) =>
  db`delete from sign_in_attempts where last_at < ${before}`

/** The member of staff behind a mailbox whose account stands open. */
export const staffAt = async (db: Db, mailbox: string): Promise<{ id: string } | null> => {
  const [row] = await db<{ id: string }[]>`
    select s.id from staff s join "user" u on u.id = s.id where u.email = ${mailbox} and s.active`
  return row ?? null
}
