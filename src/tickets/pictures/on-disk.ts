import type { Db } from '../../platform/database.ts'
import type { Scan } from '../papers/paper.ts'
import { atticOf } from './attic.ts'
import { diskStore } from './disk.ts'
import type { Attic, Pictures } from './pictures.ts'
import { takeFile } from './take-file.ts'
import { turnsIn } from './uploads/turns.ts'
import { tusUploads } from './uploads/tus.ts'

/** Pictures and papers below the data folder: those that are kept, those on their way, and those that may have to go. */
export const picturesOnDisk = (
  dataFolder: string,
  scan: Scan,
  db: Db,
): Pictures & { attic: Attic; scan: Scan } => ({
  scan,
  ...diskStore(`${dataFolder}/pictures`),
  take: takeFile(scan),
  uploads: tusUploads(`${dataFolder}/uploads`, turnsIn(db)),
  attic: atticOf(`${dataFolder}/pictures`),
})
