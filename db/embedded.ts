import { setTimeout as sleep } from 'node:timers/promises'
import postgres from 'postgres'
import { passwordOf, prepareCluster } from './embedded/cluster.ts'
import { type Holder, hold } from './embedded/holders.ts'
import { alone } from './embedded/lock.ts'
import { type Patience, patienceOf } from './embedded/patience.ts'
import { handOver, type Log, openPlace, type Place } from './embedded/place.ts'
import { choosePort } from './embedded/port.ts'
import { findPostmaster, type Postmaster, spawnPostmaster, stopPostmaster } from './embedded/postmaster.ts'
import { type Supervision, supervise } from './embedded/supervise.ts'
import { otherwise, trouble } from './embedded/trouble.ts'
import { letGoBy } from './replication/waiting.ts'
import { joinRoles, walledRoles } from './roles.ts'

/**
 * `url`: for the processes, who own nothing; `ownerUrl`: for whoever makes and changes tables; `replicationUrl`: for whoever keeps a copy of
 * the whole server.
 */
export type Embedded = { url: string; ownerUrl: string; replicationUrl: string; stop(): Promise<void> }

type Settings = Record<string, string | number>

/** `patienceMs`: how long a start waits before it gives up and says so. */
export type EmbeddedOptions = { directory: string; log?: Log; settings?: Settings; patienceMs?: number }

const owner = 'lang_nghe'
/** Whom the processes sign in as. */
const app = 'lang_nghe_app'

// For a small machine that does other work too. Durability stays as PostgreSQL ships it: fsync and synchronous_commit on.
const modest = {
  shared_buffers: '192MB',
  max_connections: 80,
  max_wal_size: '512MB',
  // What a copy of the log has not taken yet; a place for copies that fills no more must not fill this disk.
  max_slot_wal_keep_size: '1GB',
  jit: 'off',
  timezone: 'UTC',
}

/**
 * Starts the real PostgreSQL that comes with the packages, or joins the one that already runs on this folder (left by
 * a killed process, or shared with a living one). It stops when its last holder stops or dies. Port and password are
 * chosen once and kept in the folder; it listens on 127.0.0.1 alone.
 */
export async function startEmbedded({
  directory,
  log = () => {},
  settings = {},
  patienceMs,
}: EmbeddedOptions): Promise<Embedded> {
  const place = await openPlace(directory, log)
  const run: Run = { settings, log, patience: () => patienceOf(patienceMs) }
  return alone(place.directory, () => startAlone(place, run), run.patience())
}

async function startAlone(place: Place, run: Run): Promise<Embedded> {
  const holder = await hold(place.directory)
  try {
    await prepareCluster(place, run.log)
    const port = await runOrJoin(place, run)
    await handOver(place)
    const password = await passwordOf(place)
    const urlOf = (login: string, database = owner) =>
      `postgres://${login}:${password}@127.0.0.1:${port}/${database}`
    const revive = () => alone(place.directory, () => runOrJoin(place, { ...run, port }))
    const supervision = supervise({ place, revive, log: run.log })
    return {
      url: urlOf(app),
      ownerUrl: urlOf(owner),
      replicationUrl: urlOf('postgres', 'postgres'),
      stop: stopOnce({ place, holder, supervision }),
    }
  } catch (error) {
    await leave(place, holder)
    throw error
  }
}

function stopOnce({
  place,
  holder,
  supervision,
}: {
  place: Place
  holder: Holder
  supervision: Supervision
}) {
  let stopping: Promise<void> | undefined
  return () => {
    supervision.end()
    stopping ??= alone(place.directory, () => leave(place, holder))
    return stopping
  }
}

async function leave(place: Place, holder: Holder) {
  if (holder.isLast()) await stopPostmaster(place)
  holder.release()
}

/** `port`: where its users look for it already; none yet at the first start. */
type Run = { settings: Settings; log: Log; patience: () => Patience; port?: number }

async function runOrJoin(place: Place, { settings, log, port, patience }: Run): Promise<number> {
  const waiting = patience()
  for (let tries = 1; ; tries++) {
    const running = await settled(place, waiting)
    if (running && tries === 1) log(`Joining the PostgreSQL that already runs in ${place.directory}`)
    if (running && (await welcome(place, running.port))) return running.port
    if (running && waiting.isOver()) throw isNotReady(place)
    if (!running) {
      const options = { ...settings, port: port ?? (await choosePort(place.directory)) }
      const ended = await launch(place, options, waiting)
      if (ended && (tries > 20 || !passing.test(ended))) throw didNotStart(place, ended)
    }
    await sleep(tries > 1 ? 250 : 0)
  }
}

/** Waits out a server that is recovering or shutting down: it ends up ready or gone. */
async function settled(place: Place, waiting: Patience): Promise<Postmaster | undefined> {
  for (;;) {
    const running = await findPostmaster(place)
    if (!running || running.ready) return running
    if (waiting.isOver()) throw isNotReady(place)
    await sleep(50)
  }
}

async function launch(place: Place, settings: Settings, waiting: Patience): Promise<string | undefined> {
  const local = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
  }
  const { ended } = await spawnPostmaster(place, { ...modest, ...settings, ...local })
  let text: string | undefined
  ended.then((said) => {
    text = said || 'ended without a word'
  })
  while (text === undefined && !(await findPostmaster(place))?.ready) {
    if (waiting.isOver()) throw isNotReady(place)
    await sleep(20)
  }
  return text
}

// A port taken in between, or backends of a killed server that need a second to notice: both pass by themselves.
const passing = /Address already in use|could not bind|pre-existing shared memory|lock file .* already exists/

/** Makes our logins (no superuser, so that a migration needs no more than a province would grant) and their database. */
async function welcome(place: Place, port: number): Promise<boolean> {
  const password = await passwordOf(place)
  const url = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`
  const sql = postgres(url, { max: 1, fetch_types: false, connect_timeout: 10, onnotice: () => {} })
  try {
    await letGoBy(sql)
    await makeLogins(sql, password)
    const [found] = await sql`select from pg_database where datname = ${owner}`
    if (!found) await sql.unsafe(`create database ${owner} owner ${owner}`)
    return true
  } catch (error) {
    if (
      ['57P03', '57P01', 'ECONNREFUSED', 'CONNECTION_CLOSED', 'ECONNRESET'].includes(
        (error as { code: string }).code,
      )
    )
      return false
    throw error
  } finally {
    await sql.end({ timeout: 1 })
  }
}

async function makeLogins(sql: postgres.Sql, password: string) {
  const known = await sql<{ rolname: string }[]>`select rolname from pg_roles where rolname ~ '^lang_nghe'`
  const lacks = (name: string) => !known.some(({ rolname }) => rolname === name)
  if (lacks(owner)) await sql.unsafe(`create role ${owner} login createdb password '${password}'`)
  for (const role of walledRoles) if (lacks(role)) await sql.unsafe(`create role ${role} nologin`)
  if (lacks(app)) await sql.unsafe(`create role ${app} login password '${password}'`)
  for (const login of [owner, app]) await sql.unsafe(joinRoles(login))
}

const isNotReady = (place: Place) =>
  trouble(
    `PostgreSQL nhúng chạy đã lâu mà vẫn chưa sẵn sàng; xem ${place.directory}/server.log và chỗ trống trên đĩa, rồi chạy lại. ${otherwise.vietnamese}`,
    `The embedded PostgreSQL has been running for long and is not ready; see ${place.directory}/server.log and the space on the disk, then start again. ${otherwise.english}`,
  )

const didNotStart = (place: Place, ended: string) =>
  trouble(
    `PostgreSQL nhúng không khởi động được; chi tiết trong ${place.directory}/server.log. ${otherwise.vietnamese}`,
    `The embedded PostgreSQL did not start; details in ${place.directory}/server.log. ${otherwise.english}`,
    ended.trim().split('\n').slice(-8).join('\n'),
  )
