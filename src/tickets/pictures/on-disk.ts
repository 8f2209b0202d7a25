import type { Scan } from '../papers/paper.ts'
import { atticOf } from './attic.ts'
import { diskStore } from './disk.ts'
import type { Attic, Pictures } from './pictures.ts'
import { takeFile } from './take-file.ts'
import { tusUploads } from './uploads/tus.ts'

/** Pictures and papers below the data folder: those that are kept, those on their way, and those that may have to go. */
export const picturesOnDisk = (dataFolder: string, scan: Scan): Pictures & { attic: Attic; scan: Scan } => ({
  scan,
  ...diskStore(`${dataFolder}/pictures`),
  take: takeFile(scan),
  uploads: tusUploads(`${dataFolder}/uploads`),
  attic: atticOf(`${dataFolder}/pictures`),
})
