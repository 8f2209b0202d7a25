import type { Staff } from '../../access/permissions.ts'
import { type Ctx, inTransaction } from '../../context/context.ts'
import { heardTypes } from '../changes/heard.ts'
import { changesWithin, stretchAfter } from '../changes/store.ts'
import { bodyOf } from './body.ts'
import { enqueueSending, insertDeliveries, webhooksDue } from './deliveries-store.ts'
import { lockReading, type Reading, saveReadUntil } from './store.ts'

const stretch = 500

/**
 * Writes down for each receiver what it is told of, once and in the order in which it was committed: place and rows move in one
 * transaction. Then it has those sent to that have something waiting.
 */
export const spreadChanges = async (ctx: Ctx): Promise<void> => {
  for (;;) {
    const behind = await inTransaction(ctx, async (ctx) => {
      const readings = await lockReading(ctx.db)
      const isBehind: boolean[] = []
      for (const reading of readings) isBehind.push(await readOn(ctx, reading))
      return isBehind.includes(true)
    })
    await sendWhatIsDue(ctx)
    if (!behind) return
  }
}

export const sendWhatIsDue = async ({ db, now }: Ctx): Promise<void> => {
  for (const id of await webhooksDue(db, now)) await enqueueSending(db, id)
}

/** Whether there is more behind what it looked at. */
const readOn = async ({ db, now, publicUrl }: Ctx, reading: Reading): Promise<boolean> => {
  const { id, readUntil: after, types } = reading
  const { until, events } = await stretchAfter(db, { after, most: stretch })
  if (events === 0) return false
  const within = { after, until, types: types.length > 0 ? types : heardTypes, departmentId: null }
  const changes = await changesWithin(db, seatOf(reading), { ...within, limit: stretch })
  const rows = changes.map((change) => {
    const { eventId, id: ticketId, type } = change
    return { eventId, ticketId, type, body: bodyOf(change, publicUrl) }
  })
  if (rows.length > 0) await insertDeliveries(db, { webhookId: id, rows, now })
  await saveReadUntil(db, { id, until })
  return events === stretch
}

/** It sees what a program sees that reads tickets from there. */
const seatOf = ({ id, reach, departmentId, kind, provinceCode, communeCode }: Reading): Staff => ({
  kind: 'staff',
  id: `webhook:${id}`,
  name: '',
  language: 'vi',
  roles: ['client'],
  departmentId,
  departmentKind: kind,
  provinceCode,
  communeCode,
  client: { keyId: 0, scopes: ['read-tickets'], reach, perMinute: 0 },
})
