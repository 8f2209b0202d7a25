import { type Ctx, inTransaction } from '../../context/context.ts'
import type { WebhookSends } from '../../events/machine-event.ts'
import { recordHouse } from '../../events/record.ts'
import { given } from '../../platform/given.ts'
import { mustSitAt } from '../keys/client.ts'
import { enqueueSending } from './deliveries-store.ts'
import { saveWebhook, type WebhookSeen } from './store.ts'
import { aboutWebhook, sendsOf, standingWebhook, webhookOf } from './webhook.ts'

export type WebhookChange = Partial<Omit<WebhookSends, 'departmentId'> & { state: 'on' | 'paused' }>

/** What it is sent from now on; switched on again, it goes on where it stood, so that nothing is missing. */
export const changeWebhook = (ctx: Ctx, id: string, change: WebhookChange): Promise<WebhookSeen> =>
  inTransaction(ctx, async (ctx) => {
    const webhook = await standingWebhook(ctx, id)
    const changed: WebhookSeen = { ...webhook, ...given(change) }
    await mustSitAt(ctx, changed)
    await saveWebhook(ctx.db, changed)
    if (changed.state === 'on') await enqueueSending(ctx.db, id)
    const [was, became] = [webhook, changed].map((one) => ({ ...sendsOf(one), state: one.state })) as [
      WebhookSends & Pick<WebhookSeen, 'state'>,
      WebhookSends & Pick<WebhookSeen, 'state'>,
    ]
    await recordHouse(ctx, { type: 'webhook.changed', webhookId: id, was, became }, aboutWebhook(webhook))
    return webhookOf(ctx, id)
  })
