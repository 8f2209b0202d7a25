import { Counter, Gauge, Registry } from 'prom-client'
import type { House } from '../context/context.ts'
import { type Watched, watched } from './metrics-store.ts'

export type Metrics = () => Promise<{ text: string; type: string }>

const atMostEvery = 5_000

/** What a watching program reads; however often it asks, the database is asked every few seconds at most. */
export const createMetrics = (
  house: Pick<House, 'db' | 'clock'>,
  own: () => Promise<string> = async () => '',
): Metrics => {
  let last: { at: number; page: ReturnType<Metrics> } | null = null
  const readAnew = async () => {
    const registry = filled(await watched(house.db, house.clock()))
    return { text: `${await registry.metrics()}\n${await own()}`, type: registry.contentType }
  }
  return () => {
    if (last && performance.now() - last.at < atMostEvery) return last.page
    const page = readAnew()
    const fresh = { at: performance.now(), page }
    last = fresh
    // What failed is asked again at once.
    page.catch(() => {
      if (last === fresh) last = null
    })
    return page
  }
}

const filled = (seen: Watched): Registry => {
  const registry = new Registry()
  const gauge = (name: string, help: string, labelNames: string[] = []) =>
    new Gauge({ name: `lang_nghe_${name}`, help, labelNames, registers: [registry] })
  const counter = (name: string, help: string) =>
    new Counter({ name: `lang_nghe_${name}`, help, labelNames: ['gateway'], registers: [registry] })
  gauge('jobs_waiting', 'Jobs that could run now').set(seen.jobs)
  gauge('jobs_oldest_seconds', 'How long the oldest of them waits').set(seen.jobAge)
  gauge('relay_lag_seconds', 'How long the oldest event waits for the relay').set(seen.relayLag)
  gauge('tickets_open', 'Tickets that somebody still has to act on').set(seen.open)
  gauge('tickets_overdue', 'Of these the ones past their deadline, 100000 at most').set(seen.overdue)
  gauge('emergencies_unaccepted', 'Emergencies that nobody has in hand').set(seen.unaccepted)
  gauge('emergencies_unaccepted_oldest_seconds', 'How long the oldest of them rings').set(seen.unacceptedAge)
  const connections = gauge('database_connections', 'Connections of ours, by who holds them', [
    'name',
    'state',
  ])
  for (const { name, state, count } of seen.connections) connections.set({ name, state }, count)
  const messages = gauge('messages', 'Messages not sent, by state and why they are held', [
    'state',
    'because',
  ])
  for (const { state, because, count } of seen.messages) messages.set({ state, because }, count)
  const oldest = gauge('messages_oldest_seconds', 'How long the oldest unsent message waits', ['channel'])
  for (const channel of ['sms', 'email'])
    oldest.set({ channel }, seen.oldest.find((one) => one.channel === channel)?.age ?? 0)
  const aside = gauge('inbound_set_aside', 'What came in and waits for a person', ['channel'])
  for (const { channel, count } of seen.aside) aside.set({ channel }, count)
  const sent = counter('sms_sent_total', 'SMS that the gateway took')
  const failed = counter('sms_failed_total', 'Tries that the gateway failed')
  const segments = counter('sms_segments_total', 'Segments that the gateway took')
  const row = gauge('sms_failures_in_a_row', 'Tries that failed since the last SMS was taken', ['gateway'])
  for (const { name: gateway, ...tried } of seen.gateways) {
    sent.inc({ gateway }, tried.sent)
    failed.inc({ gateway }, tried.failed)
    segments.inc({ gateway }, tried.segments)
    row.set({ gateway }, tried.failuresInARow)
  }
  return registry
}
