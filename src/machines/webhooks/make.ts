import { mustManage } from '../../access/management.ts'
import { type Ctx, inTransaction } from '../../context/context.ts'
import type { WebhookSends } from '../../events/machine-event.ts'
import { recordHouse } from '../../events/record.ts'
import { mustSitAt } from '../keys/client.ts'
import { makeSecret, sealSecret } from './secret.ts'
import { insertWebhook } from './store.ts'
import { aboutWebhook, sendsOf } from './webhook.ts'

export type MadeWebhook = { id: string; secret: string }

/**
 * Begins to send what happens to tickets of a unit to an address; what signs is shown this once. Refused: a department that the actor
 * keeps no accounts of, and a reach beyond its seat.
 */
export const makeWebhook = (ctx: Ctx, sends: WebhookSends): Promise<MadeWebhook> =>
  inTransaction(ctx, async (ctx) => {
    const { actor, now, db } = ctx
    mustManage(actor, 'manage-staff', 'province')
    await mustSitAt(ctx, sends)
    const [id, secret] = [crypto.randomUUID(), makeSecret()]
    const sealed = await sealSecret(ctx.secret, secret)
    const madeBy = actor.kind === 'staff' ? actor.id : null
    await insertWebhook(db, { ...sends, id, secret: sealed, madeBy, madeAt: now })
    const about = aboutWebhook({ id, departmentId: sends.departmentId })
    await recordHouse(ctx, { type: 'webhook.made', webhookId: id, ...sendsOf(sends) }, about)
    return { id, secret }
  })
