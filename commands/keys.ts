import './pipe.ts'
import { join } from 'node:path'
import { askedFor } from './asked-for.ts'
import { keysAsked, line } from './keys/asked.ts'
import { inHouse, say } from './open-house.ts'

const given = askedFor(line)
process.chdir(join(import.meta.dirname, '..'))

await inHouse({ max: 2 }, async (open) => {
  const lines = await keysAsked((await open()).ctx(), given)
  if (!lines) process.exitCode = 2
  for (const one of lines ?? [line.usage]) say(one)
})
