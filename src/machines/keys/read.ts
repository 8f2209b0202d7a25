import { mustManage } from '../../access/management.ts'
import type { Ctx } from '../../context/context.ts'
import { pageByName, placeByName } from '../../platform/name-cursor.ts'
import { type ClientSeen, type ClientsAsked, clientsOf } from './store.ts'

export type ClientsQuery = Pick<ClientsAsked, 'state' | 'limit'> & { cursor?: string | undefined }

/** The programs that the actor keeps, by name. */
export const readClients = async (
  { db, actor }: Ctx,
  { state, cursor, limit }: ClientsQuery,
): Promise<{ clients: ClientSeen[]; next: string | null }> => {
  mustManage(actor, 'manage-staff', 'province')
  const rows = await clientsOf(db, actor, { state, limit, after: placeByName(cursor) })
  const { page: clients, next } = pageByName(rows, limit)
  return { clients, next }
}
