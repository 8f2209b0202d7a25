import { type MessengerName, messengers } from '../../../db/vocabulary.ts'
import { mustManage } from '../../access/management.ts'
import type { Ctx } from '../../context/context.ts'
import { dateOf } from '../../platform/vietnam-time.ts'
import type { SendingLimits } from './limits.ts'
import * as store from './store.ts'
import { lastLeft, lastTold, waitingSince } from './watch-store.ts'

/** How each gateway does, what it has cost and may cost, and what waits for each way; amounts in đồng. */
export const lookAtGateways = async (ctx: Ctx, limits: SendingLimits) => {
  mustManage(ctx.actor, 'see-gateways', 'province')
  const { db, now } = ctx
  const { placed, messengers: talking = [] } = limits
  const names: string[] = [...placed.map(({ gateway }) => gateway.name), ...talking]
  const states = await store.gatewayStates(db, names, dateOf(now))
  const waiting = await waitingSince(db, { before: now, urgentOnly: false })
  const isWay = (name: string) => names.includes(name) || waiting.some(({ channel }) => channel === name)
  const ways = ['sms', 'email', ...messengers.filter(isWay)] as const
  return {
    gateways: states.filter(({ name }) => !isMessenger(name)).map((state) => gatewayOf(ctx, state, placed)),
    messengers: await messengersOf(ctx, states, talking),
    ways: await Promise.all(ways.map((channel) => wayOf(ctx, channel, waiting))),
  }
}

const isMessenger = (name: string) => messengers.some((messenger) => messenger === name)

const gatewayOf = (
  { now }: Ctx,
  { day, month, ...state }: store.GatewayStanding,
  placed: SendingLimits['placed'],
) => {
  const known = placed.find(({ gateway }) => gateway.name === state.name)
  const price = known?.terms.price ?? 0
  const cost = (segments: number, budget: number | null = null) => ({
    segments,
    cost: segments * price,
    budget,
  })
  return {
    ...state,
    health: healthOf(state, now),
    inUse: known !== undefined,
    provinces: known?.provinces ?? null,
    price,
    today: cost(day, known?.terms.day),
    month: cost(month, known?.terms.month),
  }
}

/** The same of messengers, which cost nothing by the piece, and how old the keys are that let us write there. */
const messengersOf = async (
  { db, now }: Ctx,
  all: store.GatewayStanding[],
  talking: SendingLimits['messengers'] = [],
) => {
  const states = all.filter(({ name }) => isMessenger(name))
  const keys = await store.keyStandings(
    db,
    states.map(({ name }) => name),
  )
  return states.map(({ day, month, restsUntil, ...state }) => {
    const key = keys.find(({ name }) => name === state.name)
    return {
      ...state,
      health: key?.refusedAt ? ('failing' as const) : healthOf({ ...state, restsUntil }, now),
      inUse: talking.some((name) => name === state.name),
      keyRenewedAt: key?.renewedAt ?? null,
      keyRefusedAt: key?.refusedAt ?? null,
    }
  })
}

const healthOf = (
  { failuresInARow, restsUntil }: Pick<store.GatewayState, 'failuresInARow' | 'restsUntil'>,
  now: Date,
) => {
  if (restsUntil && restsUntil > now) return 'resting' as const
  return failuresInARow > 0 ? ('failing' as const) : ('well' as const)
}

type Waiting = Awaited<ReturnType<typeof waitingSince>>

const wayOf = async ({ db }: Ctx, channel: 'sms' | 'email' | MessengerName, all: Waiting) => {
  const own = all.find((one) => one.channel === channel)
  const told = await lastTold(db, `sending:${channel}`)
  return {
    channel,
    waiting: own?.waiting ?? 0,
    oldest: own?.since ?? null,
    lastSentAt: await lastLeft(db, channel),
    stuckSince: told?.type === 'sending.stuck' ? told.at : null,
  }
}
