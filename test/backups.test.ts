import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { generateIdentity, identityToRecipient } from 'age-encryption'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connect, type Sql } from '../db/connect.ts'
import { startEmbedded } from '../db/embedded.ts'
import { type Checked, check } from '../src/backups/check.ts'
import { inFolder } from '../src/backups/in-folder.ts'
import { keepLog } from '../src/backups/keep-log.ts'
import { type BackupRecord, backupsIn } from '../src/backups/record.ts'
import { type Restoring, restore } from '../src/backups/restore.ts'
import { takeBackup } from '../src/backups/take.ts'
import { toThin } from '../src/backups/thin.ts'
import { openVault, type Vault } from '../src/backups/vault.ts'
import { tellOfMissing } from '../src/backups/watch.ts'
import type { Ctx } from '../src/context/context.ts'
import { eventsByIds } from '../src/events/store.ts'
import { reactTo } from '../src/jobs/reactions.ts'
import { digestOf } from '../src/platform/digest.ts'
import { createLog } from '../src/platform/log.ts'
import { diskStore } from '../src/tickets/pictures/disk.ts'
import { emptyFolder, makeDataFolder, removeFolder } from './support/data-folder.ts'
import { inRollback } from './support/database.ts'
import { ctxFor, makeStaff, openSample, testHouse } from './support/house.ts'
import { at } from './support/moment.ts'
import { until } from './support/until.ts'
import { settingTheScene } from './support/untold-changes.ts'

/* A house that takes reports is backed up meanwhile, and is then destroyed with all that lay on its machine. */
const secret = 'a secret of at least thirty-two characters'
const log = createLog('silent')
const folders: string[] = []
const acknowledged: { reference: string; at: Date }[] = []
let data: string
let place: string
let vault: Vault
let backup: BackupRecord
let inBackup: number

const report = async (sql: Sql, isOver: () => boolean) => {
  const house = await testHouse(sql, { now: new Date() })
  while (!isOver()) {
    const { reference } = await openSample(house)
    acknowledged.push({ reference, at: new Date() })
  }
}

/** A picture of a ticket, on disk before its row is, as the house does it. */
const addPicture = async (sql: Sql, words: string): Promise<string> => {
  const digest = digestOf(words)
  const key = `${digest.slice(0, 2)}/${digest}.jpg`
  await diskStore(join(data, 'pictures')).put(key, new TextEncoder().encode(words))
  await settingTheScene(
    sql,
    (
      tx,
    ) => tx`insert into attachments (ticket_id, purpose, storage_key, media_type, bytes, digest, added_by, created_at)
      select id, 'report', ${key}, 'image/jpeg', 9, ${digest}, 'resident:x', now() from tickets limit 1`,
  )
  return key
}

const killPostmaster = async () => {
  const [pid] = (await readFile(join(data, 'postgres/cluster/postmaster.pid'), 'utf8')).split('\n')
  process.kill(Number(pid), 'SIGKILL')
}

beforeAll(async () => {
  data = await makeDataFolder()
  place = await emptyFolder()
  folders.push(data, place)
  const identity = await generateIdentity()
  vault = openVault(inFolder(place), { recipient: await identityToRecipient(identity), identity })

  const { url, replicationUrl, stop } = await startEmbedded({ directory: join(data, 'postgres') })
  const { sql, close } = connect(url, { max: 3 })
  const following = keepLog({ url: replicationUrl, vault, log, isWaitedFor: true })
  await until(following.isFollowing)
  let isDestroyed = false
  const load = report(sql, () => isDestroyed).catch(() => {})
  await until(() => acknowledged.length > 3)
  await addPicture(sql, 'a lid that is broken')
  const source = { replicationUrl, db: sql, dataDir: data, rootsDir: data, secret }
  backup = await takeBackup(source, { vault, now: new Date() })
  inBackup = backup.after.tickets!
  await until(() => acknowledged.length > inBackup + 8)
  await wait(1_100)
  const soFar = acknowledged.length
  await until(() => acknowledged.length > soFar + 8)

  await killPostmaster()
  isDestroyed = true
  await load
  await following.stop()
  await close()
  await stop()
  await removeFolder(data)
}, 240_000)
afterAll(async () => {
  for (const folder of folders) await removeFolder(folder)
})

type How = { into?: string; at?: Date; withLog?: boolean }

/** Brings it back, here or elsewhere, and answers which reports are there and what the check says. */
const bringBack = async ({ into, at, withLog = true }: How = {}) => {
  const folder = into ?? (await emptyFolder())
  folders.push(folder)
  const given = { vault, backup, into: folder, withLog, log: () => {} }
  let there = new Set<string>()
  let checked: Checked | undefined
  const look: Restoring['look'] = async (restored) => {
    there = await references(restored.url)
    checked = await check({ ...given, ...restored })
  }
  const restored = await restore({ ...given, at: at ?? null, now: new Date(), look })
  return { folder, restored, there, checked: checked! }
}

const references = async (url: string): Promise<Set<string>> => {
  const { sql, close } = connect(url, { max: 1 })
  const rows = await sql<{ reference: string }[]>`select reference from tickets`
  await close()
  return new Set(rows.map(({ reference }) => reference))
}

describe('after a machine is gone with all that lay on it', () => {
  test('every report that was acknowledged is back, with the log, and all of it holds', async () => {
    const { there, checked, folder, restored } = await bringBack({ into: data })
    expect(acknowledged.filter(({ reference }) => !there.has(reference))).toEqual([])
    expect(checked).toMatchObject({ amiss: [], faults: 0, picturesMissing: [] })
    expect(checked.counts.pictures).toBe(1)
    expect(restored.secret).toBe(secret)
    expect((await readFile(join(folder, 'secret'), 'utf8')).trim()).toBe(secret)
  })

  test('a moment can be gone back to: what came before it is there, and what came after is not', async () => {
    const middle = acknowledged[Math.floor((inBackup + acknowledged.length) / 2)]!
    const { there } = await bringBack({ at: middle.at })
    const [before, after] = [true, false].map((isBefore) =>
      acknowledged.filter(({ at }) => at <= middle.at === isBefore),
    )
    expect(before!.filter(({ reference }) => !there.has(reference))).toEqual([])
    // One may be on its way at that moment.
    expect(after!.slice(1).filter(({ reference }) => there.has(reference))).toEqual([])
  })

  test('without the log what the backup held is back, and no more is promised; what stood there is put aside, and a picture that is missing is named', async () => {
    const [shelf] = await vault.list('pictures')
    await rm(join(place, 'pictures', shelf!), { recursive: true })
    await rm(join(data, 'pictures'), { recursive: true })
    const { there, checked, restored } = await bringBack({ into: data, withLog: false })
    expect(checked).toMatchObject({ amiss: [], faults: 0 })
    expect(checked.picturesMissing).toHaveLength(1)
    expect(there.size).toBeLessThan(acknowledged.length)
    expect(there.size).toBeGreaterThanOrEqual(backup.before.tickets!)
    expect(restored.setAside).toEqual([expect.stringContaining('cluster.before-')])
  })

  test('a locked backup says that it needs its key', async () => {
    const shut = openVault(inFolder(place), {})
    expect(await backupsIn(shut)).toHaveLength(1)
    const given = {
      vault: shut,
      backup,
      into: data,
      withLog: false,
      log: () => {},
      at: null,
      now: new Date(),
    }
    await expect(restore({ ...given, look: async () => {} })).rejects.toThrow('BACKUP_IDENTITY_FILE')
  })
})

test('that no backup is as new as it should be is mailed to administrators, once a day', () =>
  inRollback(async (db) => {
    const house = await testHouse(db)
    const admin = await makeStaff(db, { kind: 'operation-centre', roles: ['admin'] })
    const later = (hours: number): Ctx => ({
      ...ctxFor(house),
      now: new Date(house.now.getTime() + hours * 3_600_000),
    })
    const newest = new Date(house.now.getTime() - 30 * 3_600_000).toISOString()
    await tellOfMissing(later(0), { newest, why: null })
    for (const hours of [7, 8, 9]) await tellOfMissing(later(hours), { newest, why: null })
    await tellOfMissing(later(10), { newest, why: 'ENOSPC: no space left on device' })
    const rows = await db<{ id: number }[]>`select id from ticket_events where type = 'backup.missing'`
    expect(rows).toHaveLength(1)
    const [event] = await eventsByIds(db, [rows[0]!.id])
    await reactTo(later(7), event!)
    const mails = await db<{ subject: string }[]>`
      select subject from messages where recipient = ${`${admin.id}@test.example`}`
    expect(mails).toEqual([{ subject: 'Lắng Nghe: chưa có bản sao lưu mới' }])
    await tellOfMissing(later(34), { newest, why: null })
    expect(await db`select from ticket_events where type = 'backup.missing'`).toHaveLength(2)
  }))

test('of old backups one a week is kept, and the newest for ever', () => {
  const night = (day: number) => {
    const taken = new Date(at('2026-06-01 01:00').getTime() + day * 86_400_000)
    return { name: `night ${day}`, takenAt: taken.toISOString() }
  }
  const kept: { name: string; takenAt: string }[] = []
  for (let day = 0; day < 90; day++) {
    kept.push(night(day))
    const gone = toThin(kept, new Date(night(day).takenAt), { days: 7, weeks: 5 })
    for (const name of gone)
      kept.splice(
        kept.findIndex((one) => one.name === name),
        1,
      )
  }
  expect(kept.slice(-8).map(({ name }) => name)).toEqual(
    [82, 83, 84, 85, 86, 87, 88, 89].map((n) => `night ${n}`),
  )
  expect(kept.slice(0, -8)).toHaveLength(4)
  expect(toThin([night(0)], new Date(night(4000).takenAt), { days: 7, weeks: 5 })).toEqual([])
})
