import { createServer, connect as dial } from 'node:net'
import { connect } from '../../db/connect.ts'

/**
 * A server that crashes says so to a connection that it has just made ready: the first question on it finds it closed. Says
 * "alive" when the process outlived that and the statement ended in an error.
 */
const [url] = process.argv.slice(2)
const ready = Buffer.from([0x5a, 0, 0, 0, 5, 0x49])
const fields = Buffer.from(
  'SFATAL\0C57P02\0Mterminating connection because of crash of another server process\0\0',
)
const lastWord = Buffer.concat([Buffer.from([0x45, 0, 0, 0, fields.length + 4]), fields])

const server = createServer((here) => {
  const there = dial(Number(new URL(url!).port), new URL(url!).hostname)
  let told = false
  here.on('data', (bytes) => (told ? here.end() : there.write(bytes)))
  there.on('data', (bytes) => {
    told = bytes.subarray(-ready.length).equals(ready)
    here.write(told ? Buffer.concat([bytes, lastWord]) : bytes)
  })
  here.on('close', () => there.destroy()).on('error', () => {})
  there.on('error', () => {})
})
await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
const here = new URL(url!)
here.host = `127.0.0.1:${(server.address() as { port: number }).port}`
const { sql, close } = connect(here.href, { max: 1 })
for (let round = 0; round < 3; round++) {
  const answer = await sql`select 1`.catch((error: Error) => error)
  if (!(answer instanceof Error)) process.exit(2)
  await new Promise((later) => setTimeout(later, 300))
}
await close()
server.close()
process.stdout.write('alive')
