import { connect } from '../../db/connect.ts'
import { contextOf } from '../../src/context/context.ts'
import { loadKnowledge } from '../../src/context/knowledge.ts'
import { exchangeWithAll } from '../../src/machines/exchange/turn.ts'
import { guardedTalk, type Talk } from '../../src/platform/guarded-fetch.ts'

/** Exchanges again and again, in a process that is there to be killed, and says before and after each thing that it sends. */
const [databaseUrl, secret, inner, ahead] = process.argv.slice(2) as [string, string, string, string]
const clock = () => new Date(Date.now() + Number(ahead))
const { sql: db } = connect(databaseUrl, { max: 2 })
const knowledge = await loadKnowledge(db, clock)
const house = { db, knowledge, ring: () => {}, clock, secret, publicUrl: 'https://a.example' }
const talk = guardedTalk({ milliseconds: 10_000, most: 1_000_000, inner: [inner] })
const telling: Talk = async (url, sent) => {
  if (sent.method === 'POST') console.log('before')
  const answered = await talk(url, sent)
  console.log(sent.method === 'POST' ? 'after' : 'asked')
  return answered
}
process.stdin.on('end', () => process.exit()).resume()
for (;;) {
  await exchangeWithAll(contextOf(house, { kind: 'system' }), telling)
  console.log('turn')
  await new Promise((later) => setTimeout(later, 100))
}
