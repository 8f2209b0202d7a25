import type { Server as HttpServer, IncomingHttpHeaders } from 'node:http'
import { Server } from 'socket.io'
import type { Recognise } from '../access/identify.ts'
import type { House } from '../context/context.ts'
import type { Hint } from '../events/relay.ts'
import type { Logger } from '../platform/log.ts'
import { sentFrom } from '../platform/sent-from.ts'
import { type CountRoom, tellCounts } from './counting.ts'
import { oneHintEach } from './one-hint.ts'
import { createPresence, type MayLook } from './presence.ts'
import { headersOf, watchRights } from './rights.ts'
import type { Io, LiveSocket } from './says.ts'

export type Live = {
  /** What happened, a batch of the relay together. */
  hints: (hints: Hint[]) => void
  /** Whose rights moved, as `staff:ID` or `department:ID`. */
  rightsMoved: (about: string) => void
  /** It may have missed whose rights moved. */
  rightsAnew: () => void
  /** How many hang on this process. */
  connected: () => number
  stop: () => Promise<void>
}

/** Of a process without the live part. */
export const noSockets: Live = {
  hints: () => {},
  rightsMoved: () => {},
  rightsAnew: () => {},
  connected: () => 0,
  stop: async () => {},
}

/** Who offers another protocol elsewhere, as programs in Java do (h2c), is answered in this one. */
export const isForSockets = ({ url = '' }: { url?: string }): boolean => url.startsWith('/socket.io/')

/** Once in a while all the same, should this process have been deaf. */
const recheck = 5 * 60_000

export type SocketParts = {
  recognise: Recognise
  mayLook: MayLook
  countRoom: CountRoom
  house: Pick<House, 'clock' | 'publicUrl'>
  log: Logger
}

/** Sockets of the console: each sits in the rooms of its rights and hears hints and counts, never what a ticket says. */
export const openSockets = (
  http: HttpServer,
  { recognise, mayLook, countRoom, house, log }: SocketParts,
): Live => {
  const io: Io = new Server(http, {
    serveClient: false,
    transports: ['websocket', 'polling'],
    maxHttpBufferSize: 10_000,
    pingInterval: 20_000,
    allowRequest: ({ headers }, decide) => decide(null, !isForeign(headers, house.publicUrl)),
  })
  const presence = createPresence(io, mayLook)
  const rights = watchRights(io, recognise, house.clock)

  io.use(async (socket, next) => {
    const recognised = await recognise(headersOf(socket)).catch(() => undefined)
    // Nobody could tell who it is: a refusal would be for good, a line that breaks is tried again.
    if (recognised === undefined) return socket.conn.close()
    if (!recognised) return next(new Error('sign in first'))
    await rights.seat(socket, recognised)
    next()
  })
  const failed = (error: unknown) => log.warn({ err: error }, 'presence failed')
  io.on('connection', (socket) => {
    socket.on('look', (about) => {
      look(socket, about).catch(failed)
    })
    socket.on('disconnect', () => {
      rights.left(socket)
      presence.leave(socket).catch(failed)
    })
  })

  const look = async (socket: LiveSocket, about: { ticketId: number | null }) => {
    const ticketId = Number.isSafeInteger(about?.ticketId) ? about.ticketId : null
    if (ticketId !== null && !(await mayLook(socket.data.staff, ticketId))) return
    await presence.look(socket, ticketId)
  }
  const counting = tellCounts(io, countRoom, log)
  const timer = setInterval(rights.recheckAll, recheck)

  return {
    hints: (hints) => {
      for (const { rooms, except, hint } of oneHintEach(hints)) io.to(rooms).except(except).emit('hint', hint)
      for (const hint of hints) counting.changed(hint)
    },
    rightsMoved: rights.moved,
    rightsAnew: () => void rights.recheckAll(),
    connected: () => io.engine.clientsCount,
    stop: async () => {
      clearInterval(timer)
      counting.stop()
      await io.close()
    },
  }
}

/** A page of another site must not ride on the officer's cookie. */
const isForeign = (headers: IncomingHttpHeaders, publicUrl: string): boolean =>
  sentFrom((name) => headers[name]?.toString(), [headers.host ?? '', new URL(publicUrl).host]) === 'elsewhere'
