import type { MachineEventFields } from './machine-event.ts'

const webhooks = { touches: ['webhooks'], news: false, moves: [] } as const
const partners = { touches: ['partners'], news: false, moves: [] } as const
const nothing = { touches: [], news: false, moves: [] } as const

/** What an event about programs outside makes old. */
export const machineReaches = {
  'webhook.made': webhooks,
  'webhook.changed': webhooks,
  'webhook.secret-made': webhooks,
  'webhook.failing': webhooks,
  'webhook.stopped': webhooks,
  'webhook.tried': webhooks,
  'webhook.resent': webhooks,
  'webhook.ended': webhooks,
  'partner.made': partners,
  'partner.changed': partners,
  'partner.tried': nothing,
  'partner.asked-again': partners,
  'partner.file-made': partners,
  'partner.file-taken': partners,
  'partner.ended': partners,
} satisfies Record<keyof MachineEventFields, object>
