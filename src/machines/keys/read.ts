import { mustManage } from '../../access/management.ts'
import type { Ctx } from '../../context/context.ts'
import { notOfThisList } from '../../platform/cursor.ts'
import { type ClientSeen, type ClientsAsked, clientsOf } from './store.ts'

export type ClientsQuery = Pick<ClientsAsked, 'state' | 'limit'> & { cursor?: string | undefined }

/** The programs that the actor keeps, by name. */
export const readClients = async (
  { db, actor }: Ctx,
  { state, cursor, limit }: ClientsQuery,
): Promise<{ clients: ClientSeen[]; next: string | null }> => {
  mustManage(actor, 'manage-staff', 'province')
  const rows = await clientsOf(db, actor, { state, limit, after: cursor ? read(cursor) : null })
  const clients = rows.slice(0, limit)
  return { clients, next: rows.length > limit ? write(clients.at(-1)!) : null }
}

const write = ({ name, id }: ClientSeen): string => encodeURIComponent(JSON.stringify([name, id]))

const read = (cursor: string): { name: string; id: string } => {
  try {
    const [name, id] = JSON.parse(decodeURIComponent(cursor))
    if (typeof name === 'string' && typeof id === 'string') return { name, id }
  } catch {}
  throw notOfThisList()
}
