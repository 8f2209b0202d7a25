import { diskStore } from './disk.ts'
import { encodePicture } from './encode.ts'
import type { Pictures } from './pictures.ts'

/** The pictures of an office that keeps them on its own disk, under `dataDir`/pictures. */
export const officePictures = (dataDir: string): Pictures => ({
  ...diskStore(dataDir),
  encode: encodePicture,
})
