import type { Paper } from '../papers/paper.ts'
import type { Uploads } from './uploads/uploads.ts'

/** A picture as it is kept: JPEG, upright, without anything the camera wrote beside it. */
export type Encoded = {
  bytes: Uint8Array<ArrayBuffer>
  mediaType: 'image/jpeg'
  width: number
  height: number
}

/** A paper waits, unopened by anybody, until the virus scanner has seen it. */
export type Taken = Encoded | (Paper & { held: boolean })

/** Where pictures and papers are kept; a disk here, any object store elsewhere. Keys are made from the content. */
export type PictureStore = {
  put: (key: string, bytes: Uint8Array) => Promise<void>
  /** Null when there is none. */
  get: (key: string) => Promise<Uint8Array<ArrayBuffer> | null>
}

/** Where files that no ticket knows are put away before they are deleted. */
export type Attic = {
  /** Keys of pictures written or sent last before this moment, shelf by shelf. */
  idleSince: (before: Date) => AsyncIterable<string[]>
  /** False when the picture was sent again meanwhile and stays. */
  putAway: (key: string, before: Date) => Promise<boolean>
  /** Deletes what was put away before this moment. */
  discard: (before: Date) => Promise<void>
}

/** What keeps pictures and papers and makes them harmless; the edge has none of it. */
export type Pictures = PictureStore & {
  /** Refused: what is neither picture nor PDF, cannot be opened, or would act by itself. */
  take: (bytes: Uint8Array<ArrayBuffer>) => Promise<Taken>
  /** A copy for a list; absent: lists show it as it is. */
  small?: (bytes: Uint8Array) => Promise<Uint8Array<ArrayBuffer>>
  /** Where they arrive in pieces. */
  uploads: Uploads
}

/** The largest file taken, in bytes. */
export const largestPicture = 10 * 1024 * 1024

/** So many from the resident, and as many from staff. */
export const mostPictures = 6
