import { z } from 'zod'
import type { Vault } from './vault.ts'

const counts = z.record(z.string(), z.number().int())

/** What a backup says of itself, beside it and open to read: nothing of what it holds. */
const record = z.object({
  format: z.literal(1),
  name: z.string(),
  takenAt: z.string(),
  seconds: z.number(),
  bytes: z.number(),
  postgres: z.string(),
  systemId: z.string(),
  timeline: z.number().int(),
  start: z.string(),
  end: z.string(),
  isLocked: z.boolean(),
  pictures: z.number().int(),
  /** Rows just before and just after: those of the copy lie between. */
  before: counts,
  after: counts,
})
export type BackupRecord = z.infer<typeof record>

export const recordName = 'backup.json'
export const serverName = 'server.tar.gz'
export const houseName = 'house.json.gz'
export const picturesName = 'pictures.txt.gz'
export const ofBackup = (name: string, file = '') => `base/${name}${file && `/${file}`}`

/** What is no database and no picture, and without which neither is of use. */
export const house = z.object({ secret: z.string(), password: z.string(), roots: z.string() })
export type KeptHouse = z.infer<typeof house>

/** The whole backups that are there, oldest first; one without its record was cut short. */
export const backupsIn = async (vault: Vault): Promise<BackupRecord[]> => {
  const found: BackupRecord[] = []
  for (const name of await vault.list('base')) {
    const one = await recordOf(vault, name)
    if (one) found.push(one)
  }
  return found.sort((one, other) => one.takenAt.localeCompare(other.takenAt))
}

/** When the newest of them was taken; backups are named after that. */
export const newestIn = async (vault: Vault): Promise<string | null> => {
  for (const name of (await vault.list('base')).reverse()) {
    const one = await recordOf(vault, name)
    if (one) return one.takenAt
  }
  return null
}

const recordOf = async (vault: Vault, name: string): Promise<BackupRecord | null> => {
  const file = ofBackup(name, recordName)
  return (await vault.has(file)) ? record.parse(JSON.parse(await vault.text(file))) : null
}
