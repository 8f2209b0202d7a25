import { mustManage } from '../../access/management.ts'
import type { Ctx } from '../../context/context.ts'
import { dateOf } from '../../platform/vietnam-time.ts'
import type { SendingLimits } from './limits.ts'
import * as store from './store.ts'
import { lastLeft, lastTold, waitingSince } from './watch-store.ts'

const ways = ['sms', 'email'] as const

/** How each gateway does, what it has cost and may cost, and what waits for each way; amounts in đồng. */
export const lookAtGateways = async (ctx: Ctx, { placed }: SendingLimits) => {
  mustManage(ctx.actor, 'see-gateways', 'province')
  const { db, now } = ctx
  const states = await store.gatewayStates(
    db,
    placed.map(({ gateway }) => gateway.name),
    dateOf(now),
  )
  const waiting = await waitingSince(db, { before: now, urgentOnly: false })
  const gateways = states.map(({ day, month, ...state }) => {
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
  })
  return { gateways, ways: await Promise.all(ways.map((channel) => wayOf(ctx, channel, waiting))) }
}

const healthOf = (
  { failuresInARow, restsUntil }: Pick<store.GatewayState, 'failuresInARow' | 'restsUntil'>,
  now: Date,
) => {
  if (restsUntil && restsUntil > now) return 'resting' as const
  return failuresInARow > 0 ? ('failing' as const) : ('well' as const)
}

type Waiting = Awaited<ReturnType<typeof waitingSince>>

const wayOf = async ({ db }: Ctx, channel: (typeof ways)[number], all: Waiting) => {
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
