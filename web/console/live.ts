import { useStore } from '@nanostores/react'
import type { QueryClient } from '@tanstack/react-query'
import { map } from 'nanostores'
import type { Socket } from 'socket.io-client'
import { answered, api } from './api.ts'
import { markChanged } from './changed.ts'
import { freshening } from './freshen.ts'
import { tellOf } from './notices.ts'
import { askFailedAgain, refresh } from './refresh.ts'
import type { Hint } from './shapes.ts'

export type Looker = { id: string; name: string }
export type LiveState = { connected: boolean; lookers: { ticketId: number; staff: Looker[] } | null }

const live = map<LiveState>({ connected: true, lookers: null })

export const useLive = () => useStore(live)

const quietMilliseconds = 1_500

let socket: Socket | undefined
let looking: number | null = null

export type LiveStart = { client: QueryClient; seq: number }

/** Listens until the returned function is called. Socket.IO delivers at most once, so every connect asks what was missed. */
export const startLive = ({ client, seq: first }: LiveStart) => {
  let seq = first
  let stopped = false
  const { hear: take, told, cutOff } = freshening(client)
  const hear = (hints: Hint[]) => {
    seq = hints.reduce((most, hint) => Math.max(most, hint.seq), seq)
    markChanged(hints)
    tellOf(hints)
    take(hints)
  }
  const catchUp = async () => {
    const missed = await answered(api.hints.$get({ query: { after: String(seq) } })).catch(() => null)
    if (!missed || missed.reset) void refresh(client)
    hear(missed?.hints ?? [])
    void askFailedAgain(client)
    seq = Math.max(seq, missed?.seq ?? 0)
  }
  void import('socket.io-client').then(({ io }) => {
    if (!stopped)
      socket = connect(
        io({ path: '/socket.io', reconnectionDelayMax: 5_000, transports: ['websocket', 'polling'] }),
        { hear, catchUp, told, cutOff, cutOut: () => void refresh(client, ['me']) },
      )
  })
  return () => {
    stopped = true
    socket?.disconnect()
    socket = undefined
  }
}

type Ears = Omit<ReturnType<typeof freshening>, 'hear'> & {
  cutOut: () => void
  hear: (hints: Hint[]) => void
  catchUp: () => Promise<void>
}

const connect = (made: Socket, { hear, catchUp, told, cutOff, cutOut }: Ears) => {
  // A blink of the network is not worth a bar that makes people look up.
  let lost: ReturnType<typeof setTimeout> | undefined
  const mayBeLost = () => {
    lost ??= setTimeout(() => live.setKey('connected', false), quietMilliseconds)
  }
  const gone = () => live.setKey('connected', false)
  const back = () => made.disconnect().connect()
  made.on('connect', () => {
    clearTimeout(lost)
    lost = undefined
    live.setKey('connected', true)
    made.emit('look', { ticketId: looking })
    void catchUp()
  })
  // Cut by the server itself: the sign-in is over, or what it may see has changed.
  made.on('disconnect', (why) => {
    if (why === 'io server disconnect') cutOut()
    mayBeLost()
  })
  made.on('disconnect', cutOff)
  made.on('connect_error', mayBeLost)
  // The socket itself notices a cut only after its heartbeat.
  addEventListener('offline', gone)
  addEventListener('online', back)
  made.on('hint', (hint: Hint) => hear([hint]))
  made.on('counts', told)
  made.on('lookers', (lookers: NonNullable<LiveState['lookers']>) => live.setKey('lookers', lookers))
  return made
}

/** Tells colleagues which ticket is open here. */
export const lookAt = (ticketId: number | null) => {
  looking = ticketId
  socket?.emit('look', { ticketId })
}
