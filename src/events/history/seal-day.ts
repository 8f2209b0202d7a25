import { type Ctx, inTransaction } from '../../context/context.ts'
import { hexOf } from '../../platform/digest.ts'
import { dateOfDay, dayOf, dayOfDate, startOfDay } from '../../platform/vietnam-time.ts'
import { chainKeysOf } from '../chain-keys.ts'
import { recordHouse } from '../record.ts'
import type { KeyedRoot, RootStore } from './root.ts'
import { beforeKeys, keyed } from './roots.ts'
import * as store from './store.ts'

const mostDays = 60

/**
 * Writes one hash over the heads of all chains that moved on each day that has ended, Vietnam time, and keeps it outside too: it
 * proves later that no timeline of that day was rewritten. A day that has its root keeps it.
 */
export const sealDay = async (ctx: Ctx, outside: RootStore): Promise<void> => {
  await sealBeforeKeys(ctx)
  const yesterday = dayOf(ctx.now.getTime()) - 1
  const last = await store.lastSealed(ctx.db)
  const first = last === null ? yesterday : Math.max(dayOfDate(last) + 1, yesterday - mostDays)
  for (let day = first; day <= yesterday; day++) await sealOne(ctx, day)
  await keepOutside(ctx, outside)
}

const sealOne = (ctx: Ctx, day: number): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    const [from, until] = [new Date(startOfDay(day)), new Date(startOfDay(day + 1))]
    const root = await store.rootOf(ctx.db, { day: dateOfDay(day), from, until })
    const made = keyed(chainKeysOf(ctx.secret), root)
    if (!(await store.insertRoot(ctx.db, { ...root, ...made, now: ctx.now }))) return
    const sealed = { ...root, mac: hexOf(made.mac), key: made.key }
    await recordHouse(ctx, { type: 'history.sealed', ...sealed }, { subject: 'history', rooms: [] })
  })

/** Where the chains stood before they were keyed: the migration noted it, the key seals it once, as soon as the house knows it. */
export const sealBeforeKeys = async ({ db, secret }: Ctx): Promise<void> => {
  const row = await store.unkeyedRoot(db)
  if (row && row.mac === null) await store.keyUnkeyedRoot(db, keyed(chainKeysOf(secret), rootOfUnkeyed(row)))
}

export const rootOfUnkeyed = ({ chains, untilId, root }: store.UnkeyedRow) => ({
  day: beforeKeys,
  chains,
  untilId,
  root: hexOf(root),
})

/** What was not kept yet, be it that the disk was away yesterday. */
const keepOutside = async ({ db }: Ctx, outside: RootStore): Promise<void> => {
  const kept = new Set((await outside.kept()).map(({ day }) => day))
  for (const root of await keyedRoots(db)) if (!kept.has(root.day)) await outside.keep(root)
}

const keyedRoots = async (db: Ctx['db']): Promise<KeyedRoot[]> => {
  const [unkeyed, days] = [await store.unkeyedRoot(db), await store.allRoots(db)]
  const all = [
    ...(unkeyed ? [{ ...rootOfUnkeyed(unkeyed), mac: unkeyed.mac, key: unkeyed.key }] : []),
    ...days.map(({ day, chains, untilId, root, mac, key }) => ({
      day,
      chains,
      untilId,
      root: hexOf(root),
      mac,
      key,
    })),
  ]
  return all.flatMap(({ mac, key, ...root }) => (mac && key ? [{ ...root, mac: hexOf(mac), key }] : []))
}
