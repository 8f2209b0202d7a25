import { atticOf } from './attic.ts'
import { diskStore } from './disk.ts'
import { encodePicture } from './encode.ts'
import type { Attic, Pictures } from './pictures.ts'
import { tusUploads } from './uploads/tus.ts'

/** Pictures below the data folder: those that are kept, those on their way, and those that may have to go. */
export const picturesOnDisk = (dataFolder: string): Pictures & { attic: Attic } => ({
  ...diskStore(`${dataFolder}/pictures`),
  encode: encodePicture,
  uploads: tusUploads(`${dataFolder}/uploads`),
  attic: atticOf(`${dataFolder}/pictures`),
})
