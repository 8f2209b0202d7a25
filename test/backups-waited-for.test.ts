import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Connection, connect } from '../db/connect.ts'
import { type Embedded, startEmbedded } from '../db/embedded.ts'
import { waitFor } from '../db/replication/waiting.ts'
import { inFolder } from '../src/backups/in-folder.ts'
import { keepLog } from '../src/backups/keep-log.ts'
import { openVault } from '../src/backups/vault.ts'
import { watchWaiting } from '../src/backups/watch-waiting.ts'
import { createLog } from '../src/platform/log.ts'
import { emptyFolder, makeDataFolder, removeFolder } from './support/data-folder.ts'
import { until } from './support/until.ts'

/* Each report waits until it is kept elsewhere too, by a process that may die without a word. */
const log = createLog('silent')
const folders: string[] = []
let directory: string
let server: Embedded
let house: Connection

beforeAll(async () => {
  folders.push(await makeDataFolder(), await emptyFolder())
  directory = join(folders[0]!, 'postgres')
  server = await startEmbedded({ directory })
  house = connect(server.ownerUrl, { max: 2 })
  await house.sql`create table kept (what text)`
}, 240_000)
afterAll(async () => {
  await house.close()
  await server.stop()
  for (const folder of folders) await removeFolder(folder)
})

const commit = () => house.sql`insert into kept values ('a report')`
const waitedFor = async () => {
  const [row] = await house.sql<
    { names: string }[]
  >`select current_setting('synchronous_standby_names') as names`
  return row!.names !== ''
}
const isLetGo = async () => !(await waitedFor())

test('when who keeps the log died without a word, reports of other processes go on', async () => {
  await waitFor(server.replicationUrl, true)
  // The server's processes hear of a setting one after the other: the first commits may not wait yet.
  let waiting: Promise<unknown> = Promise.resolve()
  await until(() => {
    waiting = commit()
    return Promise.race([waiting.then(() => false), wait(200).then(() => true)])
  })
  const watching = watchWaiting({ url: server.replicationUrl, log, every: 50 })
  await waiting
  await until(isLetGo)
  await watching.stop()
})

test('whoever starts after all of them died waits for nobody', async () => {
  await waitFor(server.replicationUrl, true)
  await until(waitedFor)
  const second = await startEmbedded({ directory })
  await commit()
  await until(isLetGo)
  await second.stop()
})

test('a second process that would keep the log does not let reports go on unkept', async () => {
  const vault = openVault(inFolder(folders[1]!), {})
  const keeping = { url: server.replicationUrl, vault, log, isWaitedFor: true }
  const first = keepLog(keeping)
  await until(waitedFor)
  let tries = 0
  const second = keepLog({ ...keeping, onBegin: () => void tries++ })
  await until(() => tries > 1)
  const watching = watchWaiting({ url: server.replicationUrl, log, every: 50 })
  await wait(200)
  expect(await waitedFor()).toBe(true)
  await commit()
  await second.stop()
  expect(await waitedFor()).toBe(true)
  await Promise.all([first.stop(), watching.stop()])
  await until(isLetGo)
})
