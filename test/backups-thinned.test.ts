import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inFolder } from '../src/backups/in-folder.ts'
import { type BackupRecord, backupsIn, ofBackup, picturesName, recordName } from '../src/backups/record.ts'
import { thin } from '../src/backups/thin-folder.ts'
import { openVault } from '../src/backups/vault.ts'

const now = new Date('2026-11-30T01:15:00Z')
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000)
const counts = { tickets: 1 }
const keyOf = (letter: string) => `${letter.repeat(2)}/${letter.repeat(64)}.jpg`

test('what is too old goes with the log and the pictures that only it needed, and nothing else', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lang-nghe-thinned-'))
  const pictures = join(folder, 'data')
  const place = join(folder, 'kept')
  const vault = openVault(inFolder(place), {})
  const made = async (days: number, changes: Partial<BackupRecord>, keys: string[]) => {
    const takenAt = daysAgo(days).toISOString()
    const name = `${days} days ago`
    const of = {
      format: 1,
      name,
      takenAt,
      seconds: 1,
      bytes: 1,
      postgres: '18',
      systemId: '7',
      timeline: 1,
    } as const
    const record = { ...of, start: '0/3000028', end: '0/4000000', isLocked: false, pictures: 1 }
    await vault.writeOpen(ofBackup(name, picturesName), keys.join('\n'))
    await vault.writeOpen(
      ofBackup(name, recordName),
      JSON.stringify({ ...record, before: counts, after: counts, ...changes }),
    )
  }
  await made(60, {}, [keyOf('a')])
  await made(6, { start: '0/5000028' }, [keyOf('b')])
  await made(1, { start: '0/6000028' }, [])
  const segment = (number: number, timeline = 1) => `0000000${timeline}000000000000000${number}`
  for (const number of [3, 4, 5, 6]) await vault.write(`wal/7/${segment(number)}.gz`, 'x')
  await vault.write(`wal/7/${segment(7)}.pieces/00000000-00000010.gz`, 'x')
  await vault.write(`wal/7/${segment(7, 2)}.gz`, 'x')
  await vault.write(`wal/8/${segment(1)}.gz`, 'x')
  for (const letter of ['a', 'b', 'c', 'd', 'e']) {
    await vault.write(`pictures/${keyOf(letter)}`, 'x')
    await utimes(join(place, 'pictures', keyOf(letter)), daysAgo(40), daysAgo(letter === 'd' ? 2 : 40))
  }
  await mkdir(join(pictures, 'cc'), { recursive: true })
  await writeFile(join(pictures, keyOf('c')), 'x')

  await thin(vault, { keeping: { days: 7, weeks: 5 }, now, pictures })

  expect((await backupsIn(vault)).map(({ name }) => name)).toEqual(['6 days ago', '1 days ago'])
  // From the oldest backup of this week on; what a restored server writes, and another server wrote, stays.
  expect(await vault.list('wal/7')).toEqual([
    `${segment(5)}.gz`,
    `${segment(6)}.gz`,
    `${segment(7)}.pieces`,
    `${segment(7, 2)}.gz`,
  ])
  expect(await vault.list('wal/8')).toHaveLength(1)
  // a: only the old one knew it. b: a backup knows it. c: the house has it. d: a moment of this week may know it. e: nobody does.
  const left = await Promise.all(
    ['a', 'b', 'c', 'd', 'e'].map((letter) => vault.list(`pictures/${letter.repeat(2)}`)),
  )
  expect(left.map(({ length }) => length)).toEqual([0, 1, 1, 1, 0])
  await rm(folder, { recursive: true, force: true })
})

test('a backup that is being made is none yet, and nothing ends because its record is not there', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lang-nghe-unfinished-'))
  const vault = openVault(inFolder(folder), {})
  await vault.write(ofBackup('tonight', 'server.tar.gz'), 'x')
  expect(await backupsIn(vault)).toEqual([])
  // An error that nobody heard would come now.
  await new Promise((resolve) => setTimeout(resolve, 50))
  await rm(folder, { recursive: true, force: true })
})
