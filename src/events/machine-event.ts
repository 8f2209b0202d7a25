import type { PartnerState, WebhookState } from '../../db/sending-words.ts'
import type { ClientReach } from '../../db/vocabulary.ts'

export type WebhookSends = {
  name: string
  url: string
  types: string[]
  departmentId: number
  reach: ClientReach
}

export type PartnerStands = {
  name: string
  url: string
  jurisdictionId: string
  serviceCode: string | null
  departmentId: number
  state: PartnerState
}

/** Where events and tickets go outside. */
export type MachineEventFields = {
  /** Where events are sent to, of what unit and how far; never what signs. */
  'webhook.made': { webhookId: string } & WebhookSends
  'webhook.changed': {
    webhookId: string
    was: WebhookSends & { state: WebhookState }
    became: WebhookSends & { state: WebhookState }
  }
  /** `others`: until when the secret before it still signs. */
  'webhook.secret-made': { webhookId: string; others: string }
  /** Nothing was taken for a day; it ends at `stopsAt`. */
  'webhook.failing': { webhookId: string; name: string; since: string; stopsAt: string }
  'webhook.stopped': { webhookId: string; name: string; because: 'gone' | 'failing'; since: string }
  'webhook.tried': { webhookId: string; status: number | null }
  'webhook.resent': { webhookId: string; deliveryId: number }
  'webhook.ended': { webhookId: string; why: string }
  /** A neighbouring system, where it is and who stands in for it; never what opens it. */
  'partner.made': { partnerId: string } & PartnerStands
  /** `key`: another was given. */
  'partner.changed': { partnerId: string; was: PartnerStands; became: PartnerStands; key: boolean }
  /** Asked whether it answers; `new`: before it was made. */
  'partner.tried': { partnerId: string; url: string; error: string | null }
  /** Sent or looked at again by hand. */
  'partner.asked-again': { partnerId: string; linkId: number }
  /** A signed file for it, or of it, line by line. */
  'partner.file-made': { partnerId: string; lines: number }
  'partner.file-taken': { partnerId: string; lines: number; wrong: number }
  'partner.ended': { partnerId: string; why: string }
}
