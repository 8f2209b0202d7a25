import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { connect } from '../../db/connect.ts'
import { startEmbedded } from '../../db/embedded.ts'
import { addressOf, copyDatabase, createDatabase, dropDatabase } from './copies.ts'

type Names = { template: string; shared: string }

declare module 'vitest' {
  interface ProvidedContext {
    database: { server: string } & Names
  }
}

/** One PostgreSQL for the whole run, migrated and seeded once; every other database is a copy of that template. */
export default async function setup(project: TestProject) {
  const { url: server, stop } = await serverOfThisRun()
  const run = randomBytes(4).toString('hex')
  const names = { template: `template_${run}`, shared: `shared_${run}` }
  try {
    await buildTemplate(server, names.template)
    await copyDatabase(server, names.shared, names.template)
  } catch (error) {
    await stop()
    throw error
  }
  project.provide('database', { server, ...names })
  return async () => {
    for (const name of Object.values(names)) await dropDatabase(server, name)
    await stop()
  }
}

async function serverOfThisRun(): Promise<{ url: string; stop(): Promise<void> }> {
  const given = process.env.TEST_DATABASE_URL
  if (given) return { url: given, stop: async () => {} }
  const directory = await mkdtemp(join(tmpdir(), 'lang-nghe-test-'))
  const throwaway = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off', max_connections: 200 }
  const { url, stop } = await startEmbedded({ directory, settings: throwaway })
  const remove = async () => {
    for (const path of [await realpath(directory), directory])
      await rm(path, { recursive: true, force: true })
  }
  return { url, stop: () => stop().then(remove) }
}

async function buildTemplate(server: string, name: string) {
  await createDatabase(server, name)
  const url = addressOf(server, name)
  if (!existsSync('db/migrate.ts')) return
  const { migrate } = await import('../../db/migrate.ts')
  await migrate(url)
  if (!existsSync('db/seed/seed.ts')) return
  const { seed } = await import('../../db/seed/seed.ts')
  const { sql, close } = connect(url, { max: 2, statementTimeout: 0 })
  await seed(sql).finally(close)
}
