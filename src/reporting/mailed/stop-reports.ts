import { type Ctx, inTransaction } from '../../context/context.ts'
import { recordHouse } from '../../events/record.ts'
import { wantNoMore } from './reader-store.ts'

/** By the link in a mail, whoever holds it: the person may want them again among their preferences. */
export const stopReports = (ctx: Ctx, staffId: string): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    await wantNoMore(ctx.db, staffId)
    const about = { subject: `staff:${staffId}`, rooms: [`staff:${staffId}`] }
    await recordHouse(ctx, { type: 'staff.changed', staffId, changes: { weeklyReport: false } }, about)
  })
