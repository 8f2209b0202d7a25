import type { NewEvent } from '../../src/events/store.ts'

/** A row of events as only a test writes it: of no ticket, with a link that nothing made. */
export const bareEvent = (
  fields: Pick<NewEvent, 'subject' | 'type' | 'at'> & Partial<NewEvent>,
): NewEvent => ({
  ticketId: null,
  actor: 'system',
  data: {},
  audience: [],
  version: null,
  lane: null,
  status: null,
  departmentId: null,
  officerId: null,
  hash: new Uint8Array(32),
  key: null,
  written: null,
  digest: null,
  salt: null,
  ...fields,
})
