import type { Db } from '../database.ts'

/* SQL: what is left is looked at and taken by one statement, whichever process asks. */

export type Taking = {
  key: string
  points: number
  /** Uses that were let through and not counted yet. */
  owed: number
  now: Date
  /** When the window of a first use ends. */
  ends: Date
  /** A window that ends later was written under a clock that has been put back. */
  latest: Date
}
export type Taken = { granted: number; used: number; endsAt: Date }

/**
 * Takes a tenth of what is left of a source's uses in this window, one at least while there is any, none when there is not. A
 * window begins with its first use.
 */
export const takeUses = async (db: Db, { key, points, owed, now, ends, latest }: Taking): Promise<Taken> => {
  const share = (used: ReturnType<Db>) =>
    db`least(greatest(${points} - ${used}, 0), greatest((${points} - ${used}) / 10, 1))`
  const [taken] = await db<Taken[]>`
    insert into limit_counts as l (key, used, granted, ends_at)
    values (${key}, ${owed} + ${share(db`${owed}::int`)}, ${share(db`${owed}::int`)}, ${ends})
    on conflict (key) do update set (used, granted, ends_at) = (
      select was + ${share(db`was`)}, ${share(db`was`)}, case when fresh then ${ends}::timestamptz else l.ends_at end
      from (select fresh, ${owed} + case when fresh then 0 else l.used end as was
        from (select l.ends_at <= ${now}::timestamptz or l.ends_at > ${latest}::timestamptz as fresh) as age) as standing)
    returning granted, used, ends_at`
  return taken!
}

/** Notes that something was used up; false where it was before. Kept until then, and swept with the counts. */
export const spend = async (db: Db, key: string, until: Date): Promise<boolean> => {
  const rows = await db`
    insert into limit_counts (key, used, granted, ends_at) values (${key}, 1, 0, ${until})
    on conflict (key) do nothing returning key`
  return rows.length === 1
}

export const deleteEnded = (db: Db, now: Date) => db`delete from limit_counts where ends_at <= ${now}`
