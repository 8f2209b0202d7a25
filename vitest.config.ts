import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { reachedFrom } from './test/support/sources.ts'

const cache = join(import.meta.dirname, 'node_modules', '.cache')
// Every process else compiles the same packages again.
process.env.NODE_COMPILE_CACHE ??= join(cache, 'compiled')

const all = globSync('test/**/*.test.{ts,tsx}')
// Programs of others, from Debian: `npm run gateways` alone starts them.
const withPeers = (path: string) => path.startsWith('test/gateways/')
const tests = all.filter((path) => !withPeers(path))
const takesDatabase = (path: string) =>
  reachedFrom([path], 'test/').some((source) => source.path === 'test/support/database.ts')
// What is global to a process, another file of it would meet changed.
const changesGlobals = (path: string) =>
  /\bvi\.(stubGlobal|stubEnv|mock|doMock)\(/.test(readFileSync(path, 'utf8'))
const kindOf = (path: string) => {
  if (changesGlobals(path)) return 'apart'
  return takesDatabase(path) ? 'database' : 'rules'
}
const { apart = [], database = [], rules = [] } = Object.groupBy(tests, kindOf)

/*
 * Three for two cores: one waits for its database or browser now and then, and more only make each test slower. Forks, because sockets and workerd want a process of their own. The files of
 * a worker share their modules, for to import the whole app anew cost a third of the run.
 */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    exclude: ['**/node_modules/**', '**/dist/**'],
    experimental: { fsModuleCache: true, fsModuleCachePath: join(cache, 'transformed') },
    pool: 'forks',
    execArgv: ['--import', join(import.meta.dirname, 'db', 'mended-driver.ts')],
    maxWorkers: 3,
    isolate: false,
    // A limit against waiting for ever, not a measure: a busy machine starts a process in ten seconds.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    teardownTimeout: 20_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'database',
          include: database,
          globalSetup: ['test/support/setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'gateways',
          include: all.filter(withPeers),
          globalSetup: ['test/support/setup.ts'],
          fileParallelism: false,
        },
      },
      // Rules and whatever else asks for no database do not wait for one.
      { extends: true, test: { name: 'rules', include: rules } },
      { extends: true, test: { name: 'apart', include: apart, isolate: true } },
    ],
  },
})
