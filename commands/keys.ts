import './pipe.ts'
import { join } from 'node:path'
import { keysAsked, usage } from './keys/asked.ts'
import { inHouse, say } from './open-house.ts'

const given = process.argv.slice(2)
if (given.length === 0) {
  say(usage)
  process.exit(2)
}
process.chdir(join(import.meta.dirname, '..'))

await inHouse({ max: 2 }, async (open) => {
  const lines = await keysAsked((await open()).ctx(), given)
  if (!lines) process.exitCode = 2
  for (const line of lines ?? [usage]) say(line)
})
