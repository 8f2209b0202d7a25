import { type Ctx, inTransaction } from '../context/context.ts'
import { recordHouse } from '../events/record.ts'
import { staffOf } from './permissions.ts'
import { type Preferences, savePreferences } from './store.ts'

/** How often mails come, in which language, and to which number danger is told: each person's own choice. */
export const choosePreferences = (ctx: Ctx, chosen: Partial<Preferences>): Promise<Preferences> =>
  inTransaction(ctx, async (ctx) => {
    const { id } = staffOf(ctx.actor)
    const saved = await savePreferences(ctx.db, id, chosen)
    const about = { subject: `staff:${id}`, rooms: [`staff:${id}`] }
    // That the number changed is history; the number itself is not kept in what nobody can erase.
    const changes = {
      ...chosen,
      ...(chosen.phone === undefined ? {} : { phone: chosen.phone ? 'given' : null }),
    }
    await recordHouse(ctx, { type: 'staff.changed', staffId: id, changes }, about)
    return saved
  })
