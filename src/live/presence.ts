import type { Io, LiveSocket } from './says.ts'

const roomOf = (ticketId: number) => `look:${ticketId}`

/** Who looks at a ticket now: told to those who look at it too, and to nobody else. */
export const createPresence = (io: Io) => {
  const at = new Map<string, number>()

  const tell = async (ticketId: number) => {
    const sockets = await io.in(roomOf(ticketId)).fetchSockets()
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
