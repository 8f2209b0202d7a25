import { Worker } from 'node:worker_threads'

/** Four bytes a pixel: red, green, blue, clear. */
export type Unfolded = { width: number; height: number; data: Uint8ClampedArray<ArrayBuffer> }

const patienceMs = 30_000
const megabytes = 256

/**
 * Unfolds the HEIC picture of a phone, upright, in a thread of its own: the decoder holds its thread for seconds, and is
 * stopped when a file keeps it longer. What breaks in there breaks nothing here.
 */
export const unfoldHeic = (bytes: Uint8Array): Promise<Unfolded> =>
  new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./heic-thread.ts', import.meta.url), {
      workerData: bytes,
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
      // It has much to say about broken files.
      stdout: true,
      stderr: true,
    })
    const late = setTimeout(() => thread.terminate(), patienceMs)
    thread.once('message', (unfolded: Unfolded) => {
      resolve(unfolded)
      thread.terminate()
    })
    thread.once('error', reject)
    thread.once('exit', () => {
      clearTimeout(late)
      reject(new Error('The HEIC thread ended without a picture'))
    })
  })
