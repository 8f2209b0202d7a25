import type { Server, Socket } from 'socket.io'
import type { Staff } from '../access/permissions.ts'
import type { HintSaid } from './hint.ts'

export type ClientSays = { look: (about: { ticketId: number | null }) => void }
export type ServerSays = {
  hint: (hint: HintSaid) => void
  lookers: (about: { ticketId: number; staff: { id: string; name: string }[] }) => void
}

type Nobody = Record<string, never>

export type Io = Server<ClientSays, ServerSays, Nobody, { staff: Staff }>
export type LiveSocket = Socket<ClientSays, ServerSays, Nobody, { staff: Staff }>
