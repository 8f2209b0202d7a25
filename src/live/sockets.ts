import type { Server as HttpServer } from 'node:http'
import { Server, type Socket } from 'socket.io'
import type { Identify } from '../access/identify.ts'
import type { Staff } from '../access/permissions.ts'
import type { Hint } from '../events/relay.ts'
import { roomsOf } from '../events/rooms.ts'
import type { Logger } from '../platform/log.ts'
import { sayHint } from './hint.ts'
import { createPresence } from './presence.ts'
import type { Io, LiveSocket } from './says.ts'

export type Live = { hint: (hint: Hint) => void; stop: () => Promise<void> }

const recheck = 5 * 60_000

/** Sockets of the console: each sits in the rooms of its rights and hears hints, never what a ticket says. */
export const openSockets = (
  http: HttpServer,
  {
    identify,
    mayLook,
    log,
  }: { identify: Identify; mayLook: (staff: Staff, ticketId: number) => Promise<boolean>; log: Logger },
): Live => {
  const io: Io = new Server(http, {
    serveClient: false,
    transports: ['websocket', 'polling'],
    maxHttpBufferSize: 10_000,
    pingInterval: 20_000,
    allowRequest: (request, decide) => decide(null, sameOrigin(request.headers)),
  })
  const presence = createPresence(io)

  io.use(async (socket, next) => {
    const staff = await identify(headersOf(socket)).catch(() => null)
    if (!staff) return next(new Error('sign in first'))
    socket.data.staff = staff
    await socket.join(roomsOf(staff))
    next()
  })
  io.on('connection', (socket) => {
    socket.on('look', (about) => {
      look(socket, about).catch((error) => log.warn({ err: error }, 'presence failed'))
    })
    socket.on('disconnect', () => presence.leave(socket))
  })

  const look = async (socket: LiveSocket, about: { ticketId: number | null }) => {
    const ticketId = Number.isSafeInteger(about?.ticketId) ? about.ticketId : null
    if (ticketId !== null && !(await mayLook(socket.data.staff, ticketId))) return
    await presence.look(socket, ticketId)
  }
  const timer = setInterval(() => recheckAll(io, identify), recheck)

  return {
    hint: ({ rooms, ...hint }) => {
      if (rooms.length > 0) io.to(rooms).emit('hint', sayHint(hint))
    },
    stop: async () => {
      clearInterval(timer)
      await io.close()
    },
  }
}

const headersOf = (socket: Pick<Socket, 'handshake'>) => {
  const { cookie, authorization } = socket.handshake.headers
  return new Headers({ ...(cookie ? { cookie } : {}), ...(authorization ? { authorization } : {}) })
}

/** A page of another site must not ride on the officer's cookie. */
const sameOrigin = ({ origin, host }: { origin?: string; host?: string }): boolean => {
  if (!origin) return true
  return URL.canParse(origin) && new URL(origin).host === host
}

/** Rights change while a socket stays open: who lost the sign-in is cut, who moved sits in other rooms. */
const recheckAll = async (io: Io, identify: Identify) => {
  for (const socket of io.sockets.sockets.values()) {
    const staff = await identify(headersOf(socket)).catch(() => socket.data.staff)
    if (!staff) socket.disconnect(true)
    else reseat(socket, staff)
  }
}

const reseat = (socket: LiveSocket, staff: Staff) => {
  const wanted = new Set([socket.id, ...roomsOf(staff)])
  for (const room of socket.rooms) if (!wanted.has(room) && !room.startsWith('look:')) socket.leave(room)
  socket.join([...wanted])
  socket.data.staff = staff
}
