import type { Db } from '../../../platform/database.ts'

/* SQL: one statement decides who writes, by the clock of the database, which all processes share. */

export type Turn = { upload: string; holder: string }

/** A turn that nobody keeps any more ends after so long. */
const lasts = (db: Db) => db`now() + interval '10 seconds'`

/** Who has the turn: the one who asks where it was free, else another, who is told that somebody came. */
export const takeTurn = (db: Db, { upload, holder }: Turn) => db<Pick<Turn, 'holder'>[]>`
  insert into upload_turns as t (upload, holder, until, asked) values (${upload}, ${holder}, ${lasts(db)}, false)
  on conflict (upload) do update set asked = t.until >= now(),
    holder = case when t.until >= now() then t.holder else excluded.holder end,
    until = case when t.until >= now() then t.until else excluded.until end
  returning holder`

export const keepTurn = (db: Db, { upload, holder }: Turn) => db<{ asked: boolean }[]>`
  update upload_turns set until = ${lasts(db)} where upload = ${upload} and holder = ${holder} returning asked`

export const leaveTurn = (db: Db, { upload, holder }: Turn) =>
  db`delete from upload_turns where upload = ${upload} and holder = ${holder}`

/** Of processes that died. */
export const deleteLeftTurns = (db: Db) =>
  db`delete from upload_turns where until < now() - interval '1 hour'`
