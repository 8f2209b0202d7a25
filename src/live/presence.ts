import type { Staff } from '../access/permissions.ts'
import type { Io, LiveSocket } from './says.ts'

const roomOf = (ticketId: number) => `look:${ticketId}`

export type MayLook = (staff: Staff, ticketId: number) => Promise<boolean>

/** Who looks at a ticket now: told to those who look at it too, and to nobody else. */
export const createPresence = (io: Io, mayLook: MayLook) => {
  const at = new Map<string, number>()

  /** It may have been sealed, or handed away, while somebody had it open. */
  const lookersAt = async (ticketId: number) => {
    const sockets = await io.in(roomOf(ticketId)).fetchSockets()
    const may = await Promise.all(sockets.map(({ data }) => mayLook(data.staff, ticketId)))
    for (const socket of sockets.filter((_, at) => !may[at])) socket.leave(roomOf(ticketId))
    return sockets.filter((_, at) => may[at])
  }
  const tell = async (ticketId: number) => {
    const sockets = await lookersAt(ticketId)
    const people = new Map(
      sockets.map(({ data }) => [data.staff.id, { id: data.staff.id, name: data.staff.name }]),
    )
    io.to(roomOf(ticketId)).emit('lookers', { ticketId, staff: [...people.values()] })
  }
  const leave = async (socket: LiveSocket) => {
    const ticketId = at.get(socket.id)
    if (ticketId === undefined) return
    at.delete(socket.id)
    await socket.leave(roomOf(ticketId))
    await tell(ticketId)
  }
  const look = async (socket: LiveSocket, ticketId: number | null) => {
    await leave(socket)
    if (ticketId === null) return
    at.set(socket.id, ticketId)
    await socket.join(roomOf(ticketId))
    await tell(ticketId)
  }
  return { look, leave }
}
