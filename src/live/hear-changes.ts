import { type Listening, openListening } from '../../db/listening.ts'
import { rightsChannel } from '../access/remember.ts'
import type { Hint } from '../events/relay.ts'
import type { Sql } from '../platform/database.ts'
import type { Logger } from '../platform/log.ts'
import { hearHints } from './hear.ts'

type Given = {
  /** Past any pooler, and by which the changes are made. */
  url: string
  sql: Sql
  /** The edge has events for the relay. */
  ring: () => void
  hints: (hints: Hint[]) => void
  rights: { moved: (about: string) => void; forgetAll: () => void; askAgain: () => void }
  log: Logger
}

/** All that a process hears from the others by the database: that there is work for the relay, what happened, and whose rights moved. */
export const hearChanges = async ({ url, sql, ring, hints, rights, log }: Given): Promise<Listening> => {
  const rightsAnew = () => {
    rights.forgetAll()
    rights.askAgain()
  }
  const hearing = await hearHints(sql, hints, log)
  const listening = await openListening({
    url,
    sql,
    ears: [
      { channel: 'doorbell', heard: ring, begins: ring },
      { channel: rightsChannel, heard: rights.moved, begins: rightsAnew },
      hearing.ear,
    ],
    deaf: (reason) => log.warn({ reason }, 'hears of no changes until it listens anew'),
  })
  return { hears: listening.hears, stop: () => listening.stop().then(hearing.stop) }
}
