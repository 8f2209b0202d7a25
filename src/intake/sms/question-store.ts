import type { Db } from '../../platform/database.ts'
import type { OpenQuestion } from './known.ts'

/* SQL: a question takes the place of the one before it, in one statement. */

const ask = (
  db: Db,
  kind: OpenQuestion['kind'],
  {
    sender,
    ticketId,
    choices,
    now,
    until,
  }: { sender: string; ticketId: number; choices: unknown[]; now: Date; until: Date },
) => db`
  insert into open_questions (sender, ticket_id, kind, choices, asked_at, expires_at)
  values (${sender}, ${ticketId}, ${kind}, ${JSON.stringify(choices)}::text::jsonb, ${now}, ${until})
  on conflict (sender, ticket_id) do update set kind = excluded.kind, choices = excluded.choices,
    asked_at = excluded.asked_at, expires_at = excluded.expires_at`

type Asking = Parameters<typeof ask>[2]

/** Which commune it is; of none the name. */
export const askPlace = (db: Db, asking: Asking) => ask(db, 'place', asking)

/** Whether it is about what is known. */
export const askIncident = (db: Db, asking: Asking) => ask(db, 'incident', asking)
