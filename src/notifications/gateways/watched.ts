import { dateOf } from '../../platform/vietnam-time.ts'
import type { Outlet } from '../outlet.ts'
import { noteFailed, noteTaken } from './store.ts'

/** It never rests: nothing else reaches whom it writes to. */
const failuresAllowed = 2 ** 31 - 1

/** A messenger whose tries are written down as those of an SMS gateway are. */
export const watched = <Outgoing>(outlet: Outlet<Outgoing>): Outlet<Outgoing> => ({
  ...outlet,
  send: async (message, at) => {
    const { db, now } = at
    const { name } = outlet
    const sending = await outlet.send(message, at)
    const day = dateOf(now)
    if ('sent' in sending) await noteTaken(db, { name, day, segments: 0, now })
    if ('failed' in sending && sending.fate === 'try-again')
      await noteFailed(db, { name, day, error: sending.failed, failuresAllowed, now })
    return sending
  },
})
