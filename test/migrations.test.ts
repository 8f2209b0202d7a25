import { globSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { generateDrizzleJson, generateMigration } from 'drizzle-kit/api'
import { expect, test } from 'vitest'

type Snapshot = Awaited<Parameters<typeof generateMigration>[0]>

test('the schema has nothing left to generate: every change of it has its migration', async () => {
  const newest = globSync('db/migrations/meta/*_snapshot.json').sort().at(-1)!
  const migrated: Snapshot = JSON.parse(readFileSync(newest, 'utf8'))
  const files = globSync('db/schema/*.ts').sort()
  const tables = await Promise.all(files.map((file) => import(pathToFileURL(file).href)))
  const schema: Snapshot = generateDrizzleJson(Object.assign({}, ...tables), migrated.id)
  expect(await generateMigration(migrated, schema)).toEqual([])
})
