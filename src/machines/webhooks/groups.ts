import type { TicketEventType } from '../../events/event.ts'

export const eventGroups = ['opened', 'moves', 'answers', 'public'] as const
export type EventGroup = (typeof eventGroups)[number]

/** What people think of together when they choose what is sent. */
const typesOf: Record<EventGroup, readonly TicketEventType[]> = {
  opened: ['ticket.opened', 'ticket.split'],
  moves: [
    'ticket.accepted',
    'ticket.acceptance-undone',
    'ticket.assigned',
    'ticket.forwarded',
    'ticket.asked',
    'ticket.corrected',
    'ticket.merged',
    'ticket.unmerged',
  ],
  answers: [
    'ticket.resolved',
    'ticket.refused',
    'ticket.reopened',
    'ticket.closed',
    'ticket.withdrawn',
    'ticket.rated',
  ],
  public: ['ticket.published', 'ticket.unpublished', 'ticket.answer-published'],
}

export const typesOfGroups = (groups: readonly EventGroup[]): string[] =>
  groups.flatMap((group) => typesOf[group])

/** The groups that are asked for whole. */
export const groupsIn = (types: readonly string[]): EventGroup[] =>
  eventGroups.filter((group) => typesOf[group].every((type) => types.includes(type)))

/** What is asked for besides whole groups, each by itself. */
export const singlesIn = (types: readonly string[]): string[] => {
  const covered = typesOfGroups(groupsIn(types))
  return types.filter((type) => !covered.includes(type))
}
