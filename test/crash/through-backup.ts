import { once } from 'node:events'
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { check } from '../../src/backups/check.ts'
import { inFolder } from '../../src/backups/in-folder.ts'
import { backupsIn } from '../../src/backups/record.ts'
import { restore } from '../../src/backups/restore.ts'
import { openVault } from '../../src/backups/vault.ts'
import { removeFolder } from '../support/data-folder.ts'
import { until } from '../support/until.ts'
import { judge } from './judge.ts'
import { startLoad } from './load.ts'
import { openGateway, startNode, stopNode, type World } from './world.ts'

/** Under load node and postmaster die at once and their folder is gone; it is brought back, and goes on. Answers what is amiss. */
export const throughBackup = async ({ seconds }: { seconds: number }): Promise<string[]> => {
  const [directory, place] = await Promise.all([folder('data'), folder('kept')])
  const gateway = await openGateway()
  const settings = { BACKUP_DIR: place, BACKUP_WAITED_FOR: 'true' }
  let world: World = await startNode({ directory, gateway, settings })
  const load = startLoad(() => world)
  const vault = openVault(inFolder(place), {})
  try {
    await until(async () => (await backupsIn(vault)).length > 0, 120)
    await wait(seconds * 1000)
    const acknowledged = load.acknowledged.length
    const [postmaster] = (await readFile(join(directory, 'postgres/cluster/postmaster.pid'), 'utf8')).split(
      '\n',
    )
    const gone = once(world.node, 'exit')
    process.kill(Number(postmaster), 'SIGKILL')
    world.node.kill('SIGKILL')
    await gone
    await wait(2_000)
    await removeFolder(directory)
    const began = performance.now()
    const backup = (await backupsIn(vault)).at(-1)!
    const given = { vault, backup, into: directory, at: null, withLog: true, log: () => {}, now: new Date() }
    const amiss: string[] = []
    await restore({
      ...given,
      look: async (restored) => {
        const { amiss: rows, faults, picturesMissing } = await check({ ...given, ...restored })
        amiss.push(...rows, ...(faults > 0 ? [`${faults} faults in the history`] : []), ...picturesMissing)
      },
    })
    const back = (performance.now() - began) / 1000
    world = await startNode(world, new URL(world.url).port)
    await load.stop()
    console.log(
      `backup     ${acknowledged} acknowledged when all was destroyed; back after ${back.toFixed(1)} s, ${load.acknowledged.length} at the end`,
    )
    return [...amiss, ...(await judge(world, load.acknowledged))]
  } finally {
    await stopNode(world)
    gateway.close()
    for (const path of [directory, place])
      await removeFolder(path).then(() => rm(path, { recursive: true, force: true }))
  }
}

/** That an account of the database's own may pass through, where root runs it. */
const folder = async (name: string): Promise<string> => {
  const path = await mkdtemp(join(tmpdir(), `lang-nghe-crash-${name}-`))
  await chmod(path, 0o711)
  return path
}
