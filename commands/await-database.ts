import { setTimeout as wait } from 'node:timers/promises'
import { connect } from '../db/connect.ts'
import { standingServer } from '../db/standing-server.ts'
import { databaseTrouble } from '../src/platform/database-trouble.ts'
import { ofPooler, unfit } from './server-words.ts'

type Waiting = { say: (line: string) => void; seconds?: number }

/** A machine that boots starts us and its PostgreSQL together: one that is not there yet is waited for, one on which we cannot work is refused. */
export const awaitDatabase = async (url: string, { say, seconds = 60 }: Waiting): Promise<void> => {
  const end = performance.now() + seconds * 1000
  for (let tries = 0; ; tries++) {
    const failed = await greet(url)
    if (!failed) return
    if (databaseTrouble(failed)?.status !== 503 || performance.now() > end) throw failed
    if (tries === 0)
      say(
        `PostgreSQL ở DATABASE_URL chưa trả lời; chờ tối đa ${seconds} giây… / PostgreSQL does not answer yet; waiting…`,
      )
    await wait(1000)
  }
}

const greet = async (url: string): Promise<unknown> => {
  const { sql, close } = connect(url, { max: 1 })
  try {
    return unfit(await standingServer(sql))
  } catch (error) {
    return ofPooler(error)
  } finally {
    await close()
  }
}
