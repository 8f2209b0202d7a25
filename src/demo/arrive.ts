import { settleCallBack } from '../intake/calls/missed.ts'
import { noteCall } from '../intake/calls/note.ts'
import { receiveReport } from '../intake/receive.ts'
import { readReport } from '../intake/report.ts'
import { handleInbound } from '../intake/sms/handle.ts'
import { storeInbound } from '../intake/sms/inbound.ts'
import { typeIn } from '../intake/typed-in.ts'
import { dateOf, dayMs, minuteMs } from '../platform/vietnam-time.ts'
import type { TrackingKey } from '../tickets/resident/own-ticket.ts'
import { trackingSecret } from '../tickets/secret.ts'
import type { Arrival } from './arrivals.ts'
import type { Chance } from './chance.ts'
import type { Crew } from './crew.ts'
import type { Life } from './life.ts'
import * as store from './store.ts'

export type Arrived = { ticketId: number; key: TrackingKey }

type Arriving = { life: Life; crew: Crew; chance: Chance; arrival: Arrival }

const resident = { kind: 'resident' as const }

/** Brings a report in by its own door; null where the door refuses it. */
export const arrive = async (arriving: Arriving): Promise<Arrived | null> => {
  const { life, arrival } = arriving
  const ticketId = await doors[arrival.channel](arriving)
  if (ticketId === null) return null
  life.lead(ticketId)
  const { reference } = await store.standingOf(life.as(resident).db, ticketId)
  return { ticketId, key: { reference, secret: trackingSecret(life.as(resident).secret, reference) } }
}

/** By the same key no report opens twice: of a day that was cut off, what is there already stays as it is. */
const keyOf = ({ id }: Arrival) => `demo-${id}`

const fresh = (receipt: { ticketId: number; repeated: boolean } | null): number | null =>
  receipt && !receipt.repeated ? receipt.ticketId : null

type Door = (arriving: Arriving) => Promise<number | null>

const written: Door = async ({ life, arrival }) => {
  const { channel, language, person } = arrival
  const receipt = await life.attempt(resident, (ctx) =>
    receiveReport(ctx, readReport(formOf(arrival), ctx.now), {
      channel,
      language,
      idempotencyKey: keyOf(arrival),
      ...(channel === 'zalo' ? { zaloId: person.zaloId } : {}),
    }),
  )
  return fresh(receipt)
}

const bySms: Door = async ({ life, arrival }) => {
  const { phone } = arrival.person
  const row = await life.attempt({ kind: 'system' }, async (ctx) => {
    const isNew = await storeInbound(ctx, {
      gateway: 'generic',
      sms: { providerId: keyOf(arrival), sender: phone, recipient: '1022', body: arrival.text, piece: null },
      raw: { from: phone, to: '1022', text: arrival.text },
    })
    if (!isNew) return null
    const id = (await store.newestInbound(ctx.db, phone))!
    await handleInbound(ctx, id, { provinceCode: arrival.provinceCode })
    return id
  })
  return row === null ? null : store.ticketOfInbound(life.as(resident).db, row)
}

/** An operator writes it down while somebody talks, and the phone system tells of the call. */
const byPhone: Door = async ({ life, crew, chance, arrival }) => {
  const callId = `demo-${arrival.id}`
  const { phone } = arrival.person
  const operator = crew.operator(chance)
  const tell = (kind: CallKind) => ofCall(life, { callId, phone, kind, operatorId: operator.id })
  await tell('ringing')
  await life.until(new Date(life.now().getTime() + chance.between(4, 40) * 1000))
  await tell('answered')
  await life.until(new Date(life.now().getTime() + chance.between(70, 300) * 1000))
  const receipt = await life.attempt(operator, (ctx) =>
    typeIn(ctx, {
      report: readReport(formOf(arrival), ctx.now),
      channel: 'hotline',
      idempotencyKey: keyOf(arrival),
      callId,
      language: arrival.language,
    }),
  )
  await tell('ended')
  return fresh(receipt)
}

const atCounter: Door = async ({ life, crew, arrival }) => {
  const channel = arrival.channel === 'letter' ? ('letter' as const) : ('counter' as const)
  const cameIn = new Date(life.now().getTime() - dayMs)
  const receivedOn = channel === 'letter' ? { receivedOn: dateOf(cameIn) } : {}
  const receipt = await life.attempt(crew.clerk(), (ctx) =>
    typeIn(ctx, {
      report: readReport({ ...formOf(arrival), ...receivedOn }, ctx.now),
      channel,
      idempotencyKey: keyOf(arrival),
      language: arrival.language,
    }),
  )
  return fresh(receipt)
}

const doors: Record<Arrival['channel'], Door> = {
  web: written,
  email: written,
  zalo: written,
  sms: bySms,
  hotline: byPhone,
  counter: atCounter,
  letter: atCounter,
}

const formOf = ({ text, chosen, communeCode, provinceCode, spot, person, channel, pinned }: Arrival) => ({
  text,
  category: chosen,
  provinceCode,
  communeCode,
  ...(channel === 'web' || channel === 'counter' || channel === 'hotline' ? { address: spot.words } : {}),
  ...(pinned ? { lat: spot.lat, lon: spot.lon } : {}),
  reporter: person.anonymous ? {} : reporterOf(person, channel),
  consent: !person.anonymous,
})

const reporterOf = (
  { name, phone, email, postalAddress }: Arrival['person'],
  channel: Arrival['channel'],
) => {
  if (channel === 'email') return { name, email }
  if (channel === 'zalo') return { name }
  if (channel === 'letter') return { name, phone, postalAddress }
  return { name, phone }
}

type CallKind = 'ringing' | 'answered' | 'ended'
type CallTold = { callId: string; phone: string; kind: CallKind; operatorId: string | null }

/** What the phone system tells. */
export const ofCall = (life: Life, { kind, operatorId, ...call }: CallTold): Promise<void> => {
  const ctx = life.as({ kind: 'system' })
  const by = { operatorId: kind === 'ringing' ? null : operatorId, provinceCode: null }
  return noteCall(ctx, { ...call, ...by, kind, at: ctx.now })
}

type Missed = { id: string; phone: string }

/** A call that nobody took. */
export const miss = async (life: Life, { id, phone }: Missed): Promise<void> => {
  const callId = `demo-missed-${id}`
  for (const kind of ['ringing', 'ended'] as const) {
    await ofCall(life, { callId, phone, kind, operatorId: null })
    await life.until(new Date(life.now().getTime() + minuteMs / 2))
  }
}

/** An operator calls them back a little later, and mostly reaches them. */
export const callBack = async (
  life: Life,
  { id }: Missed,
  { crew, chance }: Pick<Arriving, 'crew' | 'chance'>,
) => {
  const operator = crew.operator(chance)
  const callBackId = await store.callBackOf(life.as(operator).db, `demo-missed-${id}`)
  await life.until(new Date(life.now().getTime() + chance.between(3, 40) * minuteMs))
  if (callBackId === null) return
  const outcomes = chance.happens(0.3) ? (['not-reached', 'reached'] as const) : (['reached'] as const)
  for (const outcome of outcomes)
    await life.attempt(operator, (ctx) => settleCallBack(ctx, callBackId, outcome))
}
