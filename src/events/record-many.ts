import { actorName } from '../access/permissions.ts'
import type { Ctx } from '../context/context.ts'
import { lenderOfDuty } from './behalf.ts'
import { linkOf, microsOf, sealData } from './chain.ts'
import { chainKeysOf } from './chain-keys.ts'
import type { HouseEvent } from './event.ts'
import type { NewHouseEvent } from './store-many.ts'
import * as store from './store-many.ts'
import { writtenIn } from './written.ts'

/** `alone`: its row was made or is locked in this transaction, so nobody else adds to its chain meanwhile. */
export type HouseHappening = { event: HouseEvent; subject: string; rooms: string[]; alone?: true }

/** As many as are linked before others of this process get their turn. */
const atOnce = 250

/** Writes many events about the house, in their order, with few statements; chains that others may add to are locked here. */
export const recordHouseMany = async (ctx: Ctx, happened: readonly HouseHappening[]): Promise<void> => {
  const subjects = [...new Set(happened.map(({ subject }) => subject))]
  const shared = new Set(happened.filter(({ alone }) => !alone).map(({ subject }) => subject))
  for (const subject of subjects) ctx.subjects?.add(subject)
  await store.lockChains(ctx.db, [...shared].sort())
  const heads = new Map((await store.headsOf(ctx.db, subjects)).map(({ subject, hash }) => [subject, hash]))
  for (let at = 0; at < happened.length; at += atOnce) {
    const rows = happened.slice(at, at + atOnce).map((one) => linked(ctx, one, heads))
    await store.appendHouseEvents(ctx.db, rows)
  }
}

/** The next link of its chain; a later one of the same chain follows it. */
const linked = (
  ctx: Ctx,
  { event: { type, ...told }, subject, rooms: audience }: HouseHappening,
  heads: Map<string, Uint8Array>,
): NewHouseEvent => {
  const key = chainKeysOf(ctx.secret).signs
  const data = JSON.parse(JSON.stringify({ ...told, ...lenderOfDuty(ctx.actor, type) }))
  const sealing = sealData(writtenIn(type), data)
  const row = { subject, type, actor: actorName(ctx.actor), at: ctx.now, audience, ...sealing, data }
  const hash = linkOf(key.bytes, heads.get(subject) ?? null, {
    ...row,
    ...ofNoTicket,
    micros: microsOf(ctx.now),
  })
  heads.set(subject, hash)
  return { ...row, hash, key: key.name }
}

const ofNoTicket = { version: null, lane: null, status: null, departmentId: null, officerId: null }
