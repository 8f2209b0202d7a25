import { join } from 'node:path'
import { Readable } from 'node:stream'
import { generateIdentity, identityToRecipient } from 'age-encryption'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect } from '../../db/connect.ts'
import { startEmbedded } from '../../db/embedded.ts'
import { type Checked, check } from '../../src/backups/check.ts'
import { keepLog } from '../../src/backups/keep-log.ts'
import { openBackupPlace } from '../../src/backups/open-place.ts'
import { backupsIn, newestIn } from '../../src/backups/record.ts'
import { restore } from '../../src/backups/restore.ts'
import { takeBackup } from '../../src/backups/take.ts'
import { openVault } from '../../src/backups/vault.ts'
import { createLog } from '../../src/platform/log.ts'
import { makeDataFolder, removeFolder } from '../support/data-folder.ts'
import { openSample, testHouse } from '../support/house.ts'
import { until } from '../support/until.ts'
import { withPeer } from './peer.ts'
import { type Swift, startSwift, swiftOfDebian } from './swift-peer.ts'

/* Backups in a store that speaks S3 and that others wrote. */
withPeer(swiftOfDebian, () => {
  let swift: Swift
  beforeAll(async () => {
    swift = await startSwift()
  }, 120_000)
  afterAll(() => swift?.stop())

  const lockedVault = async (under: string) => {
    const identity = await generateIdentity()
    const place = await openBackupPlace(`s3://${swift.bucket}/${under}`, swift.settings)
    return openVault(place, { recipient: await identityToRecipient(identity), identity })
  }

  test('a file larger than a part comes back as it was, and what is removed is gone with all under it', async () => {
    const vault = await lockedVault('files')
    const pieces = Array.from({ length: 40 }, (_, i) => Buffer.alloc(1024 ** 2, i))
    await vault.write('base/one/server.bin', Readable.from(pieces))
    await vault.write('base/one/empty.gz', '')
    await vault.writeOpen('base/other/backup.json', '{}')
    const back = Buffer.concat(await (await vault.read('base/one/server.bin')).toArray())
    expect(back.equals(Buffer.concat(pieces))).toBe(true)
    expect(await vault.text('base/one/empty.gz')).toBe('')
    expect(await vault.list('base')).toEqual(['one', 'other'])
    expect(await vault.list('base/one')).toEqual(['empty.gz', 'server.bin'])
    expect((await vault.writtenAt('base/one/empty.gz')).getTime()).toBeGreaterThan(Date.now() - 600_000)
    await vault.remove('base/on')
    await vault.remove('base/one')
    expect(await vault.list('base')).toEqual(['other'])
    expect(await vault.list('never')).toEqual([])
    expect(await vault.has('base/one/empty.gz')).toBe(false)
  })

  test('a store that refuses is named, with what to look at', async () => {
    const settings = { ...swift.settings, BACKUP_S3_SECRET: 'another' }
    const place = await openBackupPlace(`s3://${swift.bucket}`, settings)
    await expect(place.list('base')).rejects.toThrow(/SignatureDoesNotMatch.*BACKUP_S3_/)
    const nowhere = await openBackupPlace('s3://nowhere', swift.settings)
    await expect(nowhere.put('a', Readable.from(['a']))).rejects.toThrow(/NoSuchBucket/)
    await expect(openBackupPlace('s3://', swift.settings)).rejects.toThrow('s3://bucket/path')
  })

  test('a house that is gone with its machine comes back from the bucket, to the last acknowledged report', async () => {
    const data = await makeDataFolder()
    const vault = await lockedVault('house')
    const { url, replicationUrl, stop } = await startEmbedded({ directory: join(data, 'postgres') })
    const { sql, close } = connect(url, { max: 3 })
    const following = keepLog({ url: replicationUrl, vault, log: createLog('silent'), isWaitedFor: true })
    await until(following.isFollowing)
    const house = await testHouse(sql, { now: new Date() })
    const acknowledged = [await openSample(house), await openSample(house)]
    const source = {
      replicationUrl,
      db: sql,
      dataDir: data,
      rootsDir: data,
      secret: 'a secret of at least thirty-two characters',
    }
    const backup = await takeBackup(source, { vault, now: new Date() })
    for (let i = 0; i < 5; i++) acknowledged.push(await openSample(house))
    await following.stop()
    await close()
    await stop()
    await removeFolder(data)

    expect(await backupsIn(vault)).toEqual([backup])
    expect(await newestIn(vault)).toBe(backup.takenAt)
    let there: string[] = []
    let checked: Checked | undefined
    const given = { vault, backup, into: data, withLog: true, log: () => {} }
    await restore({
      ...given,
      at: null,
      now: new Date(),
      look: async (restored) => {
        const { sql, close } = connect(restored.url, { max: 1 })
        there = (await sql<{ reference: string }[]>`select reference from tickets`).map(
          (row) => row.reference,
        )
        await close()
        checked = await check({ ...given, ...restored })
      },
    })
    await removeFolder(data)
    expect(there).toEqual(expect.arrayContaining(acknowledged.map(({ reference }) => reference)))
    expect(checked).toMatchObject({ amiss: [], faults: 0, picturesMissing: [] })
  })
})
