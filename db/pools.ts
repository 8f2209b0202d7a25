import { connect, type Sql, settingsOfPooler } from './connect.ts'
import { staffRole } from './roles.ts'
import { behindPooler, seenByNobody, seenFrom } from './sight.ts'
import { standingServer } from './standing-server.ts'
import { standingWalls } from './standing-walls.ts'

export type Pools = {
  sql: Sql
  /** Of staff, before it is known who asks. */
  staffDb: Sql
  /** Of staff, as whoever reads from these seats asks it. */
  staffDbFrom: (seats: readonly string[]) => Sql
  accounts: Sql
  /** Whether staff act as the role that is walled. */
  isWalled: boolean
  close: () => Promise<unknown>
}

/** `pooledUrl`: a pooler of transactions before the same database, through which all but who listens goes. */
type Given = { max: number; pooledUrl?: string | undefined }

const unset = `Bộ gom kết nối ở DATABASE_POOLED_URL chưa đặt cho mỗi kết nối những gì hệ thống cần; trong pgbouncer.ini, ở dòng của cơ sở dữ liệu, xin thêm (xem docs/operations/cluster.md):
The pooler at DATABASE_POOLED_URL does not set on each connection what we need; please add to the line of the database in pgbouncer.ini (see docs/operations/cluster.md):
  connect_query='${settingsOfPooler}'`
const unsetPooler = Object.assign(new Error(unset), { stack: unset })

/**
 * Residents (and the jobs), staff, and sign-in: each has connections of its own, so that none can take those of another. Those of
 * staff act as the role that is walled, wherever there is one.
 */
export const openPools = async (url: string, { max, pooledUrl }: Given): Promise<Pools> => {
  const open = (name: string, most: number, role?: string) =>
    pooledUrl
      ? connect(pooledUrl, { max: most, name, pooled: true })
      : connect(url, { max: most, name, role, leading: true })
  const residents = open('lang-nghe', max)
  if (pooledUrl && !(await standingServer(residents.sql)).keepsSettings) {
    await residents.close()
    throw unsetPooler
  }
  const { staff: walled } = await standingWalls(residents.sql)
  const staff = open('lang-nghe staff', max, walled ? staffRole : undefined)
  if (pooledUrl) behindPooler(staff.sql)
  const accounts = open('lang-nghe sign-in', 3)
  return {
    sql: residents.sql,
    staffDb: walled ? seenByNobody(staff.sql) : staff.sql,
    staffDbFrom: (seats) => (walled ? seenFrom(staff.sql, seats) : staff.sql),
    accounts: accounts.sql,
    isWalled: walled,
    close: () => Promise.all([residents, staff, accounts].map(({ close }) => close())),
  }
}
