import pg from 'pg'
import { copier } from './copier.ts'

/** What each command of the replication protocol is answered: rows as text, and bytes in between. */
export type Heard = {
  onBytes?: (bytes: Buffer, wire: Wire) => void
}
export type Wire = pg.Connection & { sendCopyFromChunk: (bytes: Buffer) => void; endCopyFrom: () => void }

export type Replication = {
  ask: (command: string, heard?: Heard) => Promise<string[][]>
  wire: Wire
  close: () => Promise<void>
  /** Settles when the connection is gone. */
  lost: Promise<Error>
}

/** Speaks to the server as a standby does: it may copy all of it, whatever stands in it. */
export const openReplication = async (url: string): Promise<Replication> => {
  const address = new URL(url)
  address.searchParams.set('replication', 'true')
  address.searchParams.set('application_name', copier)
  const client = new pg.Client({ connectionString: String(address), connectionTimeoutMillis: 10_000 })
  const lost = new Promise<Error>((resolve) => {
    client.on('error', resolve)
    client.on('end', () => resolve(new Error('the server ended the connection')))
  })
  await client.connect()
  const { connection } = client as unknown as { connection: Wire }
  return {
    wire: connection,
    lost,
    ask: (command, heard = {}) => asking(client, { command, ...heard }),
    close: () => client.end().catch(() => {}),
  }
}

type Asked = Heard & { command: string }

const asking = (client: pg.Client, { command, onBytes }: Asked) =>
  new Promise<string[][]>((resolve, reject) => {
    const rows: string[][] = []
    const query = {
      submit: (wire: pg.Connection) => wire.query(command),
      handleRowDescription: () => {},
      handleDataRow: ({ fields }: { fields: string[] }) => void rows.push(fields),
      handleCommandComplete: () => {},
      handleEmptyQuery: () => {},
      // Copied: the reader writes the next message where this one stands.
      handleCopyData: ({ chunk }: { chunk: Buffer }, wire: Wire) => onBytes?.(Buffer.from(chunk), wire),
      handleReadyForQuery: () => resolve(rows),
      handleError: reject,
    }
    client.query(query as unknown as pg.Submittable)
  })
