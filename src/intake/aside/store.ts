import type { InboundMessageRow } from '../../../db/schema/intake.ts'
import type { Db } from '../../platform/database.ts'
import { storableJson } from '../../platform/text.ts'

/* SQL: it stands beside what gateways hand in, in the table of its own indexes. */

type Kept = Pick<InboundMessageRow, 'gateway' | 'providerId' | 'sender' | 'body' | 'receivedAt'> & {
  raw: Record<string, unknown>
}

/** Of the same key once. */
export const insertKept = (db: Db, { gateway, providerId, sender, body, raw, receivedAt }: Kept) => db`
  insert into inbound_messages (channel, gateway, provider_id, sender, body, raw, received_at, handled_at, outcome, set_aside)
  values ('web', ${gateway}, ${providerId}, ${sender}, ${body}, ${storableJson(raw)}::text::jsonb, ${receivedAt}, ${receivedAt},
    'set-aside', 'flood') on conflict do nothing`
