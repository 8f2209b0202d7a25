import { setTimeout as wait } from 'node:timers/promises'
import type postgres from 'postgres'
import { connect } from '../connect.ts'
import { copier } from './copier.ts'

/** One connection, of who may change the settings of the server. */
type Line = Pick<postgres.Sql, 'unsafe'>

/** Says to the server whether commits wait for who keeps its log. */
export const waitFor = (url: string, isOn: boolean): Promise<void> =>
  onLine(url, async (line) => {
    await takeTurn(line)
    await tell(line, isOn)
  })

/** Commits wait no longer, unless somebody keeps the log: it may be another process than the one that asks. */
export const letGo = (url: string): Promise<void> =>
  onLine(url, async (line) => {
    // The server needs a moment to see that a line is gone.
    for (let looks = 0; looks < 10 && !(await isStuck(line)); looks++) await wait(100)
    await letGoBy(line)
  })

/** The turn ends with the connection. */
export const letGoBy = async (line: Line): Promise<void> => {
  if (!(await isStuck(line))) return
  await takeTurn(line)
  if (await isStuck(line)) await tell(line, false)
}

/** Whether commits wait for somebody who is not there. */
export const isStuck = async (line: Line): Promise<boolean> => {
  const [row] = await line.unsafe(
    `select current_setting('synchronous_standby_names') <> '' and not exists (select from pg_stat_replication
      where application_name = '${copier}' and state in ('catchup', 'streaming')) as stuck`,
  )
  return row?.stuck === true
}

const onLine = async (url: string, act: (line: Line) => Promise<void>): Promise<void> => {
  const { sql, close } = connect(url, { max: 1 })
  try {
    await act(sql)
  } finally {
    await close()
  }
}

// Nobody lets go of what another has just begun to keep.
const takeTurn = (line: Line) => line.unsafe(`select pg_advisory_lock(hashtextextended('${copier}', 0))`)

const tell = async (line: Line, isOn: boolean): Promise<void> => {
  await line.unsafe(`alter system set synchronous_standby_names = '${isOn ? copier : ''}'`)
  await line.unsafe('select pg_reload_conf()')
}
