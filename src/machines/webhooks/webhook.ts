import { mustManage } from '../../access/management.ts'
import type { Ctx } from '../../context/context.ts'
import type { WebhookSends } from '../../events/machine-event.ts'
import { noSuchWebhook, webhookEnded } from './refusals.ts'
import { findWebhook, lockWebhook, type WebhookSeen } from './store.ts'

/** The receiver, when it lies where the actor keeps accounts; refused as if it were not there elsewhere. */
export const webhookOf = async ({ db, actor }: Ctx, id: string): Promise<WebhookSeen> => {
  mustManage(actor, 'manage-staff', 'province')
  const webhook = await findWebhook(db, actor, id)
  if (!webhook) throw noSuchWebhook()
  return webhook
}

/** The same, locked, with what signs; refused when it has ended. */
export const standingWebhook = async (ctx: Ctx, id: string): Promise<WebhookSeen & { secret: string }> => {
  const webhook = await webhookOf(ctx, id)
  const locked = await lockWebhook(ctx.db, id)
  if (!locked) throw webhookEnded()
  return { ...webhook, secret: locked.secret }
}

export const sendsOf = ({ name, url, types, departmentId, reach }: WebhookSends): WebhookSends => ({
  name,
  url,
  types,
  departmentId,
  reach,
})

/** Where its events stand, and which screens show it. */
export const aboutWebhook = ({ id, departmentId }: Pick<WebhookSeen, 'id' | 'departmentId'>) => ({
  subject: `webhook:${id}`,
  rooms: [`department:${departmentId}`],
})
