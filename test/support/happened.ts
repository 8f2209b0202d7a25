import type { EventFields, EventType, RecordedEvent } from '../../src/events/event.ts'
import { mondayAtTen } from './moment.ts'

/** An event as the relay hands it on, with what a test says of it. */
export const happened = <T extends EventType>(
  type: T,
  { ticketId = null, data = {} }: { ticketId?: number | null; data?: Partial<EventFields[T]> } = {},
) =>
  ({
    id: 1,
    type,
    data,
    ticketId,
    actor: 'system',
    at: mondayAtTen,
    audience: [],
    seq: 1,
    version: null,
  }) as unknown as RecordedEvent<T>
