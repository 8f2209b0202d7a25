/** How soon what follows from an event is to be done. */
export type Haste = 'emergency' | 'urgent' | 'ordinary'

/** As the job queue counts: the lowest number is taken first. */
export const priorityOf: Record<Haste, number> = { emergency: -20, urgent: -10, ordinary: 0 }
