import { setTimeout as wait } from 'node:timers/promises'
import { io } from 'socket.io-client'
import { demoDomain } from '../../db/demo-mail.ts'
import { demoPassword } from '../../db/seed/demo.ts'
import { saysLater } from '../crash/load.ts'
import { until } from '../support/until.ts'

export type People = {
  /** Milliseconds of `performance.now()` at which the screen heard last. */
  heardAt: () => number
  /** Milliseconds that the longest outage took which somebody met, by whom; counted anew from here. */
  longest: () => Record<string, number>
  /** First pages that were read at what follows the database, and the seconds that the oldest said it is old at most. */
  older: () => { pages: number; seconds: number }
  /** What was answered that is neither what was asked for nor "please later". */
  odd: string[]
  stop: () => Promise<void>
}

const pause = 500
/** Whoever waits longer presses again. */
const patience = 40_000

export const signInAt = async (town: string): Promise<string> => {
  const answered = await fetch(`${town}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: town },
    body: JSON.stringify({ email: `chu-tich@${demoDomain}`, password: demoPassword }),
  })
  if (!answered.ok) throw new Error(`Nobody could sign in: ${answered.status} ${await answered.text()}`)
  return answered.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';', 1)[0])
    .join('; ')
}

/** A screen that listens, a member of staff who reads her list again and again, and a resident who opens the page. */
export const startPeople = async (town: string): Promise<People> => {
  // HAProxy lets nobody through before it has seen a part answer twice.
  const cookie = await until(() => signInAt(town).catch(() => null))
  const odd: string[] = []
  let heardAt = 0
  const screen = io(town, { extraHeaders: { cookie }, transports: ['websocket'] })
  screen.on('hint', () => (heardAt = performance.now()))
  const ages: number[] = []
  let stopped = false
  const longest: Record<string, number> = {}
  const goOn = async (who: string, path: string) => {
    let since = performance.now()
    while (!stopped) {
      const began = performance.now()
      const signal = AbortSignal.timeout(patience)
      const answered = await fetch(`${town}${path}`, { headers: { cookie }, signal }).catch(() => null)
      await answered?.arrayBuffer().catch(() => {})
      if (answered && !answered.ok && !saysLater(answered)) odd.push(`${who}: ${answered.status} at ${path}`)
      if (!answered) odd.push(`${who}: no answer at ${path}`)
      const age = answered?.ok && answered.headers.get('age')
      if (age) ages.push(Number(age))
      if (answered?.ok) {
        longest[who] = Math.max(longest[who] ?? 0, performance.now() - since)
        since = performance.now()
      }
      await wait(Math.max(0, pause - (performance.now() - began)))
      if (answered?.ok) since = performance.now()
    }
  }
  const going = Promise.all([goOn('staff', '/api/tickets'), goOn('residents', '/')])
  return {
    heardAt: () => heardAt,
    longest: () => {
      const counted = { ...longest }
      for (const who of Object.keys(longest)) longest[who] = 0
      return counted
    },
    older: () => ({ pages: ages.length, seconds: Math.max(0, ...ages) }),
    odd,
    stop: async () => {
      stopped = true
      await going
      screen.close()
    },
  }
}
