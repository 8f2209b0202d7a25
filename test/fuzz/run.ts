import '../../commands/pipe.ts'
import { parseArgs } from 'node:util'
import { buildConsole } from '../../commands/console.ts'
import { addressesOf, type Document, pageAddresses } from './addresses.ts'
import { formsOf } from './forms.ts'
import { createFound } from './found.ts'
import { handedIn } from './handed-in.ts'
import { judgeAfter } from './judge-after.ts'
import { rounds } from './rounds.ts'
import { hangUp } from './send.ts'
import { openConsoles } from './sockets.ts'
import { startTally } from './tally.ts'
import { openWorld, type World } from './world.ts'

/**
 * `npm run fuzz [-- --requests 100000 --seed 7 --from 0 --only /api/tickets]`: requests that nobody expects, made from the API
 * page, from the forms of the residents' pages and from what gateways hand in, by everybody and by nobody. No answer fails, none
 * shows what its reader may not see, the log holds nobody's words, and memory stays bounded. Request n of a seed is always the
 * same; what stands in the database when it comes is not quite.
 */
const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '100000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    from: { type: 'string', default: '0' },
    only: { type: 'string', default: '' },
  },
})
const [requests, seed, from] = [values.requests, values.seed, values.from].map(Number) as [
  number,
  number,
  number,
]

const read = async ({ url }: World, path: string) => {
  const headers = { 'x-forwarded-for': '198.51.100.251' }
  return (await fetch(url + path, { headers, signal: AbortSignal.timeout(60_000) })).text()
}

const everyAddress = async (world: World, document: Document) => {
  const links = world.own.slice(0, 4).map((one) => `/t/${one.reference}?s=${one.secret}&tried=1`)
  const pages = ['/', '/report', '/track', '/reports', ...links]
  const forms = await Promise.all(pages.map(async (path) => formsOf(await read(world, path), path)))
  const all = [...addressesOf(document), ...pageAddresses(), ...handedIn(), ...forms.flat()]
  return all.filter(({ path }) => path.includes(values.only))
}

console.log(`seed ${seed}`)
// The console's pages are asked for, too.
await buildConsole(console.log)
const found = createFound()
const world = await openWorld(found)
const consoles = openConsoles(world.url, world.people, world.planted)
try {
  const document = JSON.parse(await read(world, '/openapi.json')) as Document
  const addresses = await everyAddress(world, document)
  console.log(`${addresses.length} addresses, ${world.people.length} people`)
  const tally = startTally(addresses)
  await rounds(world, { document, addresses, consoles, found, tally, seed, from, until: from + requests })
  if (!world.ended()) await judgeAfter(world, { consoles, found, tally })
  else found.add({ kind: 'the server ended by itself', about: '' }, '')
  for (const line of tally.lines()) console.log(line)
} finally {
  consoles.close()
  hangUp()
  await world.stop()
}
console.log(`${found.count()} kinds of faults (seed ${seed})`)
for (const line of found.lines()) console.log(`  ${line}`)
process.exit(found.count() > 0 ? 1 : 0)
