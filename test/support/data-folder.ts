import { chmod, mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect } from '../../db/connect.ts'
import { startEmbedded } from '../../db/embedded.ts'
import { migrate } from '../../db/migrate.ts'
import { seed } from '../../db/seed/seed.ts'
import { copyFilled } from './cluster.ts'
import { addressOf } from './copies.ts'

/** A data folder as `npm start` makes it, migrated and seeded, for tests that destroy one. */
export const makeDataFolder = async (): Promise<string> => {
  const folder = await emptyFolder()
  const directory = join(folder, 'postgres')
  const isCopied = await copyFilled(directory)
  const { url, ownerUrl, stop } = await startEmbedded({ directory })
  if (isCopied) await nameAfterUs(ownerUrl)
  await migrate(ownerUrl, url)
  const { sql, close } = connect(url, { max: 1, statementTimeout: 0 })
  await seed(sql).finally(close)
  await stop()
  return folder
}

/** That an account of the database's own may pass through, where root runs the tests. */
export const emptyFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'lang-nghe-data-'))
  await chmod(folder, 0o711)
  return folder
}

export const removeFolder = async (folder: string): Promise<void> => {
  const directory = join(folder, 'postgres')
  await rm(await realpath(directory).catch(() => directory), { recursive: true, force: true })
  await rm(folder, { recursive: true, force: true })
}

const nameAfterUs = async (ownerUrl: string) => {
  const { sql, close } = connect(addressOf(ownerUrl, 'postgres'), { max: 1, statementTimeout: 0 })
  await sql.unsafe('drop database lang_nghe')
  await sql.unsafe('alter database template_tests rename to lang_nghe').finally(close)
}
