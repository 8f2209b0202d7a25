import { randomBytes } from 'node:crypto'
import type { TestProject } from 'vitest/node'
import { connect } from '../../db/connect.ts'
import { migrate } from '../../db/migrate.ts'
import { seed } from '../../db/seed/seed.ts'
import { startCluster } from './cluster.ts'
import { addressOf, copyDatabase, createDatabase, dropDatabase } from './copies.ts'
import { trapUnkeptSeats } from './unkept-seats.ts'
import { trapUntoldChanges } from './untold-changes.ts'

type Names = { template: string; shared: string }

declare module 'vitest' {
  interface ProvidedContext {
    database: { server: string } & Names
  }
}

/** One PostgreSQL for the whole run, migrated and seeded once; every other database is a copy of that template. */
export default async function setup(project: TestProject) {
  const given = process.env.TEST_DATABASE_URL
  const { server, names, stop } = given ? await onServer(given) : await onCluster()
  project.provide('database', { server, ...names })
  return stop
}

const onCluster = async () => {
  const names = { template: 'template_tests', shared: 'shared_tests' }
  const { url: server, stop } = await startCluster((filling) => fill(filling, names))
  return { server, names, stop }
}

/** A server that others use too: names of this run's own, gone with it. */
const onServer = async (server: string) => {
  const run = randomBytes(4).toString('hex')
  const names = { template: `template_${run}`, shared: `shared_${run}` }
  const stop = async () => {
    for (const name of Object.values(names)) await dropDatabase(server, name)
  }
  await fill(server, names).catch((error) => stop().then(() => Promise.reject(error)))
  return { server, names, stop }
}

const fill = async (server: string, { template, shared }: Names) => {
  await createDatabase(server, template)
  const url = addressOf(server, template)
  await migrate(url)
  const { sql, close } = connect(url, { max: 2, statementTimeout: 0 })
  await seed(sql)
    .then(() => trapUntoldChanges(sql))
    .then(() => trapUnkeptSeats(sql))
    .finally(close)
  await copyDatabase(server, shared, template)
}
