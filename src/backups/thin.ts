import { dayMs, dayOf } from '../platform/vietnam-time.ts'
import type { BackupRecord } from './record.ts'

/** Days of which every backup is kept, and weeks before them of which the first is. */
export type Keeping = { days: number; weeks: number }

type Dated = Pick<BackupRecord, 'name' | 'takenAt'>

/** The backups that may go: the newest never does. */
export const toThin = (backups: Dated[], now: Date, { days, weeks }: Keeping): string[] => {
  const newest = backups.at(-1)
  const age = ({ takenAt }: Dated) => (now.getTime() - new Date(takenAt).getTime()) / dayMs
  const seen = new Set<number>()
  return backups
    .filter((backup) => {
      if (backup === newest || age(backup) <= days) return false
      const week = Math.floor(dayOf(new Date(backup.takenAt).getTime()) / 7)
      if (age(backup) > weeks * 7 || seen.has(week)) return true
      seen.add(week)
      return false
    })
    .map(({ name }) => name)
}
