import { setTimeout as wait } from 'node:timers/promises'
import type { World } from './world.ts'

export type Acknowledged = { channel: 'web' | 'sms'; text: string; phone: string; reference: string | null }
export type Load = {
  acknowledged: Acknowledged[]
  unanswered: number
  /** Milliseconds that the one which was tried longest took until it was acknowledged. */
  longest: number
  /** What was answered that is neither yes nor "please later". */
  odd: string[]
  stop: () => Promise<void>
}

const senders = 4
/** Milliseconds of a sender between two reports: a busy day, which two cores can follow. */
const pause = 800
const patience = 60_000
/** Milliseconds after which nobody is expected to take a report any more, whatever was killed. */
const takenWithin = 240_000

let next = 0
const report = () => {
  const n = next++
  const phone = `0912${String(n).padStart(6, '0')}`
  return {
    n,
    phone,
    text: `Cong dau ngo ${n} pho khuong dinh, phuong khuong dinh bi tac da ba ngay, thu ${n}`,
  }
}

/** Danger goes before all that waits, so that its receipt tells whether the queue lives. */
const alarm = () => {
  const { n, phone } = report()
  return { n, phone, text: `chay nha so ${n} ngo 45 khuong dinh, phuong khuong dinh, co nguoi ket` }
}

type Written = ReturnType<typeof report>

const byWeb = (url: string, { n, text, phone }: Written) =>
  fetch(`${url}/api/reports`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': `crash-test-${n}` },
    body: JSON.stringify({ text, communeCode: '00364', reporter: { phone }, consent: true }),
    signal: AbortSignal.timeout(patience),
  })

const bySms = (url: string, { n, text, phone }: Written) =>
  fetch(`${url}/sms/inbound/generic`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ id: `crash-${n}`, from: phone, text }),
    signal: AbortSignal.timeout(patience),
  })

export const raiseAlarm = (world: () => World, load: Load): Promise<Acknowledged> =>
  sendUntilTaken(world, { written: alarm(), channel: 'sms', load })

/** So many ordinary reports by SMS as fast as they are taken. */
export const flood = (world: () => World, load: Load, many: number): Promise<Acknowledged[]> =>
  Promise.all(
    Array.from({ length: many }, () => sendUntilTaken(world, { written: report(), channel: 'sms', load })),
  )

/** "Not now": a sentence, and when to come again. */
export const saysLater = ({ status, headers }: Response): boolean =>
  status === 503 && Number(headers.get('retry-after')) > 0

type Sending = { written: Written; channel: Acknowledged['channel']; load: Load }

/** Sends one report until it is acknowledged, as a page and a gateway do; throws when nobody does. */
const sendUntilTaken = async (
  world: () => World,
  { written, channel, load }: Sending,
): Promise<Acknowledged> => {
  const send = channel === 'web' ? byWeb : bySms
  const began = performance.now()
  while (performance.now() < began + takenWithin) {
    try {
      const answered = await send(world().url, written)
      const body = (await answered.json()) as { reference?: string }
      if (answered.ok) {
        load.longest = Math.max(load.longest, performance.now() - began)
        return { ...written, channel, reference: body.reference ?? null }
      }
      if (!saysLater(answered)) load.odd.push(`${channel}: ${answered.status} ${JSON.stringify(body)}`)
    } catch (error) {
      if (error instanceof DOMException && error.name === 'TimeoutError') load.unanswered++
    }
    await wait(250)
  }
  throw new Error(`Nobody took this ${channel} report within ${takenWithin / 1000} s: ${written.text}`)
}

/** Reports over web and SMS, without a pause, until it is stopped; then every one of them has been acknowledged. */
export const startLoad = (world: () => World): Load => {
  let stopped = false
  const load: Load = { acknowledged: [], unanswered: 0, longest: 0, odd: [], stop: async () => {} }
  const sender = async (_: unknown, i: number) => {
    while (!stopped) {
      const channel = i % 2 ? 'web' : 'sms'
      load.acknowledged.push(await sendUntilTaken(world, { written: report(), channel, load }))
      await wait(pause)
    }
  }
  const sending = Promise.all(Array.from({ length: senders }, sender))
  // Told by stop(), and by the rounds, which ask the same server.
  sending.catch(() => {})
  load.stop = async () => {
    stopped = true
    await sending
  }
  return load
}
