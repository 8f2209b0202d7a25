import type { ChangeRow } from '../changes/store.ts'

/** What is sent of an event: what happened to which ticket and where to ask for more; nothing that anybody wrote. */
export const bodyOf = (change: ChangeRow, publicUrl: string): string => {
  const { type, at, by, id, reference, status, version, departmentId, department, stays } = change
  const ticket = { id, reference, status, version, department: { id: departmentId, name: department } }
  const links = { ticket: `${publicUrl}/api/tickets/${id}`, console: `${publicUrl}/console/tickets/${id}` }
  return JSON.stringify({ type, timestamp: at.toISOString(), data: { ticket, by, left: !stays, links } })
}

export const pingType = 'webhook.ping'

export const pingBody = (at: Date): string =>
  JSON.stringify({ type: pingType, timestamp: at.toISOString(), data: {} })

/** The same for each try of the same event, so that a receiver knows what it has. */
export const messageId = (webhookId: string, deliveryId: number): string =>
  `msg_${webhookId.slice(0, 8)}_${deliveryId}`
