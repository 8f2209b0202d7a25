import type { Holding } from '../access/permissions.ts'

/** The ticket that an event tells of. */
export type EventSubject = Holding & { id: number; reference: string; version: number }
