import type { Identify } from '../access/identify.ts'
import type { Staff } from '../access/permissions.ts'
import { concerns } from '../access/remember.ts'
import { countedRoomOf } from '../events/counted-room.ts'
import { roomsOf } from '../events/rooms.ts'
import { countingIn } from './counting.ts'
import type { Io, LiveSocket } from './says.ts'

export type Rights = { moved: (about: string) => void; recheckAll: () => Promise<void> }

/** Rights change while a socket stays open: who lost the sign-in is cut, who moved sits in other rooms. */
export const watchRights = (io: Io, identify: Identify): Rights => {
  const waiting = new Set<string>()

  const recheck = async (sockets: LiveSocket[]) => {
    for (const socket of sockets) {
      const staff = await identify(headersOf(socket)).catch(() => socket.data.staff)
      if (!staff) socket.disconnect(true)
      else reseat(socket, staff)
    }
  }
  const recheckMoved = () => {
    const moved = [...waiting]
    waiting.clear()
    return recheck(
      [...io.sockets.sockets.values()].filter(({ data }) =>
        moved.some((about) => concerns(about, data.staff)),
      ),
    )
  }
  return {
    // One change may be about a whole country of departments: the sockets are looked through once for all.
    moved: (about) => {
      if (waiting.size === 0) setImmediate(recheckMoved)
      waiting.add(about)
    },
    recheckAll: () => recheck([...io.sockets.sockets.values()]),
  }
}

/** What a socket showed when it came. */
export const headersOf = ({ handshake }: Pick<LiveSocket, 'handshake'>) => {
  const { cookie, authorization } = handshake.headers
  return new Headers({ ...(cookie ? { cookie } : {}), ...(authorization ? { authorization } : {}) })
}

/** The rooms of their rights, and whose numbers they take. */
export const seatsOf = (staff: Staff): string[] => {
  const counted = countedRoomOf(staff)
  return [...roomsOf(staff), ...(counted ? [countingIn(counted)] : [])]
}

const reseat = (socket: LiveSocket, staff: Staff) => {
  const wanted = new Set([socket.id, ...seatsOf(staff)])
  for (const room of socket.rooms) if (!wanted.has(room) && !room.startsWith('look:')) socket.leave(room)
  socket.join([...wanted])
  socket.data.staff = staff
}
