import type { Lane } from '../../../db/vocabulary.ts'

/** How urgent a report is when it comes in: an emergency by itself, else as whoever took it in says. */
export const urgencyOf = (lane: Lane, urgent: boolean | undefined): 'urgent' | 'normal' =>
  lane === 'emergency' || urgent ? 'urgent' : 'normal'
