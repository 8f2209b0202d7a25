import type { Config } from '../../platform/config.ts'
import type { Db } from '../../platform/database.ts'
import type { Scan } from '../papers/paper.ts'
import { atticOf } from './attic.ts'
import { diskStore } from './disk.ts'
import { smallCopy } from './encode.ts'
import type { Attic, Pictures } from './pictures.ts'
import { takeFile } from './take-file.ts'
import { turnsIn } from './uploads/turns.ts'
import { type Disk, tusUploads } from './uploads/tus.ts'

export const diskOf = ({ DATA_DIR, DISK_KEPT_FREE_MB }: Config): Disk => ({
  folder: DATA_DIR,
  keptFree: DISK_KEPT_FREE_MB * 1024 ** 2,
})

/** Pictures and papers below the data folder: those that are kept, those on their way, and those that may have to go. */
export const picturesOnDisk = (
  { folder, keptFree }: Disk,
  scan: Scan,
  db: Db,
): Pictures & { attic: Attic; scan: Scan } => ({
  scan,
  ...diskStore(`${folder}/pictures`),
  take: takeFile(scan),
  small: smallCopy,
  uploads: tusUploads({ folder: `${folder}/uploads`, keptFree }, turnsIn(db)),
  attic: atticOf(`${folder}/pictures`),
})
