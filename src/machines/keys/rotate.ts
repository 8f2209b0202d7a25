import { type Ctx, inTransaction } from '../../context/context.ts'
import { standingClient } from './client.ts'
import { type HandedOut, handOut } from './hand-out.ts'
import { tooManyKeys } from './refusals.ts'
import { countKeys, endOthers } from './store.ts'

export type Rotation = { days: number; overlapHours: number }

const hour = 60 * 60 * 1000
/** One in use and the one that takes its place. */
const most = 2

/** Another key for the program; those before it hold for so many hours more, so that nothing stands still meanwhile. */
export const rotateKey = (ctx: Ctx, id: string, { days, overlapHours }: Rotation): Promise<HandedOut> =>
  inTransaction(ctx, async (ctx) => {
    const client = await standingClient(ctx, id)
    if ((await countKeys(ctx.db, id, ctx.now)) >= most) throw tooManyKeys()
    const others = new Date(ctx.now.getTime() + overlapHours * hour)
    await endOthers(ctx.db, id, others)
    return handOut(ctx, client, { days, others })
  })
