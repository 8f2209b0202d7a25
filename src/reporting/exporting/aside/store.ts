import { and, desc, eq, gt, lt, sql } from 'drizzle-orm'
import { lockOfFiles } from '../../../../db/locks.ts'
import { query } from '../../../../db/query.ts'
import { type MadeFileRow, madeFileParts, madeFiles } from '../../../../db/schema/made-files.ts'
import type { Staff } from '../../../access/permissions.ts'
import type { Db } from '../../../platform/database.ts'
import type { Asked } from '../export.ts'
import type { Format } from '../file.ts'
import type { Exported } from '../words.ts'

/* SQL: a file is written down together with the job that makes it, and given up with it. */

export type MadeFileId = MadeFileRow['id']
export type MadeFile = Omit<MadeFileRow, 'actor' | 'asked' | 'what' | 'format'> & {
  actor: Staff
  what: Exported
  format: Format
}
type Ordered = Pick<MadeFile, 'id' | 'actor' | 'what' | 'format' | 'language' | 'askedAt' | 'endsAt'> & {
  asked: Asked
}

/** So many lines of files, each one after another: what is long keeps no reaction and no message waiting. */
const lines = 2

/** Two that somebody orders at once are counted one after the other. */
export const lockFilesOf = (db: Db, staffId: string) =>
  db`select pg_advisory_xact_lock(hashtextextended(${lockOfFiles(staffId)}, 0))`

export const orderFile = async (db: Db, file: Ordered): Promise<void> => {
  const { id, actor, asked, what, format, language, askedAt, endsAt } = file
  await db`
    with ordered as (
      insert into made_files (id, staff_id, actor, asked, what, format, language, asked_at, ends_at)
      values (${id}, ${actor.id}, ${JSON.stringify(actor)}::text::jsonb, ${JSON.stringify(asked)}::text::jsonb, ${what}, ${format},
        ${language}, ${askedAt}, ${endsAt}) returning id
    )
    select graphile_worker.add_job('make-file', json_build_object('fileId', id), job_key := 'file:' || id,
      queue_name := 'made-files:' || (abs(hashtext(id)) % ${lines})::text, priority := 8, max_attempts := 5) from ordered`
}

const told = {
  id: madeFiles.id,
  staffId: madeFiles.staffId,
  actor: sql<Staff>`${madeFiles.actor}`,
  what: sql<Exported>`${madeFiles.what}`,
  format: sql<Format>`${madeFiles.format}`,
  language: madeFiles.language,
  state: madeFiles.state,
  rows: madeFiles.rows,
  share: madeFiles.share,
  bytes: madeFiles.bytes,
  askedAt: madeFiles.askedAt,
  endsAt: madeFiles.endsAt,
}

const stillKept = (now: Date) => gt(madeFiles.endsAt, now)

/** The newest first; nobody keeps more than `most`. */
export const filesOf = (
  db: Db,
  staffId: string,
  { now, most }: { now: Date; most: number },
): Promise<MadeFile[]> =>
  query(db)
    .select(told)
    .from(madeFiles)
    .where(and(eq(madeFiles.staffId, staffId), stillKept(now)))
    .orderBy(desc(madeFiles.askedAt))
    .limit(most)

type Own = { staffId: string; now: Date }

export const findFile = async (db: Db, id: MadeFileId, { staffId, now }: Own): Promise<MadeFile | null> => {
  const [row] = await query(db)
    .select(told)
    .from(madeFiles)
    .where(and(eq(madeFiles.id, id), eq(madeFiles.staffId, staffId), stillKept(now)))
  return row ?? null
}

/** What is still to be made, and nothing of an earlier try; null where it is made, or nobody wants it any more. */
export const beginFile = async (db: Db, id: MadeFileId): Promise<(MadeFile & { asked: Asked }) | null> => {
  await query(db).delete(madeFileParts).where(eq(madeFileParts.fileId, id))
  const [row] = await query(db)
    .update(madeFiles)
    .set({ rows: 0, share: null, bytes: 0 })
    .where(and(eq(madeFiles.id, id), eq(madeFiles.state, 'waiting')))
    .returning({ ...told, asked: sql<Asked>`${madeFiles.asked}` })
  return row ?? null
}

export type Passed = Pick<MadeFile, 'rows' | 'share'>

/** False where it was given up meanwhile. */
export const savePassed = async (db: Db, id: MadeFileId, passed: Passed): Promise<boolean> => {
  const rows = await query(db)
    .update(madeFiles)
    .set(passed)
    .where(eq(madeFiles.id, id))
    .returning({ id: madeFiles.id })
  return rows.length > 0
}

export const insertPart = (
  db: Db,
  part: { fileId: MadeFileId; n: number; bytes: Uint8Array<ArrayBuffer> },
) => db`
  insert into made_file_parts (file_id, n, bytes)
  select id, ${part.n}, ${part.bytes} from made_files where id = ${part.fileId}`

type Made = Pick<MadeFile, 'rows' | 'bytes'>

/** What it was asked for is forgotten. False where it was given up meanwhile. */
export const saveReady = async (db: Db, id: MadeFileId, made: Made): Promise<boolean> => {
  const rows = await query(db)
    .update(madeFiles)
    .set({ ...made, state: 'ready', share: 1, asked: null })
    .where(eq(madeFiles.id, id))
    .returning({ id: madeFiles.id })
  return rows.length > 0
}

export const saveFailed = async (db: Db, id: MadeFileId): Promise<void> => {
  await query(db).update(madeFiles).set({ state: 'failed', asked: null }).where(eq(madeFiles.id, id))
  await query(db).delete(madeFileParts).where(eq(madeFileParts.fileId, id))
}

export const partOf = async (db: Db, fileId: MadeFileId, n: number): Promise<Uint8Array | null> => {
  const [row] = await query(db)
    .select({ bytes: madeFileParts.bytes })
    .from(madeFileParts)
    .where(and(eq(madeFileParts.fileId, fileId), eq(madeFileParts.n, n)))
  return row?.bytes ?? null
}

export const deleteFile = async (db: Db, id: MadeFileId, staffId: string): Promise<boolean> => {
  const rows = await query(db)
    .delete(madeFiles)
    .where(and(eq(madeFiles.id, id), eq(madeFiles.staffId, staffId)))
    .returning({ id: madeFiles.id })
  return rows.length > 0
}

export const deleteEndedFiles = (db: Db, now: Date) =>
  query(db).delete(madeFiles).where(lt(madeFiles.endsAt, now))

/** Whose makers were killed until nobody tried again: nobody shall wait for them. */
export const failAbandoned = (db: Db) => db`
  update made_files f set state = 'failed', asked = null
  where state = 'waiting' and not exists (
    select from graphile_worker.jobs j where j.key = 'file:' || f.id and (j.attempts < j.max_attempts or j.locked_at is not null))`
