import type { EventType } from './event.ts'

/** Whether anything follows from these by themselves depends on where the ticket lies then, and on nothing else. */
export const aboutWhereItLies: readonly EventType[] = [
  'ticket.opened',
  'ticket.forwarded',
  'ticket.corrected',
  'ticket.lane-changed',
  'ticket.commune-ended',
]

/** After these an officer may be chosen by itself, which is the same action to whoever sees it. */
export const bringAnOfficer: readonly EventType[] = [
  ...aboutWhereItLies,
  'ticket.reopened',
  'ticket.unmerged',
]
