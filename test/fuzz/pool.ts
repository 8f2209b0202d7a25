import type { Sql } from '../../db/connect.ts'
import { CATEGORIES } from '../../src/routing/categories.ts'
import type { Own } from './own.ts'
import type { Random } from './random.ts'

/** What stands in the database, so that requests reach further than "there is no such thing". */
export type Pool = {
  ids: Record<string, (number | string)[]>
  own: Own[]
}

/** By the first word of an address behind /api/ (or the first two), which rows its `id` names. */
const idTables: Record<string, string> = {
  tickets: 'tickets',
  a: 'alarms',
  departments: 'departments',
  duties: 'duties',
  absences: 'absences',
  targets: 'targets',
  messages: 'messages',
  rules: 'routing_rules',
  rota: 'on_call_shifts',
  'set-aside': 'inbound_messages',
  mails: 'inbound_messages',
  'dead-addresses': 'dead_addresses',
  attachments: 'attachments',
  consultations: 'consultations',
  webhooks: 'webhooks',
  deliveries: 'webhook_deliveries',
  partners: 'exchange_partners',
  differences: 'exchange_links',
}

const newest = async (sql: Sql, table: string): Promise<(number | string)[]> => {
  const rows = await sql<{ id: number | string }[]>`
    select ${sql(table === 'alarms' ? 'ticket_id' : 'id')} as id from ${sql(table)} order by 1 desc limit 60`
  return rows.map(({ id }) => id)
}

/** `sacrificed`: staff whom requests may move, lock and sign out, for none of them asks anything. */
export const poolOf = async (
  sql: Sql,
  { sacrificed, planted, own }: { sacrificed: string[]; planted: number[]; own: Own[] },
): Promise<Pool> => {
  const ids: Pool['ids'] = { staff: sacrificed }
  for (const [word, table] of Object.entries(idTables)) ids[word] = await newest(sql, table)
  ids.tickets = [...ids.tickets!, ...own.map(({ id }) => id), ...planted, ...planted]
  return { ids, own }
}

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()

const fixed: Record<string, unknown[]> = {
  occurredAt: [inDays(-1)],
  startsAt: [inDays(3), inDays(9)],
  endsAt: [inDays(10), inDays(12)],
  until: [inDays(5).slice(0, 10), inDays(9).slice(0, 10)],
  doneOn: [inDays(-1).slice(0, 10)],
  receivedOn: [inDays(-1).slice(0, 10)],
  since: [inDays(-9).slice(0, 10)],
  week: [inDays(0).slice(0, 10)],
  date: [inDays(20).slice(0, 10), inDays(21).slice(0, 10)],
  name: ['Trần Thị zyxwqkv'],
  helper: ['Tổ trưởng zyxwqkv'],
  'idempotency-key': ['zyxwqkv-1', 'zyxwqkv-2', 'zyxwqkv-3'],
  score: [1, 5],
  ids: [[1, 2]],
  provinceCode: ['01', '01', '79', '99'],
  communeCode: ['00364', '00364', '00352', '25747', '99999'],
  category: Object.keys(CATEGORIES),
  categoryCode: Object.keys(CATEGORIES),
  code: ['123456', '000000'],
  why: ['Theo phân công zyxwqkv'],
  departmentKind: ['police', 'economy', 'office'],
  phone: ['0912345678', '+84987654321', '1022'],
  email: ['ai-do@example.vn'],
  from: ['0912345678', '+84987654321', '1022', 'VIETTEL'],
  sender: ['0912345678'],
  gateway: ['generic', 'kannel', 'twilio', 'esms', 'speedsms'],
  version: [1, 2, 3, 4],
  weekday: [1, 6],
  consent: [true, 'on'],
  verb: ['resolve', 'refuse', 'ask'],
  cursor: ['1', '2026-11-29T00:00:00.000Z,1'],
  q: ['nắp cống', 'Nguyen', '0912345678', 'ngo 45'],
  lat: [21.0, 10.8],
  lon: [105.8, 106.7],
}
const alike: Record<string, string> = {
  province: 'provinceCode',
  commune: 'communeCode',
  kind: 'departmentKind',
}
const named: Record<string, string> = {
  ticketId: 'tickets',
  into: 'tickets',
  departmentId: 'departments',
  department: 'departments',
  staffId: 'staff',
  officerId: 'staff',
  substituteId: 'staff',
  operatorId: 'staff',
  attachmentId: 'attachments',
  consultationId: 'consultations',
}

/** What stands there for a field of this name. */
export const knownIn =
  ({ ids, own }: Pool) =>
  (name: string, random: Random): unknown => {
    const list = ids[named[name] ?? ''] ?? fixed[alike[name] ?? name]
    if (list && list.length > 0) return random.pick(list)
    if (name === 'reference') return random.pick(own).reference
    if (name === 's' || name === 'x-report-secret') return random.pick(own).secret
    return undefined
  }

/** The row that an `id` in this address names. */
export const idIn = ({ ids }: Pool, path: string, random: Random): number | string | undefined => {
  const words = path.split('/').filter((word) => word && !word.startsWith('{'))
  const word = words.findLast((word) => ids[word]) ?? 'tickets'
  const list = ids[word] ?? []
  return list.length > 0 ? random.pick(list) : undefined
}
