import sharp from 'sharp'
import type { Sql } from '../../db/connect.ts'
import type { Staff } from '../../src/access/permissions.ts'
import { written } from '../../src/machines/exchange/file/lines.ts'
import { sealKey } from '../../src/machines/exchange/key.ts'
import { makeSecret, sealSecret } from '../../src/machines/webhooks/secret.ts'
import { testApp } from './app.ts'
import { khuongDinh, makeStaff, openSample, testHouse } from './house.ts'
import { mondayAtTen } from './moment.ts'

const signedFile = written('x', { from: 'https://ben.example', madeAt: mondayAtTen, takenAt: null }, [])

const fileOfOfficer = '00000000-0000-4000-8000-000000000001'

const inDays = (days: number) => new Date(mondayAtTen.getTime() + days * 86_400_000)

/** One ticket, held by a department of the commune, and people near it and far from it. */
export const openTown = async (sql: Sql) => {
  const house = await testHouse(sql)
  const commune = khuongDinh
  const person = (kind: string, roles: Staff['roles'], communeCode: string | null = commune) =>
    makeStaff(sql, { kind, roles, communeCode })
  const staff = {
    officer: await person('economy', ['officer']),
    leader: await person('economy', ['leader']),
    chair: await person('chair', ['chair']),
    clerk: await person('office', ['clerk']),
    operator: await person('operation-centre', ['operator'], null),
    dispatcher: await person('operation-centre', ['dispatcher'], null),
    legal: await person('economy', ['legal']),
    supervisor: await person('van-phong-ubnd', ['supervisor'], null),
    deputy: await person('van-phong-ubnd', ['province-admin'], null),
    admin: await person('economy', ['admin']),
    other: await person('police', ['officer']),
  }
  const ticket = await openSample(house)
  const second = await openSample(house, { text: 'Nắp cống trước nhà số 12 vỡ rồi, nguy hiểm lắm' })
  const picture = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#0b5b4c' } })
    .png()
    .toBuffer()
  const [message] = await sql<{ id: number }[]>`
    insert into messages (ticket_id, channel, recipient, recipient_kind, language, body, state, not_before, created_at)
    values (${ticket.id}, 'sms', '+84912345678', 'reporter', 'vi', 'x', 'failed', ${mondayAtTen}, ${mondayAtTen}) returning id`
  const [duty] = await sql<{ id: number }[]>`
    insert into duties (staff_id, department_id) values (${staff.officer.id}, ${staff.officer.departmentId}) returning id`
  const [absence] = await sql<{ id: number }[]>`
    insert into absences (staff_id, starts_at, ends_at)
    values (${staff.officer.id}, ${inDays(10)}, ${inDays(12)}) returning id`
  const [shift] = await sql<{ id: number }[]>`
    insert into on_call_shifts (staff_id, department_id, starts_at, ends_at)
    values (${staff.officer.id}, ${staff.officer.departmentId}, ${inDays(1)}, ${inDays(2)}) returning id`
  const [rule] = await sql<{ id: number }[]>`
    insert into routing_rules (category_code, province_code, commune_code, department_kind, why)
    values ('trees', '01', ${commune}, 'police', 'x') returning id`
  const [callBack] = await sql<{ id: number }[]>`
    with waiting as (
      insert into call_backs (province_code, first_at, last_at, stands_since) values ('01', ${mondayAtTen}, ${mondayAtTen}, ${mondayAtTen})
      returning id
    ), missed as (
      insert into calls (external_id, phone, province_code, started_at, ended_at, call_back_id)
      select 'town-missed', '+84912345679', '01', ${mondayAtTen}, ${mondayAtTen}, id from waiting
    ) select id from waiting`
  const [warning] = await sql<{ id: number }[]>`
    insert into warnings (province_code, commune_code, category_code, hours, count, usually, from_at, raised_at)
    values ('01', ${commune}, 'drainage', 3, 14, 0.4, ${inDays(-1)}, ${mondayAtTen}) returning id`
  const [incident] = await sql<{ id: number }[]>`
    insert into incidents (province_code, commune_codes, category_code, title, known, known_at, began_at, declared_by, declared_at)
    values ('01', ${[commune]}, 'drainage', 'Ngập ngõ 45', 'Nước dâng từ sáng', ${mondayAtTen}, ${inDays(-1)}, 'x', ${mondayAtTen}) returning id`
  const [delegation] = await sql<{ id: number }[]>`
    insert into delegations (giver_id, deputy_id, why, from_at, to_at, given_at)
    values (${staff.leader.id}, ${staff.officer.id}, 'x', ${inDays(20)}, ${inDays(21)}, ${mondayAtTen}) returning id`
  const client = await makeStaff(sql, { kind: 'office', roles: ['client'], communeCode: commune })
  await sql`insert into api_clients (staff_id, purpose, contact, scopes, per_minute, made_at)
    values (${client.id}, 'x', 'x', '{read-published}', 60, ${mondayAtTen})`
  const [key] = await sql<{ id: number }[]>`
    insert into api_keys (staff_id, name, digest, created_at, expires_at)
    values (${client.id}, 'x', ${client.id}, ${mondayAtTen}, ${inDays(30)}) returning id`
  await sql`
    insert into webhooks (id, name, url, types, department_id, reach, secret, state, read_until, made_at)
    values ('town-webhook', 'x', 'https://x.example/', '{}', ${staff.officer.departmentId}, 'department',
      ${await sealSecret(house.secret, makeSecret())}, 'on', 0, ${mondayAtTen})`
  const [delivery] = await sql<{ id: number }[]>`
    insert into webhook_deliveries (webhook_id, event_id, type, body, state, next_at, made_at)
    values ('town-webhook', 1, 'ticket.opened', '{}', 'failed', ${mondayAtTen}, ${mondayAtTen}) returning id`
  await sql`
    insert into exchange_partners (id, name, kind, url, jurisdiction_id, key, department_id, staff_id, state, read_until, made_at)
    values ('town-partner', 'x', 'open311', 'https://x.example/', 'vn', ${await sealKey(house.secret, 'x')},
      ${staff.officer.departmentId}, ${client.id}, 'on', ${mondayAtTen}, ${mondayAtTen})`
  await sql`
    insert into exchange_partners (id, name, kind, url, jurisdiction_id, key, department_id, staff_id, state, read_until, made_at)
    values ('town-files', 'x', 'file', '', ${commune}, ${await sealKey(house.secret, 'x')},
      ${staff.chair.departmentId}, ${client.id}, 'on', ${mondayAtTen}, ${mondayAtTen})`
  await sql`
    insert into made_files (id, staff_id, actor, what, format, language, asked_at, ends_at)
    values (${fileOfOfficer}, ${staff.officer.id}, '{}', 'tickets', 'csv', 'vi', ${mondayAtTen}, ${inDays(1)})`
  const [link] = await sql<{ id: number }[]>`
    insert into exchange_links (partner_id, ticket_id, next_at, told_event, made_at)
    values ('town-partner', ${ticket.id}, ${mondayAtTen}, 0, ${mondayAtTen}) returning id`
  return {
    deliveryId: delivery!.id,
    linkId: link!.id,
    sql,
    house,
    clientId: client.id,
    keyId: key!.id,
    callBackId: callBack!.id,
    warningId: warning!.id,
    delegationId: delegation!.id,
    incidentId: incident!.id,
    dutyId: duty!.id,
    absenceId: absence!.id,
    shiftId: shift!.id,
    ruleId: rule!.id,
    staff,
    ticket,
    second,
    picture,
    messageId: message!.id,
    ...testApp(house, Object.values(staff)),
  }
}
export type Town = Awaited<ReturnType<typeof openTown>>
export type Who = keyof Town['staff']
/** How the ticket stands first, and the status that each person is to get. */
export type Row = { address: string; state: string; expected: Record<Who, number> }

const split = (address: string) => address.split(' ') as [method: string, path: string]

const why = 'Theo phân công'
const form = (picture: Buffer) => {
  const data = new FormData()
  data.set('file', new File([new Uint8Array(picture)], 'anh.png', { type: 'image/png' }))
  return data
}

/** A good request for each address that takes one. */
const bodies = ({ staff, second, picture, incidentId }: Town): Record<string, unknown> => ({
  'POST /departments': {
    kind: 'lighting',
    level: 'commune',
    provinceCode: '01',
    communeCode: khuongDinh,
    name: 'Tổ chiếu sáng',
  },
  'PUT /departments/:id': { phone: '02438585858' },
  'POST /routing/rules': {
    categoryCode: 'waste',
    provinceCode: '01',
    communeCode: khuongDinh,
    departmentKind: 'police',
    why,
  },
  'PUT /routing/rules/:id': { departmentKind: 'office', why },
  'POST /duties': {
    staffId: staff.officer.id,
    departmentId: staff.officer.departmentId,
    categoryCode: 'waste',
  },
  'PUT /duties/:id': { categoryCode: 'trees' },
  'POST /absences': {
    staffId: staff.officer.id,
    startsAt: inDays(20).toISOString(),
    endsAt: inDays(21).toISOString(),
  },
  'POST /staff': {
    name: 'Lê Thu Hằng',
    email: 'hang@test.example',
    departmentId: staff.other.departmentId,
    roles: ['officer'],
  },
  'POST /clients': {
    name: 'Cổng của xã',
    purpose: 'Đăng lên trang của xã',
    contact: 'Nguyễn An, 024 3858 5858',
    departmentId: staff.other.departmentId,
    scopes: ['read-published'],
  },
  'PUT /clients/:id': { perMinute: 30 },
  'DELETE /clients/:id': { why },
  'POST /clients/:id/keys': {},
  'POST /webhooks': {
    name: 'Cổng của xã',
    url: 'https://cong.example/x',
    departmentId: staff.other.departmentId,
  },
  'PUT /webhooks/:id': { state: 'paused' },
  'DELETE /webhooks/:id': { why },
  'POST /exchange/partners': {
    name: 'Thị trấn bên',
    url: 'https://x.example/open311/v2',
    jurisdictionId: 'vn',
    departmentId: staff.other.departmentId,
    key: 'x',
  },
  'POST /exchange/trials': {
    url: 'https://x.example/open311/v2',
    jurisdictionId: 'vn',
    serviceCode: null,
    key: 'x',
  },
  'PUT /exchange/partners/:id': { state: 'paused' },
  'POST /exchange/partners/:id/file-trials': { text: signedFile },
  'PUT /exchange/partners/:id/files': { text: signedFile },
  'DELETE /exchange/partners/:id': { why },
  'POST /webhooks/:id/secrets': {},
  'POST /staff-import/trial': {
    csv: 'Họ và tên;Email;Đơn vị;Vai trò\n' + 'An;an@test.example;Văn phòng;Cán bộ',
  },
  'POST /staff-import': {
    csv: 'Họ và tên;Email;Đơn vị;Vai trò\n' + 'An;an@test.example;Văn phòng;Cán bộ',
    agreed: 'nothing',
  },
  'PUT /staff/:id/roles': { roles: ['officer', 'clerk'] },
  'PUT /staff/:id/lock': { why: 'Mất máy tính', tickets: 'hand-over' },
  'PUT /staff/:id/load-limit': { loadLimit: 30 },
  'PUT /staff/:id/department': { departmentId: staff.other.departmentId, tickets: 'hand-over' },
  'DELETE /staff/:id/account': { tickets: 'hand-over' },
  'PUT /absences/:id': { startsAt: inDays(11).toISOString(), endsAt: inDays(13).toISOString() },
  'POST /rota': {
    staffId: staff.officer.id,
    departmentId: staff.officer.departmentId,
    startsAt: inDays(20).toISOString(),
    endsAt: inDays(21).toISOString(),
  },
  'PUT /rota/:id/successor': { staffId: staff.leader.id },
  'PUT /tickets/:id/alarm': {},
  'PUT /me': { mailRhythm: 'daily' },
  'PUT /me/passkeys/:id': { name: 'x' },
  'PUT /me/views': { name: 'Cống rãnh', search: 'category=drainage' },
  'POST /me/delegations': { deputyId: staff.officer.id, from: '2026-11-23', to: '2026-11-25', why },
  'PUT /tickets/:id/acceptance': {},
  'PUT /tickets/:id/assignment': { officerId: staff.officer.id, why },
  'PUT /tickets/:id/forwarding': { departmentId: staff.other.departmentId, why },
  'PUT /tickets/:id/question': { question: 'Nắp cống ở trước số nhà nào ạ?' },
  'POST /tickets/:id/note': { text: 'Đã gọi cho người dân' },
  'PUT /tickets/:id/resolution': { answer: 'Đã thay nắp cống mới và dọn vệ sinh.', doneOn: '2026-11-23' },
  'DELETE /tickets/:id/resolution': { why },
  'PUT /tickets/:id/refusal': { reason: 'Không thuộc thẩm quyền', instead: 'Xin liên hệ công ty cấp nước' },
  'PUT /tickets/:id/draft': { verb: 'resolve', body: { answer: 'Đang gõ' } },
  'POST /tickets/:id/consultation': { departmentId: staff.other.departmentId, question: 'Xin ý kiến' },
  'PUT /tickets/:id/suspension': { why: 'Chờ kết luận giám định' },
  'DELETE /tickets/:id/suspension': { why: 'Đã có kết luận' },
  'PUT /tickets/:id/consultation/:consultationId': { answer: 'Đồng ý' },
  'DELETE /tickets/:id/consultation/:consultationId': { why: 'Hỏi nhầm' },
  'PUT /tickets/:id/collaboration': { departmentId: staff.other.departmentId, task: 'Phân luồng giao thông' },
  'DELETE /tickets/:id/collaboration': { departmentId: staff.other.departmentId },
  'POST /tickets/:id/split': { text: 'Đèn đường ở đầu ngõ cũng hỏng' },
  'POST /routing/duplicates': { text: second.text, communeCode: khuongDinh },
  'PUT /tickets/:id/merge': { into: second.id },
  'DELETE /tickets/:id/merge': {},
  'PUT /tickets/:id/category': { category: 'street-light', why },
  'PUT /tickets/:id/place': { communeCode: '00367', why },
  'PUT /tickets/:id/urgency': { urgency: 'urgent', why },
  'PUT /tickets/:id/secret': { why },
  'PUT /tickets/:id/contact': { phone: '0912345679', why },
  'DELETE /tickets/:id/reporter': { why },
  'PUT /tickets/:id/hold': { why },
  'DELETE /tickets/:id/hold': { why },
  'POST /tickets/:id/showing': { fields: ['name', 'phone'], reason: 'handle', words: why },
  'PUT /tickets/:id/lane': { lane: 'feedback', why },
  'PUT /tickets/:id/danger': {},
  'DELETE /tickets/:id/danger': { why },
  'PUT /tickets/:id/publication': { published: true },
  'PUT /tickets/:id/public-answer': { text: 'Đã thay nắp cống mới.' },
  'POST /tickets/:id/attachments': form(picture),
  'PUT /tickets/:id/attachments/:attachmentId/publication': { published: true },
  'PUT /tickets/:id/attachments/:attachmentId/showing': { shown: true },
  'PUT /tickets/:id/extension': { why, until: '2026-12-10' },
  'PUT /tickets/:id/extension/decision': { decision: 'granted' },
  'PUT /targets': {
    lane: 'feedback',
    provinceCode: '01',
    accept: null,
    resolve: { unit: 'working-days', amount: 3 },
    source: 'x',
  },
  'PUT /retention/terms': { class: 'feedback', provinceCode: '01', years: 5, source: 'x' },
  'PUT /holidays': { date: '2026-12-24', provinceCode: '01', kind: 'holiday', name: 'x', source: 'x' },
  'PUT /texts': { what: 'opening-hours', communeCode: khuongDinh, value: 'Thứ Hai đến thứ Sáu', source: 'x' },
  'PUT /working-hours': { provinceCode: '01', weekday: 6, intervals: [[450, 690]] },
  'PUT /warnings/:id/acknowledgement': { why },
  'POST /incidents': {
    categoryCode: 'drainage',
    communeCodes: [khuongDinh],
    title: 'Ngập phố Khương Đình',
    known: 'Đang bơm nước ra sông.',
  },
  'POST /incidents/:id/updates': { known: 'Nước đã rút một nửa.' },
  'POST /incidents/:id/callers': { call: 'desk-call-1' },
  'PUT /incidents/:id/closing': { answer: 'Đã bơm hết nước và nạo vét cống.' },
  'PUT /tickets/:id/incident': { incidentId },
  'DELETE /tickets/:id/incident': { why },
  'POST /routing/preview': { text: 'Nắp cống bị vỡ', communeCode: khuongDinh },
  'POST /hotline/reports': {
    text: 'Nắp cống bị vỡ',
    communeCode: khuongDinh,
    phone: '0912345678',
    consent: true,
  },
  'POST /desk/reports': {
    channel: 'letter',
    text: 'Nắp cống bị vỡ',
    communeCode: khuongDinh,
    receivedOn: '2026-11-20',
  },
  'POST /hotline/followers': { ticketId: second.id, phone: '0987654321', consent: true },
  'POST /hotline/missed-calls': { phone: '0987654321' },
  'PUT /hotline/call-backs/:id/outcome': { outcome: 'not-reached' },
  'PUT /inbound/set-aside/:id/ticket': { reference: second.reference },
  'PUT /inbound/mails/:id/ticket': { reference: second.reference },
  'POST /gateways/trials': { channel: 'email', to: 'quan-tri@test.example' },
  'POST /messages/held': { because: 'no-gateway', fate: 'drop' },
  'POST /messages/reworded': { ids: [1], find: 'a', replace: 'b' },
  'POST /messages/settled': { ids: [1], fate: 'drop' },
  'PUT /messages/:id': {},
  'PATCH /messages/:id': { body: 'Lời khác' },
  'DELETE /messages/:id': {},
})

const queries: Record<string, string> = {
  'GET /hints': '?after=0',
  'DELETE /tickets/:id/draft': '?verb=resolve',
  'DELETE /me/views': '?name=x',
  'GET /places': '?q=khuong',
  'GET /texts': `?commune=${khuongDinh}&category=waste`,
  'GET /answer-templates': '?category=waste',
  'GET /category-card': '?category=waste',
  'DELETE /working-hours': '?weekday=6&province=01',
  'DELETE /holidays': '?date=2026-12-24&province=01',
  'DELETE /retention/terms': '?class=feedback&province=01',
}

/** How the ticket comes to stand as the row says, by the acts of those whose work it is. */
/** Another commune of the same province. */
const nextDoor = '00367'

const prepare = async (town: Town, state: string): Promise<Record<string, number>> => {
  const { sql, ticket, staff, as } = town
  const act = (method: string, noun: string, who: Staff = staff.officer) =>
    as(who)(method, `/api/tickets/${ticket.id}/${noun}`, {
      body: bodies(town)[`${method} /tickets/:id/${noun}`],
    })
  if (state === 'held') await act('PUT', 'publication', staff.leader)
  if (['accepted', 'resolved', 'held', 'extending', 'pictured', 'anothers'].includes(state))
    await act('PUT', 'acceptance')
  if (state === 'resolved') await act('PUT', 'resolution')
  if (state === 'held')
    await as(staff.officer)('PUT', `/api/tickets/${ticket.id}/resolution`, {
      body: { answer: 'Đã thay nắp cống. Xin gọi tổ trưởng 0912 345 670.', doneOn: '2026-11-23' },
    })
  if (state === 'extending') await act('PUT', 'extension')
  if (state === 'merged') await act('PUT', 'merge')
  if (state === 'joined') await act('PUT', 'incident')
  if (state === 'shared') await act('PUT', 'collaboration')
  if (state === 'ringing') {
    await sql`update tickets set lane = 'emergency' where id = ${ticket.id}`
    await sql`insert into alarms (ticket_id, raised_by, raised_at, department_id, every_minutes, next_at)
      values (${ticket.id}, 1, ${mondayAtTen}, ${ticket.departmentId}, 10, ${inDays(1)})`
  }
  if (state === 'doubtful') await sql`update tickets set danger_check = 'pending' where id = ${ticket.id}`
  if (['complaint', 'denunciation', 'spam'].includes(state))
    await sql`update tickets set lane = ${state} where id = ${ticket.id}`
  if (state === 'next-door')
    await sql`update tickets t set commune_code = d.commune_code, department_id = d.id, officer_id = null
      from departments d where t.id = ${ticket.id} and d.kind = 'economy' and d.commune_code = ${nextDoor}`
  if (state === 'suspended') {
    await sql`update tickets set lane = 'complaint' where id = ${ticket.id}`
    await act('PUT', 'suspension', staff.legal)
  }
  if (state === 'withheld') await act('PUT', 'hold', staff.legal)
  if (state === 'set')
    await as(staff.dispatcher)('PUT', '/api/working-hours', { body: bodies(town)['PUT /working-hours'] })
  if (state === 'retained')
    await as(staff.deputy)('PUT', '/api/retention/terms', { body: bodies(town)['PUT /retention/terms'] })
  if (state === 'kept')
    await as(staff.dispatcher)('PUT', '/api/holidays', { body: bodies(town)['PUT /holidays'] })
  if (state === 'to-print')
    await sql`update messages set channel = 'post', recipient = '12 ngõ 45', state = 'to-print' where id = ${town.messageId}`
  if (state === 'anothers') {
    const { id } = (await act('POST', 'attachments')).json<{ id: number }>()
    await sql`update attachments set added_by = 'resident:stranger', kept_from_reporter = true where id = ${id}`
    return { attachmentId: id }
  }
  if (state === 'pictured')
    return { attachmentId: (await act('POST', 'attachments')).json<{ id: number }>().id }
  if (state === 'consulted') {
    await act('POST', 'consultation')
    const [row] = await sql<
      { id: number }[]
    >`select max(id) as id from consultations where ticket_id = ${ticket.id}`
    return { consultationId: row!.id }
  }
  return {}
}

const targetOfProvince = async ({ as, staff, ...town }: Town) =>
  (
    await as(staff.dispatcher)('PUT', '/api/targets', {
      body: bodies({ as, staff, ...town })['PUT /targets'],
    })
  ).json<{
    id: number
  }>().id

const idFor = async (town: Town, path: string): Promise<string> => {
  if (/^\/(exports\/)?tickets/.test(path)) return String(town.ticket.id)
  if (path.startsWith('/messages')) return String(town.messageId)
  if (path.startsWith('/incidents')) return String(town.incidentId)
  if (path.startsWith('/duties')) return String(town.dutyId)
  if (path.startsWith('/staff')) return town.staff.officer.id
  if (path.startsWith('/clients')) return town.clientId
  if (path.startsWith('/webhooks')) return 'town-webhook'
  if (/^\/exchange\/.*\/file/.test(path)) return 'town-files'
  if (path.startsWith('/exchange')) return 'town-partner'
  if (path.startsWith('/rota')) return String(town.shiftId)
  if (path.startsWith('/absences')) return String(town.absenceId)
  if (path.startsWith('/routing/rules')) return String(town.ruleId)
  if (path.startsWith('/hotline/call-backs')) return String(town.callBackId)
  if (path.startsWith('/me/delegations')) return String(town.delegationId)
  if (path.startsWith('/warnings')) return String(town.warningId)
  if (path.startsWith('/departments')) return String(town.staff.officer.departmentId)
  return String(await targetOfProvince(town))
}

const named: Record<string, string> = {
  unit: `commune:${khuongDinh}`,
  measure: 'taken-in',
  what: 'tickets',
  fileId: fileOfOfficer,
}

/** Brings the ticket to its state, and answers how then to ask at an address. */
export const inState = async (town: Town, state: string) => {
  const ids = await prepare(town, state)
  const numbered: Record<string, number> = {
    keyId: town.keyId,
    deliveryId: town.deliveryId,
    linkId: town.linkId,
  }
  return async (address: string) => {
    const [method, path] = split(address)
    const id = path.includes(':id') ? await idFor(town, path) : ''
    const filled = path
      .replace(':id', id)
      .replace(':phone', '0912345678')
      .replaceAll(/:(\w+)/g, (_, name: string) => String(ids[name] ?? named[name] ?? numbered[name] ?? 1))
    const body = bodies(town)[address]
    return (who: Who) =>
      town.as(town.staff[who])(
        method,
        `/api${filled}${queries[address] ?? ''}`,
        body === undefined ? {} : { body },
      )
  }
}

export const standing = async (town: Town, { address, state }: Pick<Row, 'address' | 'state'>) =>
  (await inState(town, state))(address)

/** One row of the table: the ticket is brought to its state, each person asks as if alone, and all of it is taken back. */
export const askEach = async (
  town: Town,
  row: Pick<Row, 'address' | 'state'>,
  whos: readonly Who[],
): Promise<number[]> => {
  const statuses: number[] = []
  await town.sql`savepoint row`
  const asking = await standing(town, row)
  for (const who of whos) {
    await town.sql`savepoint cell`
    statuses.push((await asking(who)).status)
    await town.sql`rollback to savepoint cell`
  }
  await town.sql`rollback to savepoint row`
  return statuses
}
