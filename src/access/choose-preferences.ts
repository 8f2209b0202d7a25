import { recordHouse } from '../events/record.ts'
import { type Ctx, inTransaction } from '../platform/context.ts'
import { staffOf } from './permissions.ts'
import { type Preferences, savePreferences } from './store.ts'

/** How often mails come and in which language: each person's own choice. */
export const choosePreferences = (ctx: Ctx, chosen: Partial<Preferences>): Promise<Preferences> =>
  inTransaction(ctx, async (ctx) => {
    const { id } = staffOf(ctx.actor)
    const saved = await savePreferences(ctx.db, id, chosen)
    const about = { subject: `staff:${id}`, rooms: [`staff:${id}`] }
    await recordHouse(ctx, { type: 'staff.changed', staffId: id, changes: chosen }, about)
    return saved
  })
