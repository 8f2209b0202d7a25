import { connect, type Sql } from './connect.ts'

export type Pools = { sql: Sql; staffDb: Sql; accounts: Sql; close: () => Promise<unknown> }

/** Residents (and the jobs), staff, and sign-in: each has connections of its own, so that none can take those of another. */
export const openPools = (url: string, max: number): Pools => {
  const residents = connect(url, { max })
  const staff = connect(url, { max, name: 'lang-nghe staff' })
  const accounts = connect(url, { max: 3, name: 'lang-nghe sign-in' })
  return {
    sql: residents.sql,
    staffDb: staff.sql,
    accounts: accounts.sql,
    close: () => Promise.all([residents, staff, accounts].map(({ close }) => close())),
  }
}
