import { registerHooks } from 'node:module'
import { saysMended } from './driver-mended.ts'
import { follower } from './mended/follower.ts'
import { halfAnAnswer } from './mended/half-an-answer.ts'
import { lostConnection } from './mended/lost-connection.ts'
import type { Mendings } from './mended/mending.ts'
import { runAgain } from './mended/run-again.ts'
import { unanswered } from './mended/unanswered.ts'

/**
 * The driver is mended as it is loaded, until it is mended there; an update of it that changes these lines is refused, so that
 * somebody looks.
 */
const mendings: Mendings[] = [lostConnection, unanswered, runAgain, halfAnAnswer, follower]

const changesOf = (url: string) =>
  mendings.flatMap((files) =>
    Object.entries(files).flatMap(([file, changes]) => (url.endsWith(file) ? changes : [])),
  )

export const mend = (source: string, changes: ReturnType<typeof changesOf>): string =>
  changes.reduce((text, [broken, mended]) => {
    if (!text.includes(broken)) throw new Error(`db/mended-driver.ts no longer fits the driver:\n${broken}`)
    return text.replace(broken, () => mended)
  }, `${source}\n${saysMended}\n`)

registerHooks({
  load: (url, context, next) => {
    const loaded = next(url, context)
    const changes = changesOf(url)
    return changes.length > 0 ? { ...loaded, source: mend(String(loaded.source), changes) } : loaded
  },
})
