import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { copyServer } from '../../db/replication/base-backup.ts'
import type { Db } from '../platform/database.ts'
import { keysIn, pictureCopier } from './copy-pictures.ts'
import {
  type BackupRecord,
  houseName,
  type KeptHouse,
  ofBackup,
  picturesName,
  recordName,
  serverName,
} from './record.ts'
import { countAll } from './store.ts'
import type { Vault } from './vault.ts'

/** What is backed up: a server, and what lies beside it on this machine. */
export type Source = {
  replicationUrl: string
  db: Db
  dataDir: string
  rootsDir: string
  secret: string
}

/**
 * A whole backup while the house works. Pictures are written before the rows that name them, so they are copied last: each row of the copy
 * finds its own. Its record comes at the very end: what has none was cut short.
 */
export const takeBackup = async (
  { replicationUrl, db, dataDir, rootsDir, secret }: Source,
  { vault, now }: { vault: Vault; now: Date },
): Promise<BackupRecord> => {
  const began = performance.now()
  const name = now.toISOString().replaceAll(':', '-').replace(/\.\d+/, '')
  const put = (file: string, content: Parameters<Vault['write']>[1]) =>
    vault.write(ofBackup(name, file), content)
  const before = await countAll(db)
  const copied = await copyServer(replicationUrl, (tar) => put(serverName, tar))
  const after = await countAll(db)
  const pictures = join(dataDir, 'pictures')
  await pictureCopier(pictures, vault)()
  const keys = await keysIn(pictures)
  // Open: who thins the folder has no key, and a name says nothing of its picture.
  await vault.writeOpen(ofBackup(name, picturesName), keys.join('\n'))
  await put(houseName, JSON.stringify(await houseIn({ dataDir, rootsDir, secret })))
  const [version] = await db<{ number: string }[]>`select current_setting('server_version') as number`
  const record: BackupRecord = {
    format: 1,
    name,
    takenAt: now.toISOString(),
    seconds: Math.round((performance.now() - began) / 1000),
    postgres: version!.number,
    isLocked: vault.isLocked,
    pictures: keys.length,
    before,
    after,
    ...copied,
  }
  await vault.writeOpen(ofBackup(name, recordName), `${JSON.stringify(record, null, 2)}\n`)
  return record
}

const houseIn = async (given: Pick<Source, 'dataDir' | 'rootsDir' | 'secret'>): Promise<KeptHouse> => ({
  secret: given.secret,
  password: (await readFile(join(given.dataDir, 'postgres', 'password'), 'utf8')).trim(),
  roots: await readFile(join(given.rootsDir, 'daily-roots.jsonl'), 'utf8').catch(() => ''),
})
