import { positionOf, segmentOf } from '../../db/replication/positions.ts'
import { dayMs } from '../platform/vietnam-time.ts'
import { keysIn, keysKept } from './copy-pictures.ts'
import { logOf } from './log-pieces.ts'
import { type BackupRecord, backupsIn, ofBackup, picturesName } from './record.ts'
import { type Keeping, toThin } from './thin.ts'
import type { Vault } from './vault.ts'

type Thinning = { keeping: Keeping; now: Date; pictures: string }

/** Throws away the backups that are too old, the log that only they needed, and the pictures that none that is left knows. */
export const thin = async (vault: Vault, { keeping, now, pictures }: Thinning): Promise<void> => {
  const backups = await backupsIn(vault)
  const old = new Set(toThin(backups, now, keeping))
  for (const name of old) await vault.remove(ofBackup(name))
  const left = backups.filter(({ name }) => !old.has(name))
  const since = new Date(now.getTime() - keeping.days * dayMs)
  await thinLog(vault, left, since)
  await thinPictures(vault, { left, since, pictures })
}

const thinLog = async (vault: Vault, left: BackupRecord[], since: Date): Promise<void> => {
  const recent = left.filter((backup) => new Date(backup.takenAt) >= since || backup === left.at(-1))
  for (const systemId of await vault.list('wal')) {
    const ofIt = recent.filter((backup) => backup.systemId === systemId)
    const newest = Math.max(...ofIt.map(({ timeline }) => timeline))
    const firsts = ofIt.map(({ timeline, start }) => segmentOf(timeline, positionOf(start)))
    const isNeeded = (name: string) =>
      Number.parseInt(name.slice(0, 8), 16) > newest ||
      firsts.some((first) => name.slice(0, 8) === first.slice(0, 8) && name >= first)
    // Of another server that once was here nothing is touched by this one.
    if (ofIt.length === 0) continue
    for (const name of await vault.list(logOf(systemId)))
      if (!isNeeded(name)) await vault.remove(`${logOf(systemId)}/${name}`)
  }
}

type Left = { left: BackupRecord[]; pictures: string; since: Date }

/** One that was erased goes from here once no backup, and no moment that can be gone back to, knows it any more. */
const thinPictures = async (vault: Vault, { left, pictures, since }: Left): Promise<void> => {
  const known = new Set(await keysIn(pictures))
  for (const { name } of left)
    for (const key of (await vault.text(ofBackup(name, picturesName))).split('\n')) known.add(key)
  for (const key of await keysKept(vault)) {
    const name = `pictures/${key}`
    if (!known.has(key) && (await vault.writtenAt(name)) < since) await vault.remove(name)
  }
}
