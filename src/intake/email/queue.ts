import type { Db } from '../../platform/database.ts'
import { inGroups } from '../../platform/in-groups.ts'
import { insertMails, type NewMail } from './store.ts'

const kb = 1024

/** Keeps a mail with its job and answers whether it was new; those that come at once are one commit and one NOTIFY. */
export const enqueueMail = inGroups({
  write: async (db: Db, mails: NewMail[]): Promise<boolean[]> => {
    const fresh = new Set((await insertMails(db, mails)).map(({ at }) => at))
    return mails.map((_, at) => fresh.has(at))
  },
  atOnce: 2,
  heaviest: 4 * kb * kb,
  weightOf: ({ source }: NewMail) => source.length + 64 * kb,
})
