import type { Db } from '../../../platform/database.ts'
import { deleteLeftTurns, keepTurn, leaveTurn, type Turn, takeTurn } from './turns-store.ts'

/** Who writes an upload, among processes that share its folder. */
export type Turns = {
  /** Whether it is theirs now; if not, whoever has it is told that somebody came. */
  take: (turn: Turn) => Promise<boolean>
  /** Says for ten seconds more that they still write, and hears whether another has come, or took it as left. */
  keep: (turn: Turn) => Promise<'held' | 'asked' | 'lost'>
  leave: (turn: Turn) => Promise<void>
  forget: () => Promise<void>
}

export const turnsIn = (db: Db): Turns => ({
  take: async (turn) => (await takeTurn(db, turn))[0]!.holder === turn.holder,
  keep: async (turn) => {
    const [kept] = await keepTurn(db, turn)
    if (!kept) return 'lost'
    return kept.asked ? 'asked' : 'held'
  },
  leave: async (turn) => void (await leaveTurn(db, turn)),
  forget: async () => void (await deleteLeftTurns(db)),
})
