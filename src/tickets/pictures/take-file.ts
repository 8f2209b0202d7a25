import { openPaper } from '../papers/open.ts'
import { isPaper, type Scan } from '../papers/paper.ts'
import { infected } from '../papers/refusals.ts'
import { encodePicture } from './encode.ts'
import type { Pictures } from './pictures.ts'

/** Takes a file for what its first bytes say: a PDF is opened, and seen by the virus scanner; all else is a picture or nothing. */
export const takeFile =
  (scan: Scan): Pictures['take'] =>
  async (bytes) => {
    if (!isPaper(bytes)) return encodePicture(bytes)
    const paper = await openPaper(bytes)
    const verdict = await scan(bytes)
    if (typeof verdict === 'object') throw infected(verdict.found)
    return { ...paper, held: verdict === 'unseen' }
  }
