/** Tables that the walled role sees whole, and why: what is neither here nor in `policies` is refused by a test. */
const ofStaff = 'Colleagues, their seats and their days: no resident and no ticket.'
const ofSignIn = 'How staff sign in, as digests or sealed: no resident and no ticket.'
const ofTheHouse = 'What the house is made of: places, subjects, rules, words that everybody reads.'
const figures = 'Figures: nobody and no single ticket can be read from them.'

export const unwalled: Record<string, string> = {
  ...among(['staff', 'duties', 'absences', 'on_call_shifts', 'delegations', 'saved_views'], ofStaff),
  ...among(
    [
      'user',
      'session',
      'account',
      'verification',
      'two_factor',
      'passkeys',
      'passkey_challenges',
      'sign_in_attempts',
      'api_keys',
      'api_clients',
    ],
    ofSignIn,
  ),
  webhooks: 'Where events are sent to: an address, a unit and sealed secrets, and no ticket.',
  exchange_partners: 'Neighbouring systems: an address, a unit and a sealed key, and no ticket.',
  exchange_strays:
    'What a neighbouring system has as ours and nobody knows here: numbers, and no word of anybody.',
  client_tickets:
    'Which program brought which ticket: numbers and a digest, and nothing of what was written.',
  ...among(
    [
      'provinces',
      'communes',
      'former_provinces',
      'former_districts',
      'former_communes',
      'former_commune_successors',
      'gazetteer_bundles',
      'categories',
      'departments',
      'routing_rules',
      'targets',
      'holidays',
      'working_hours',
      'retention_terms',
      'texts',
      'answer_templates',
    ],
    ofTheHouse,
  ),
  ...among(
    [
      'ticket_counts',
      'ticket_sums',
      'province_sums',
      'figures',
      'figures_kept',
      'usual_counts',
      'usual_rhythms',
      'warnings',
      'sms_gateways',
      'sms_gateway_days',
      'limit_counts',
      'daily_roots',
      'unkeyed_chains',
    ],
    figures,
  ),
  weekly_reports: 'Which figures of their unit were mailed to a leader: sums of what is ordinary alone.',
  routing_models: 'Weights of words over thousands of tickets; what is sealed is never learnt from.',
  early_receipts: 'What a network said of an id of its own that no message has: no address, no ticket.',
  made_files:
    'What somebody asked for and how far it is made: asked by its owner alone, and told by no words of a report.',
  made_file_parts:
    'Tables as their owner saw them: titles blanked as for the public, no resident, nothing sealed; gone after a day.',
  messenger_keys: 'Keys of our own accounts, sealed with a key outside the database.',
  call_backs:
    'How often somebody rang and who calls back; the number stands with the calls, which are walled.',
  incident_callers: 'That somebody was read what everybody may read: no number, no name, no word of theirs.',
  incidents: 'What is told to everybody: all that it says is public.',
  upload_turns: 'Which process writes a file just now.',
  ticket_seats:
    'Who reads which ticket: its number, lane and dates, and no word of it. Every list walks it, and the policies themselves ask it.',
  deadlines: 'A number and dates, joined in every list: a second question for each row would double them.',
  dead_addresses:
    'An address that refused, without a name or a ticket; the outbox asks by the address of each message, which is walled.',
}

function among(tables: string[], why: string): Record<string, string> {
  return Object.fromEntries(tables.map((table) => [table, why]))
}
