import { inThread } from '../../platform/thread.ts'

/** Four bytes a pixel: red, green, blue, clear. */
export type Unfolded = { width: number; height: number; data: Uint8ClampedArray<ArrayBuffer> }

/** Unfolds the HEIC picture of a phone, upright, aside: the decoder holds its thread for seconds. */
export const unfoldHeic = (bytes: Uint8Array): Promise<Unfolded> =>
  inThread<Unfolded>(new URL('./heic-thread.ts', import.meta.url), {
    data: bytes,
    patienceMs: 30_000,
    megabytes: 256,
  })
