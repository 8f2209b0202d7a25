import type { Recognise, Recognised } from '../access/identify.ts'
import type { Staff } from '../access/permissions.ts'
import { concerns } from '../access/remember.ts'
import { countedRoomOf } from '../events/counted-room.ts'
import { roomsOf } from '../events/rooms.ts'
import { countingIn } from './counting.ts'
import type { Io, LiveSocket } from './says.ts'

export type Rights = {
  /** Gives a socket the rooms of its rights, until its sign-in ends. */
  seat: (socket: LiveSocket, recognised: Recognised) => Promise<void>
  left: (socket: LiveSocket) => void
  moved: (about: string) => void
  recheckAll: () => Promise<void>
}

/** When nobody could tell whose a socket is, it is asked again. */
const askAgain = 5_000

/** Rights change while a socket stays open: who lost the sign-in is cut, who moved sits in other rooms. */
export const watchRights = (io: Io, recognise: Recognise, clock: () => Date): Rights => {
  const waiting = new Set<string>()
  const ending = new WeakMap<LiveSocket, ReturnType<typeof setTimeout>>()

  const recheck = async (sockets: LiveSocket[]) => {
    for (const socket of sockets) {
      if (!socket.connected) continue
      const recognised = await recognise(headersOf(socket)).catch(() => undefined)
      if (recognised) await seat(socket, recognised)
      else if (recognised === null) socket.disconnect(true)
      else askIn(socket, askAgain)
    }
  }
  const askIn = (socket: LiveSocket, milliseconds: number) => {
    clearTimeout(ending.get(socket))
    const asking = setTimeout(() => void recheck([socket]), milliseconds)
    ending.set(socket, asking.unref())
  }
  // Whoever used it meanwhile, at any process, may stay: that is asked when it would have ended.
  const seat = async (socket: LiveSocket, { staff, ends }: Recognised) => {
    await reseat(socket, staff)
    if (ends) askIn(socket, Math.max(0, ends.getTime() - clock().getTime()))
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
    seat,
    left: (socket) => clearTimeout(ending.get(socket)),
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

const reseat = async (socket: LiveSocket, staff: Staff) => {
  const wanted = new Set([socket.id, ...seatsOf(staff)])
  for (const room of socket.rooms) if (!wanted.has(room) && !room.startsWith('look:')) socket.leave(room)
  await socket.join([...wanted])
  socket.data.staff = staff
}
