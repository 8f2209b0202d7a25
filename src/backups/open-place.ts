import { inFolder } from './in-folder.ts'
import type { BackupPlace, BucketSettings } from './place.ts'

/** `address`: a folder, or `s3://bucket/path`. */
export const openBackupPlace = async (address: string, settings: BucketSettings): Promise<BackupPlace> => {
  if (!isBucket(address)) return inFolder(address)
  // Only for whom it is: it is large, and most keep their backups on a disk.
  const { inBucket } = await import('./in-bucket.ts')
  return inBucket(address, settings)
}

const isBucket = (address: string): boolean => address.startsWith('s3://')
