import { execFile } from 'node:child_process'
import { createWriteStream, existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { extract } from 'tar'
import { openPlace, type Place } from '../../db/embedded/place.ts'
import { findPostmaster } from '../../db/embedded/postmaster.ts'
import { type Embedded, startEmbedded } from '../../db/embedded.ts'
import { keysKept } from './copy-pictures.ts'
import { layLog } from './lay-log.ts'
import {
  type BackupRecord,
  house,
  houseName,
  type KeptHouse,
  ofBackup,
  picturesName,
  serverName,
} from './record.ts'
import type { Vault } from './vault.ts'

export type Restoring = {
  vault: Vault
  backup: BackupRecord
  /** The data folder that is made, or whose server is replaced. */
  into: string
  /** The moment to go back to; absent: as far as the log goes. */
  at: Date | null
  /** Whether the log that was kept after the backup is replayed. */
  withLog: boolean
  log: (line: string) => void
  /** What is put aside is named after it. */
  now: Date
  /** Looks at what was restored, before its server stops. */
  look: (restored: Embedded & { secret: string }) => Promise<unknown>
}

/** `secret`: that of the backup, which signed what is in it. */
export type Restored = { setAside: string[]; replayed: number; secret: string }

const patienceMs = 12 * 3_600_000
const run = promisify(execFile)

/** Brings a data folder back. What stood there is put aside, never thrown away. */
export const restore = async (given: Restoring): Promise<Restored> => {
  const { vault, backup, into, log } = given
  await mkdir(into, { recursive: true })
  const place = await openPlace(join(into, 'postgres'), log)
  if (await findPostmaster(place)) throw stillRuns(place.directory)
  const kept = house.parse(JSON.parse(await vault.text(ofBackup(backup.name, houseName))))
  log(`Đang mở bản ${backup.name} / unpacking`)
  const beside = `${place.cluster}.restored`
  await rm(beside, { recursive: true, force: true })
  await mkdir(beside, { mode: 0o700 })
  await pipeline(
    await vault.read(ofBackup(backup.name, serverName)),
    extract({ cwd: beside, preserveOwner: false, strict: true }),
  )
  await forgetWaiting(beside)
  const logFolder = join(place.directory, 'log-to-replay')
  await rm(logFolder, { recursive: true, force: true })
  const laid = given.withLog
    ? await layLog(vault, backup, { into: logFolder, left: await leftBehind(given, place) })
    : null
  const setAside = await putAside(place.cluster, given.now)
  await rename(beside, place.cluster)
  await writeFile(join(place.directory, 'password'), `${kept.password}\n`, { mode: 0o600 })
  if (laid) await writeFile(join(place.cluster, 'recovery.signal'), '')
  await giveAll(place)
  setAside.push(...(await bringHouse(kept, given)))
  await bringPictures(given)
  const server = await start({
    directory: join(into, 'postgres'),
    at: given.at,
    logFolder: laid && logFolder,
    log,
  })
  try {
    await given.look({ ...server, secret: kept.secret })
  } finally {
    await server.stop()
    await rm(logFolder, { recursive: true, force: true })
  }
  return { setAside, replayed: laid?.segments ?? 0, secret: kept.secret }
}

/** A server that was told to wait for who keeps its log would wait for ever. */
const forgetWaiting = async (cluster: string) => {
  const file = join(cluster, 'postgresql.auto.conf')
  const lines = (await readFile(file, 'utf8')).split('\n')
  await writeFile(file, lines.filter((line) => !line.startsWith('synchronous_standby_names')).join('\n'))
}

/** The log of the server that stood here, where it is the same one and nothing but the newest is asked for. */
const leftBehind = async ({ at }: Restoring, { cluster }: Place): Promise<string | null> =>
  at === null && existsSync(join(cluster, 'pg_wal')) ? join(cluster, 'pg_wal') : null

const putAside = async (path: string, now: Date): Promise<string[]> => {
  if (!existsSync(path)) return []
  const aside = `${path}.before-${now.toISOString().replaceAll(':', '-').slice(0, 19)}`
  await rename(path, aside)
  return [aside]
}

const giveAll = async ({ directory, account }: Place) => {
  if (account) await run('chown', ['-R', `${account.uid}:${account.gid}`, directory])
}

type Starting = { directory: string; at: Date | null; logFolder: string | null; log: (line: string) => void }

const stillRuns = (directory: string) =>
  new Error(
    `PostgreSQL vẫn đang chạy trong ${directory}: hãy dừng hệ thống rồi chạy lại. / PostgreSQL still runs in ${directory}: stop the system, and run this again.`,
  )

/** Replays the log, and becomes a server of its own. */
const start = async ({ directory, at, logFolder, log }: Starting): Promise<Embedded> => {
  const replaying: Record<string, string> = !logFolder
    ? {}
    : {
        restore_command: `cp "${logFolder}/%f" "%p"`,
        recovery_target_timeline: 'current',
        recovery_target_action: 'promote',
        // Nobody gets in before it is a server of its own.
        hot_standby: 'off',
      }
  const settings = { ...replaying, synchronous_standby_names: '' }
  const until: Record<string, string> =
    logFolder && at ? { recovery_target_time: at.toISOString().replace('T', ' ').replace('Z', '+00') } : {}
  const startWith = (settings: Record<string, string>) =>
    startEmbedded({ directory, log, settings, patienceMs })
  return startWith({ ...settings, ...until }).catch((error: Error) => {
    if (!/ended before configured recovery target was reached/.test(error.message)) throw error
    log(
      'Nhật ký ngắn hơn thời điểm đã nêu: khôi phục đến hết nhật ký. / The log ends before that moment: restored to its end.',
    )
    return startWith(settings)
  })
}

const bringHouse = async ({ secret, roots }: KeptHouse, { into, now }: Restoring): Promise<string[]> => {
  const file = join(into, 'secret')
  const there = await readFile(file, 'utf8').catch(() => null)
  const aside = there !== null && there.trim() !== secret ? await putAside(file, now) : []
  await writeFile(file, `${secret}\n`, { mode: 0o600 })
  const rootsFile = join(into, 'daily-roots.jsonl')
  if (roots && !existsSync(rootsFile)) await writeFile(rootsFile, roots, { mode: 0o600 })
  return aside
}

/** All that the folder knows, those of the log among them; what lies there already is what it is named after. */
const bringPictures = async ({ vault, backup, into, withLog }: Restoring): Promise<void> => {
  const inside = join(into, 'pictures')
  const ofIt = new Set((await vault.text(ofBackup(backup.name, picturesName))).split('\n'))
  for (const key of await keysKept(vault)) {
    const path = join(inside, key)
    if (existsSync(path) || !(withLog || ofIt.has(key))) continue
    await mkdir(join(inside, key.slice(0, 2)), { recursive: true, mode: 0o700 })
    await pipeline(await vault.read(`pictures/${key}`), createWriteStream(`${path}.part`, { mode: 0o600 }))
    await rename(`${path}.part`, path)
  }
}
