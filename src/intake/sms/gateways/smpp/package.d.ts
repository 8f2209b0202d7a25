/** What is used of the package `smpp`, which brings no types. */
declare module 'smpp' {
  import type { EventEmitter } from 'node:events'
  import type { Server as NetServer, Socket } from 'node:net'

  type Coder = { encode: (text: string) => Buffer; decode: (bytes: Buffer) => string }
  type Fields = Record<string, unknown>

  interface PDU extends Record<string, unknown> {
    command: string
    command_status: number
    sequence_number: number
    fromBuffer: (frame: Buffer) => void
    toBuffer: () => Buffer
    response: (fields?: Fields) => PDU
    isResponse: () => boolean
  }
  interface Session extends EventEmitter {
    socket: Socket
    send: (pdu: PDU, answered?: (pdu: PDU) => void) => boolean
    deliver_sm: (fields: Fields, answered?: (pdu: PDU) => void) => boolean
    destroy: () => void
  }
  type SessionListener = (session: Session) => void

  const smpp: {
    PDU: { new (command: string, fields?: Fields): PDU; prototype: PDU; maxLength: number }
    /** By name; `ASCII` is the alphabet of GSM with its extension table. */
    encodings: Record<'ASCII' | 'LATIN1' | 'UCS2', Coder>
    errors: Record<string, number>
    commandsById: Record<number, { command: string } | undefined>
    createServer: (
      options: { key?: string; cert?: string },
      listener: SessionListener,
    ) => NetServer & { sessions: Session[] }
  }
  export default smpp
}
