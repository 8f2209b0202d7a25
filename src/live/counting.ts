import { seatOf } from '../events/counted-room.ts'
import { reaches } from '../events/reach.ts'
import type { Hint } from '../events/relay.ts'
import type { Logger } from '../platform/log.ts'
import type { RoomCounts } from '../tickets/reading/counts.ts'
import type { Io } from './says.ts'

/** Numbers of a department, and of these people's seats those that count more than it. */
export type CountRoom = (about: { departmentId: number; seats: string[] }) => Promise<RoomCounts>

export type Counting = { changed: (hint: Hint) => void; stop: () => void }

const rest = 3_000

/** Where those sit who count one ordinary room and nothing else. */
export const countingIn = (room: string) => `counts:${room}`

/**
 * Tells a room its numbers after a change: at once after a quiet while, then every few seconds at most. One room is counted after
 * the other, so that counting never takes the database from people.
 */
export const tellCounts = (io: Io, count: CountRoom, log: Logger): Counting => {
  const due = new Set<string>()
  const resting = new Map<string, NodeJS.Timeout>()
  let newest = 0
  let busy = false

  const tell = async (room: string) => {
    const people = peopleIn(io, room)
    if (people.length === 0) return
    const [seq, { departmentId }] = [newest, people[0]!]
    const { numbers, elsewhere } = await count({ departmentId, seats: people.map(seatOf) })
    io.to(countingIn(room))
      .except(elsewhere)
      .emit('counts', { room, seq, ...numbers })
  }
  const work = async () => {
    if (busy) return
    busy = true
    for (const room of due) {
      if (resting.has(room)) continue
      due.delete(room)
      resting.set(room, setTimeout(awake, rest, room))
      await tell(room).catch((error) => log.warn({ err: error }, 'a room could not be counted'))
    }
    busy = false
  }
  const awake = (room: string) => {
    resting.delete(room)
    // Asked for anew, should a round be under way that has passed it by.
    if (due.delete(room)) due.add(room)
    void work()
  }
  return {
    changed: ({ seq, type, rooms }) => {
      newest = seq
      if (!reaches[type].touches.some((what) => what === 'counts')) return
      for (const room of rooms) if (io.sockets.adapter.rooms.has(countingIn(room))) due.add(room)
      void work()
    },
    stop: () => {
      for (const timer of resting.values()) clearTimeout(timer)
      due.clear()
    },
  }
}

const peopleIn = (io: Io, room: string) =>
  [...(io.sockets.adapter.rooms.get(countingIn(room)) ?? [])].flatMap(
    (id) => io.sockets.sockets.get(id)?.data.staff ?? [],
  )
