import type { Server, Socket } from 'socket.io'
import type { Staff } from '../access/permissions.ts'
import type { Numbers } from '../tickets/reading/counts.ts'
import type { HintSaid } from './hint.ts'

export type ClientSays = { look: (about: { ticketId: number | null }) => void }
export type ServerSays = {
  hint: (hint: HintSaid) => void
  /** What everyone in an ordinary room may count, as of this event. */
  counts: (about: { room: string; seq: number } & Numbers) => void
  lookers: (about: { ticketId: number; staff: { id: string; name: string }[] }) => void
}

type Nobody = Record<string, never>

export type Io = Server<ClientSays, ServerSays, Nobody, { staff: Staff }>
export type LiveSocket = Socket<ClientSays, ServerSays, Nobody, { staff: Staff }>
