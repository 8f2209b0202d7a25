import type { Db } from '../../platform/database.ts'

/* SQL: residents' pages ask these, too, and the edge carries no builder. */

/** Whose report a mail was; null of every other mail. */
export const readerOfMail = async (db: Db, messageId: number): Promise<string | null> => {
  const [row] = await db<{ staffId: string }[]>`
    select staff_id from weekly_reports where message_id = ${messageId}`
  return row?.staffId ?? null
}

export const wantNoMore = (db: Db, staffId: string) => db`
  update staff set weekly_report = false where id = ${staffId}`
