import { connect, type Sql } from './connect.ts'
import { staffRole } from './roles.ts'
import { seenByNobody, seenFrom } from './sight.ts'
import { standingWalls } from './standing-walls.ts'

export type Pools = {
  sql: Sql
  /** Of staff, before it is known who asks. */
  staffDb: Sql
  /** Of staff, as whoever reads from these seats asks it. */
  staffDbFrom: (seats: readonly string[]) => Sql
  accounts: Sql
  close: () => Promise<unknown>
}

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
    staffDb: walled ? seenByNobody(staff.sql) : staff.sql,
    staffDbFrom: (seats) => (walled ? seenFrom(staff.sql, seats) : staff.sql),
    accounts: accounts.sql,
    close: () => Promise.all([residents, staff, accounts].map(({ close }) => close())),
  }
}
