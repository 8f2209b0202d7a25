import { createWriteStream } from 'node:fs'
import { copyFile, mkdir, open, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { isSegment, positionOf, segmentOf, segmentSize, wide } from '../../db/replication/positions.ts'
import { logOf, pieces, spanOf } from './log-pieces.ts'
import type { BackupRecord } from './record.ts'
import type { Vault } from './vault.ts'

/** How far the log goes on after a backup: whole files, and whether one follows that was not full. */
export type Laid = { segments: number; lastFilled: boolean }

/**
 * Lays the log that follows a backup where the server fetches it from. `left` is the folder of the log of a server that is lost but for it:
 * what it wrote last, and was kept nowhere else.
 */
export const layLog = async (
  vault: Vault,
  backup: BackupRecord,
  { into, left }: { into: string; left: string | null },
): Promise<Laid> => {
  await mkdir(into, { recursive: true, mode: 0o700 })
  const folder = logOf(backup.systemId)
  const first = segmentOf(backup.timeline, positionOf(backup.start))
  const names = await vault.list(folder)
  const ours = names.filter((name) => name.slice(0, 8) === first.slice(0, 8) && name.slice(0, 24) >= first)
  let lastFilled = false
  for (const name of ours) {
    const segment = name.slice(0, 24)
    if (name.endsWith(pieces)) {
      if (names.includes(`${segment}.gz`)) continue
      await layPieces(vault, `${folder}/${name}`, join(into, segment))
      lastFilled = true
    } else await pipeline(await vault.read(`${folder}/${name}`), createWriteStream(join(into, segment)))
  }
  const whole = new Set(names.filter((name) => name.endsWith('.gz')).map((name) => name.slice(0, 24)))
  if (left) await layLeft(left, { into, first, backup, whole })
  await keepTimelinesApart(vault, backup, into)
  return { segments: ours.length, lastFilled }
}

const layPieces = async (vault: Vault, folder: string, path: string): Promise<void> => {
  const file = await open(path, 'w', 0o600)
  try {
    await file.truncate(segmentSize)
    for (const piece of await vault.list(folder)) {
      const [from] = spanOf(piece)
      const bytes = Buffer.concat(await (await vault.read(`${folder}/${piece}`)).toArray())
      await file.write(bytes, 0, bytes.length, from)
    }
  } finally {
    await file.close()
  }
}

/** Of the same server and of this place, as each file begins by saying; one that is kept whole already is left out. */
const layLeft = async (left: string, { into, first, backup, whole }: Left): Promise<void> => {
  for (const name of await readdir(left).catch(() => [] as string[])) {
    if (!isSegment(name) || name.slice(0, 8) !== first.slice(0, 8) || name < first || whole.has(name))
      continue
    const { systemId, at } = await headOf(join(left, name))
    if (systemId === backup.systemId && segmentOf(backup.timeline, at) === name)
      await copyFile(join(left, name), join(into, name))
  }
}

type Left = { into: string; first: string; backup: BackupRecord; whole: Set<string> }

const headOf = async (path: string): Promise<{ systemId: string; at: bigint }> => {
  const file = await open(path, 'r')
  try {
    const head = Buffer.alloc(32)
    await file.read(head, 0, head.length, 0)
    return { at: head.readBigUInt64LE(8), systemId: String(head.readBigUInt64LE(24)) }
  } finally {
    await file.close()
  }
}

/** A server that was restored goes on under a new number, and never under one that an earlier restoring gave. */
const keepTimelinesApart = async (vault: Vault, { systemId, timeline }: BackupRecord, into: string) => {
  const numbers = (await vault.list(logOf(systemId))).map((name) => Number.parseInt(name.slice(0, 8), 16))
  for (let number = timeline + 1; number <= Math.max(...numbers, timeline); number++)
    await writeFile(join(into, `${wide(number)}.history`), '')
}
