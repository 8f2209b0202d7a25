import { startEmbedded } from '../../db/embedded.ts'

// A process of its own that holds an embedded server, and ends as it is told: stop, crash, or by a signal.
const { ownerUrl, stop } = await startEmbedded({ directory: process.argv[2]!, settings: { fsync: 'off' } })
console.log(ownerUrl)
for await (const word of process.stdin) {
  if (String(word).trim() === 'crash') throw new Error('a bug')
  await stop()
  break
}
