import { io, type Socket } from 'socket.io-client'
import type { Planted } from './canaries.ts'
import { hostileValue } from './hostile.ts'
import type { Fault } from './judge.ts'
import type { Person } from './people.ts'
import type { Random } from './random.ts'

const events = ['look', 'hint', 'lookers', 'counts', 'connect', 'disconnect', '__proto__', 'x'.repeat(300)]

export type Consoles = ReturnType<typeof openConsoles>

/** Consoles of everybody: they say what nobody expects, and are to hear nothing of tickets that they may not see. */
export const openConsoles = (url: string, people: Person[], planted: Planted) => {
  const faults: Fault[] = []
  const hidden = [planted.foreign.id, planted.sealed.id]
  const heard = (who: string) => (event: string, said: { ticketId?: number } | undefined) => {
    if (said?.ticketId && hidden.includes(said.ticketId))
      faults.push({
        kind: 'a socket hears of a hidden ticket',
        about: `${who} ${event} ${JSON.stringify(said)}`,
      })
  }
  const sockets = people.map(({ who, headers: { host: _, ...extraHeaders } }): Socket => {
    const socket = io(url, { transports: ['websocket'], extraHeaders, reconnection: true, timeout: 30_000 })
    socket.on('error', () => {})
    socket.on('connect_error', () => {})
    socket.onAny(heard(who))
    return socket
  })
  const emit = (random: Random) => {
    const socket = random.pick(sockets)
    const event = random.pick(events)
    if (!socket.connected || ['connect', 'disconnect'].includes(event)) return
    const about = random.chance(0.5)
      ? { ticketId: random.pick([...hidden, 1, -1, 1e300]) }
      : hostileValue(random)
    const more = random.chance(0.1) ? [Buffer.alloc(20_000), hostileValue(random)] : []
    socket.emit(event, about, ...more, ...(random.chance(0.2) ? [() => {}] : []))
  }
  return {
    emit,
    faults: () => faults,
    connected: () => sockets.filter(({ connected }) => connected).length,
    close: () => {
      for (const socket of sockets) socket.close()
    },
  }
}
