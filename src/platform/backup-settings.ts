import { z } from 'zod'
import { flag, forms } from './setting-forms.ts'

export const backupSettings = {
  /**
   * Where backups of the embedded database, the pictures and the secret are kept, best on another machine: every night, and the log as it is written.
   * A folder, or a bucket of any store that speaks S3 (`s3://bucket/path`).
   */
  BACKUP_DIR: z.string().optional(),
  /** Of that store: its address where it is not Amazon's, the region, and who writes there. */
  BACKUP_S3_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  BACKUP_S3_REGION: z.string().default('us-east-1'),
  BACKUP_S3_KEY_ID: z.string().optional(),
  BACKUP_S3_SECRET: z.string().optional(),
  /** Locks them: what `npm run backup -- --key` prints. Its other half opens them again, and is not needed on this machine. */
  BACKUP_RECIPIENT: z.string().regex(/^age1/, forms.recipient).optional(),
  BACKUP_IDENTITY_FILE: z.string().optional(),
  /** Days of which every backup and the whole log is kept, and weeks before them of which one backup is. */
  BACKUP_KEPT_DAYS: z.coerce.number().int().min(1).max(365).default(7),
  BACKUP_KEPT_WEEKS: z.coerce.number().int().min(0).max(520).default(5),
  /** Whether each report is acknowledged only once it lies in BACKUP_DIR, too. */
  BACKUP_WAITED_FOR: flag.default(false),
}
