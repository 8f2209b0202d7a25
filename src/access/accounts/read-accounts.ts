import type { Ctx } from '../../context/context.ts'
import { pageByName, placeByName } from '../../platform/name-cursor.ts'
import { fold } from '../../routing/text.ts'
import { mustManage } from '../management.ts'
import { type AccountSeen, type AccountState, accountsOf } from './store.ts'

export type AccountsQuery = {
  state: AccountState
  q?: string | undefined
  department?: number | undefined
  cursor?: string | undefined
  limit: number
}

export type AccountsPage = { accounts: AccountSeen[]; next: string | null }

/** The accounts that the actor keeps, by name. */
export const readAccounts = async (
  { db, actor }: Ctx,
  { state, q, department, cursor, limit }: AccountsQuery,
): Promise<AccountsPage> => {
  mustManage(actor, 'manage-staff', 'province')
  const asked = { state, q: q && fold(q), departmentId: department, limit }
  const rows = await accountsOf(db, actor, { ...asked, after: placeByName(cursor) })
  const { page: accounts, next } = pageByName(rows, limit)
  return { accounts, next }
}
