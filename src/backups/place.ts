import type { Readable } from 'node:stream'
import type { Config } from '../platform/config.ts'

/** Where backups are kept: files by name, each there whole or not at all. */
export type BackupPlace = {
  /** Milliseconds between two writings of the log: a bucket is paid by the writing. */
  pauseMs: number
  put: (name: string, content: Readable) => Promise<void>
  get: (name: string) => Promise<Readable>
  has: (name: string) => Promise<boolean>
  /** What lies directly under it, files and folders; none where there is none. */
  list: (under: string) => Promise<string[]>
  writtenAt: (name: string) => Promise<Date>
  /** It and all that lies under it. */
  remove: (name: string) => Promise<void>
}

export type BucketSettings = Pick<
  Config,
  'BACKUP_S3_ENDPOINT' | 'BACKUP_S3_REGION' | 'BACKUP_S3_KEY_ID' | 'BACKUP_S3_SECRET'
>
