import { connect } from '../../db/connect.ts'
import { isStuck, letGo } from '../../db/replication/waiting.ts'
import type { Logger } from '../platform/log.ts'

/** Milliseconds between two looks; after two in a row at which nobody keeps the log, commits wait for it no longer. */
const lookEvery = 5_000

type Watching = { url: string; log: Logger; every?: number }

/** Looks whether who kept the log is gone without a word: the commits of all other processes would wait for ever. */
export const watchWaiting = ({ url, log, every = lookEvery }: Watching) => {
  const { sql, close } = connect(url, { max: 1, name: 'lang-nghe watch' })
  let wasStuck = false
  const look = async () => {
    const stuck = await isStuck(sql)
    if (stuck && wasStuck) {
      await letGo(url)
      log.warn({}, 'nobody keeps the log of the database: reports wait for it no longer')
    }
    wasStuck = stuck
  }
  const unseen = (error: unknown) => log.warn({ err: error }, 'not seen whether the log is kept')
  const timer = setInterval(() => void look().catch(unseen), every).unref()
  return {
    stop: async () => {
      clearInterval(timer)
      await close()
    },
  }
}
