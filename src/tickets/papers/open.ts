import pLimit from 'p-limit'
import { inThread } from '../../platform/thread.ts'
import type { Inspected } from './inspect.ts'
import { largestPaper, type Paper } from './paper.ts'
import { manyAtOnce, refusalOf, tooLarge } from './refusals.ts'

// Each takes a core, and up to half a gigabyte, for seconds.
const fewAtOnce = pLimit(2)
const mostWaiting = 8

/**
 * Opens a PDF aside and looks into every object. It is kept as it came, for a signature holds only for these very bytes.
 * Refused: what is damaged, locked or long, and what would do more than show pages.
 */
export const openPaper = async (bytes: Uint8Array<ArrayBuffer>): Promise<Paper> => {
  if (bytes.length > largestPaper) throw tooLarge()
  if (fewAtOnce.pendingCount >= mostWaiting) throw manyAtOnce()
  const inspected = await fewAtOnce(() => inspectAside(bytes))
  if (typeof inspected === 'string') throw refusalOf(inspected)
  return { bytes, mediaType: 'application/pdf', ...inspected }
}

const inspectAside = async (bytes: Uint8Array): Promise<Inspected> => {
  try {
    return await inThread<Inspected>(new URL('./inspect-thread.ts', import.meta.url), {
      data: bytes,
      patienceMs: 30_000,
      megabytes: 256,
    })
  } catch {
    return 'broken'
  }
}
