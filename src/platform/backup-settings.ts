import { z } from 'zod'
import { flag, forms } from './setting-forms.ts'

export const backupSettings = {
  /** Where backups of the embedded database, the pictures and the secret are kept, best on another machine's disk: every night, and the log as it is written. */
  BACKUP_DIR: z.string().optional(),
  /** Locks them: what `npm run backup -- --key` prints. Its other half opens them again, and is not needed on this machine. */
  BACKUP_RECIPIENT: z.string().regex(/^age1/, forms.recipient).optional(),
  BACKUP_IDENTITY_FILE: z.string().optional(),
  /** Days of which every backup and the whole log is kept, and weeks before them of which one backup is. */
  BACKUP_KEPT_DAYS: z.coerce.number().int().min(1).max(365).default(7),
  BACKUP_KEPT_WEEKS: z.coerce.number().int().min(0).max(520).default(5),
  /** Whether each report is acknowledged only once it lies in BACKUP_DIR, too. */
  BACKUP_WAITED_FOR: flag.default(false),
}
