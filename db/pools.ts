import { connect, type Sql } from './connect.ts'
import { staffRole } from './roles.ts'
import { standingWalls } from './standing-walls.ts'

export type Pools = { sql: Sql; staffDb: Sql; accounts: Sql; close: () => Promise<unknown> }

/**
 * Residents (and the jobs), staff, and sign-in: each has connections of its own, so that none can take those of another. Those of
 * staff act as the role that is walled, wherever there is one.
 */
export const openPools = async (url: string, max: number): Promise<Pools> => {
  const residents = connect(url, { max })
  const { staff: walled } = await standingWalls(residents.sql)
  const staff = connect(url, { max, name: 'lang-nghe staff', role: walled ? staffRole : undefined })
  const accounts = connect(url, { max: 3, name: 'lang-nghe sign-in' })
  return {
    sql: residents.sql,
    staffDb: staff.sql,
    accounts: accounts.sql,
    close: () => Promise.all([residents, staff, accounts].map(({ close }) => close())),
  }
}
