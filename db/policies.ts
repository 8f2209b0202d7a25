import { houseRole, staffRole } from './roles.ts'

/*
 * The second wall, behind the condition in each query: what the walled role sees of a table, whatever it asks. Settings are read in
 * a select of their own, so that a statement reads them once and not for each row.
 */
const seats = `(select string_to_array(current_setting('lang_nghe.seats', true), ','))::text[]`
const inHand = `(select string_to_array(nullif(current_setting('lang_nghe.held', true), ''), ',')::bigint[])::bigint[]`
const anybody = `(select coalesce(current_setting('lang_nghe.seats', true), '') <> '')`

/** A select of one value is asked for each row along its index; `exists` may be answered from all tickets of a province at once. */
const any = (found: string) => `(select true from ${found} limit 1)`

const seated = (ticketId: string) =>
  `${any(`ticket_seats s where s.ticket_id = ${ticketId} and s.seat = any (${seats})`)} or ${ticketId} = any (${inHand})`

/** A ticket's papers are seen with it: this select is walled, too. */
const withItsTicket = (ticketId: string) =>
  `(${ticketId} is null or ${any(`tickets t where t.id = ${ticketId}`)})`

/** What was written about a ticket, or done with it. */
const papers = [
  'ratings',
  'consultations',
  'collaborators',
  'extensions',
  'clock_events',
  'alarms',
  'alarm_calls',
  'legal_notices',
  'drafts',
  'sendings',
  'routing_corrections',
  'digest_items',
  'read_audit',
  'ticket_facts',
  'incident_tickets',
  'webhook_deliveries',
  'exchange_links',
  'exchange_arrivals',
  // Asked by their index through functions of the owner, which ask the same wall: behind a policy no index of words is used.
  'ticket_words',
]

/** Whoever takes calls asks from it, besides their seats. */
export const callsSeat = 'calls'

const sees: Record<string, string> = {
  // The seat index walls lists of what is ordinary.
  tickets: `(lane not in ('complaint', 'denunciation') and ${anybody}) or ${seated('tickets.id')}`,
  reporters: `
    ${any(`tickets t where t.reporter_id = reporters.id and (${seated('t.id')})`)}
    or ${any(`followers f where f.reporter_id = reporters.id and (${seated('f.ticket_id')})`)}`,
  ticket_events: withItsTicket('ticket_events.ticket_id'),
  messages: withItsTicket('messages.ticket_id'),
  attachments: withItsTicket('attachments.ticket_id'),
  inbound_messages: withItsTicket('inbound_messages.ticket_id'),
  inbound_mails: any('inbound_messages m where m.id = inbound_mails.inbound_id'),
  former_contacts: withItsTicket('former_contacts.ticket_id'),
  // Numbers of people: of a call that no ticket came of, those who take calls see it.
  calls: `(ticket_id is null and '${callsSeat}' = any (${seats})) or ${seated('calls.ticket_id')}`,
  followers: seated('followers.ticket_id'),
  follow_requests: seated('follow_requests.ticket_id'),
  open_questions: seated('open_questions.ticket_id'),
  ...Object.fromEntries(papers.map((table) => [table, withItsTicket(`${table}.ticket_id`)])),
}

export const walledTables = Object.keys(sees)

/** What is written is for the verb to know. */
export const policies: string[] = Object.entries(sees).flatMap(([table, seen]) => [
  `alter table ${table} enable row level security`,
  `drop policy if exists house_sees on ${table}`,
  `create policy house_sees on ${table} to ${houseRole} using (true) with check (true)`,
  `drop policy if exists staff_sees on ${table}`,
  `create policy staff_sees on ${table} to ${staffRole} using (${seen}) with check (true)`,
])
