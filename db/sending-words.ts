/** Closed words of what is sent to programs of others. */

/** `paused`: by who keeps it; `stopped`: by itself, after days without an answer or because its address is gone. */
export const webhookStates = ['on', 'paused', 'stopped', 'ended'] as const
export type WebhookState = (typeof webhookStates)[number]

/** `failed`: given up; `withheld`: the ticket was sealed before it left. */
export const deliveryStates = ['waiting', 'sent', 'failed', 'withheld'] as const
export type DeliveryState = (typeof deliveryStates)[number]

/** How one talks with a neighbouring system: by its Open311, or by signed files that people carry. */
export const partnerKinds = ['open311', 'file'] as const
export type PartnerKind = (typeof partnerKinds)[number]

/** Of a neighbouring system that tickets go to. */
export const partnerStates = ['on', 'paused', 'ended'] as const
export type PartnerState = (typeof partnerStates)[number]
