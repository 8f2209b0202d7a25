import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { connect } from '../../db/connect.ts'
import { rootsOnDisk } from '../events/history/roots-on-disk.ts'
import { verifyHistory } from '../events/history/verify.ts'
import type { Db } from '../platform/database.ts'
import type { BackupRecord } from './record.ts'
import { type Counts, countAll, pictureKeys } from './store.ts'

export type Checked = {
  counts: Counts
  /** Tables with fewer rows than there were before the backup, or with more than there were after it, where no log was replayed. */
  amiss: string[]
  rows: number
  faults: number
  /** Files that a ticket names and that are not there. */
  picturesMissing: string[]
}

type Checking = { url: string; into: string; backup: BackupRecord; secret: string; withLog: boolean }

/** Looks whether what was restored is whole: rows, the chain of what happened, and pictures. */
export const check = async ({ url, into, backup, secret, withLog }: Checking): Promise<Checked> => {
  const { sql, close } = connect(url, { max: 1, statementTimeout: 0, name: 'lang-nghe check' })
  try {
    const counts = await countAll(sql)
    const verified = await verifyHistory({ db: sql, secret }, { page: 5_000, outside: rootsOnDisk(into) })
    return {
      counts,
      amiss: amissOf(counts, backup, withLog),
      rows: verified.rows,
      faults: verified.count,
      picturesMissing: await missingIn(sql, join(into, 'pictures')),
    }
  } finally {
    await close()
  }
}

const amissOf = (counts: Counts, { before, after }: BackupRecord, withLog: boolean): string[] =>
  Object.entries(counts).flatMap(([table, count]) => {
    const [least, most] = [before[table] ?? 0, after[table] ?? 0]
    const isFewer = count < least
    const isMore = !withLog && count > most
    return isFewer || isMore ? [`${table}: ${count} (${least} … ${most})`] : []
  })

const page = 1_000

const missingIn = async (db: Db, folder: string): Promise<string[]> => {
  const missing: string[] = []
  let after = ''
  for (;;) {
    const keys = await pictureKeys(db, after, page)
    for (const key of keys)
      await access(join(folder, key)).catch(() => {
        missing.push(key)
      })
    if (keys.length < page) return missing
    after = keys.at(-1)!
  }
}
