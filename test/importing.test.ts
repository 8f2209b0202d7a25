import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { takeIn } from '../commands/importing/take-in.ts'
import { contextOf } from '../src/context/context.ts'
import { readMapping } from '../src/machines/importing/mapping.ts'
import { keepFigures } from '../src/reporting/keep-figures.ts'
import { startTestServer, type TestServer } from './support/server.ts'
import { until } from './support/until.ts'

/* Tickets of an older system, taken in from a file. */

let server: TestServer
let folder: string
beforeAll(async () => {
  server = await startTestServer()
  folder = await mkdtemp(join(tmpdir(), 'lang-nghe-import-'))
}, 120_000)
afterAll(async () => {
  await server?.stop()
  await rm(folder, { recursive: true, force: true })
})

const mapping = {
  source: '1022-cu',
  columns: {
    reference: 'Mã',
    text: 'Nội dung',
    receivedAt: 'Ngày nhận',
    status: 'Tình trạng',
    endedAt: 'Ngày xong',
    answer: 'Trả lời',
    category: 'Lĩnh vực',
    phone: 'Điện thoại',
  },
  statuses: { 'Đang xử lý': 'open', 'Đã xong': 'ended' },
  categories: { 'Thoát nước': 'drainage' },
  communeCode: '00364',
  consent: true,
}
const head = 'Mã,Nội dung,Ngày nhận,Tình trạng,Ngày xong,Trả lời,Lĩnh vực,Điện thoại'
const closed = (ref: string) =>
  `${ref},"Cống tắc, nước tràn",05/03/2025 8:30,Đã xong,07/03/2025,"Đã thông cống",Thoát nước,0912345678`
const open = (ref: string) => `${ref},Hố ga mất nắp,20/11/2026,Đang xử lý,,,Thoát nước,0912345678`

const fileOf = async (lines: string[], name = `${crypto.randomUUID()}.csv`) => {
  const path = join(folder, name)
  await writeFile(path, `\uFEFF${[head, ...lines].join('\n')}\n`)
  return path
}
const take = async (path: string, dry = false, map: object = mapping) => {
  const said: string[] = []
  const ctx = () => contextOf(server.house, { kind: 'system' })
  const given = {
    path,
    dry,
    mapping: readMapping(JSON.stringify(map)),
    say: (line: string) => void said.push(line),
  }
  return { ...(await takeIn(ctx, given)), said: said.join('\n') }
}
const kept = (reference: string) => server.sql<
  { id: number; status: string; reportedAt: Date; dueAt: Date; open: boolean; communeCode: string }[]
>`select t.id, t.status, t.reported_at, d.due_at, d.open, t.commune_code from tickets t join deadlines d on d.ticket_id = t.id
  where t.idempotency_key = ${`import:1022-cu:${reference}`}`
const all = async () => (await server.sql`select count(*)::int as n from tickets`)[0]!.n

test('What has ended is closed with its old answer in its history; what is open has its time from now on, and nobody is told', async () => {
  const { imported, wrong, said } = await take(await fileOf([closed('A-1'), open('A-2')]))
  expect([imported, wrong, said]).toEqual([2, 0, '… 2'])
  const [[ended], [waits]] = [await kept('A-1'), await kept('A-2')]
  expect(ended).toMatchObject({ status: 'closed', open: false, communeCode: '00364' })
  expect(ended!.reportedAt).toEqual(new Date('2025-03-05T08:30:00+07:00'))
  expect(waits).toMatchObject({ status: 'new', open: true })
  expect(waits!.reportedAt).toEqual(new Date('2026-11-20T00:00:00+07:00'))
  expect(waits!.dueAt.getTime()).toBeGreaterThan(Date.now())
  const events = await server.sql`
    select type, data from ticket_events where ticket_id = ${ended!.id} order by id`
  expect(events).toEqual([
    { type: 'ticket.opened', data: expect.anything() },
    {
      type: 'ticket.imported',
      data: expect.objectContaining({
        source: '1022-cu',
        reference: 'A-1',
        status: 'Đã xong',
        answer: 'Đã thông cống',
      }),
    },
  ])
  const ids = [ended!.id, waits!.id]
  const left =
    await server.sql`select id from ticket_events where ticket_id = any(${ids}) and dispatched_at is null`
  expect(left).toEqual([])
  expect(await server.sql`select id from messages where ticket_id = any(${ids})`).toEqual([])
})

test('Figures count what came over as received on its day, and in no share of answers, of time or of what residents say', async () => {
  await take(await fileOf([closed('F-1'), open('F-2')]))
  const ids = (await Promise.all(['F-1', 'F-2'].map(kept))).map(([row]) => row!.id)
  await until(async () => {
    const [{ n }] = await server.sql<[{ n: number }]>`
      select count(*)::int as n from ticket_events where ticket_id = any(${ids}) and seq is null`
    return n === 0
  })
  await keepFigures(contextOf(server.house, { kind: 'system' }))
  const facts = await server.sql`
    select ticket_id, measure, day::text from ticket_facts where ticket_id = any(${ids}) order by day, measure`
  expect(facts).toEqual([
    { ticketId: ids[0], measure: 'stands-ended', day: '2025-03-05' },
    { ticketId: ids[0], measure: 'taken-in', day: '2025-03-05' },
    { ticketId: ids[1], measure: 'stands-open', day: '2026-11-20' },
    { ticketId: ids[1], measure: 'taken-in', day: '2026-11-20' },
  ])
})

test('The same file again changes nothing, and a trial writes nothing', async () => {
  const path = await fileOf([closed('B-1'), closed('B-1'), open('B-2')])
  const before = await all()
  expect(await take(path, true)).toMatchObject({ lines: 3, imported: 3, wrong: 0 })
  expect(await all()).toBe(before)
  expect(await take(path)).toMatchObject({ imported: 2, known: 1 })
  expect(await take(path)).toMatchObject({ imported: 0, known: 3 })
  expect(await all()).toBe(before + 2)
})

test('What is wrong is said by its line, in both languages, and the lines around it are taken in', async () => {
  const lines = [
    open('C-1'),
    'C-2,Hố ga,hôm kia,Đang xử lý,,,Thoát nước,',
    'C-3,Hố ga,20/11/2026,Lạ,,,Thoát nước,',
    'C-4,Hố ga,20/11/2026,Đã xong,19/11/2026,,Chiếu sáng,abc',
    'C-5, ,20/11/2026,Đang xử lý,,,,',
    open('C-6'),
  ]
  const { imported, wrong, said } = await take(await fileOf(lines))
  expect([imported, wrong]).toEqual([2, 4])
  expect(said).toMatch(/^3: Ngày nhận: “hôm kia” không phải ngày giờ\. \/ .*is no date/m)
  expect(said).toMatch(/^4: Tình trạng: “Lạ” chưa có trong tệp ánh xạ\./m)
  expect(said).toMatch(/^5: .*Ngày xong: đứng trước ngày nhận\..*Lĩnh vực: “Chiếu sáng”/m)
  expect(said).toMatch(/^6: /m)
})

test('An emergency that is still open is refused, for nobody would be told; one that has ended is taken in', async () => {
  const burning = 'Cháy nhà, có người mắc kẹt bên trong'
  const path = await fileOf([
    `K-1,"${burning}",20/11/2026,Đang xử lý,,,Thoát nước,0912345678`,
    `K-2,"${burning}",05/03/2025 8:30,Đã xong,06/03/2025,"Đã dập tắt",Thoát nước,0912345678`,
    open('K-3'),
  ])
  for (const dry of [true, false]) {
    const { imported, wrong, said } = await take(path, dry)
    expect([imported, wrong]).toEqual([2, 1])
    expect(said).toMatch(/^2: .*khẩn cấp còn đang mở/)
  }
})

test('A mapping or a file that does not fit is refused before anything is written', async () => {
  const before = await all()
  const path = await fileOf([open('D-1')])
  const refused = (map: object) => take(path, false, map).catch((error) => error.message)
  expect(await refused({ ...mapping, consent: false })).toContain('consent')
  expect(await refused({ ...mapping, statuses: { x: 'done' } })).toBeTruthy()
  expect(await refused({ ...mapping, columns: { ...mapping.columns, text: 'Không có' } })).toContain(
    'Không có',
  )
  expect(() => readMapping('{')).toThrow('JSON')
  await writeFile(join(folder, 'latin.csv'), new Uint8Array([0x4d, 0xe3, 0x0a, 0xff]))
  await expect(take(join(folder, 'latin.csv'))).rejects.toThrow('UTF-8')
  expect(await all()).toBe(before)
})

test('Where a quotation mark is not closed it stops and says at which line; what stands before is told and taken in', async () => {
  const path = await fileOf([
    open('Q-1'),
    'Q-2,Cống,32/13/2026,Đã xong,,,,',
    'Q-3,"Dở dang,05/03/2025,Đã xong,,,,',
  ])
  const said: string[] = []
  const given = { path, dry: false, mapping: readMapping(JSON.stringify(mapping)) }
  const ctx = () => contextOf(server.house, { kind: 'system' })
  const taking = takeIn(ctx, { ...given, say: (line) => void said.push(line) })
  await expect(taking).rejects.toMatchObject({
    sentence: { vi: expect.stringMatching(/^Dừng ở dòng [45]:/) },
  })
  expect(said[0]).toMatch(/^3: /)
  expect(await kept('Q-1')).toHaveLength(1)
})

test('Killed while it writes, it goes on where it was, and each line is one ticket', async () => {
  const lines = Array.from({ length: 150 }, (_, n) => (n % 3 === 0 ? open(`E-${n}`) : closed(`E-${n}`)))
  const path = await fileOf(lines)
  const mappingPath = join(folder, 'mapping.json')
  await writeFile(mappingPath, JSON.stringify(mapping))
  const run = () => {
    const { databaseUrl: DATABASE_URL } = server
    const env = { ...process.env, DATABASE_URL, DATABASE_OWNER_URL: DATABASE_URL, DEMO: 'true' }
    const args = ['--import', 'tsx', '--import', './db/mended-driver.ts', 'commands/import.ts', path]
    return spawn(process.execPath, [...args, '--mapping', mappingPath], { env })
  }
  const first = run()
  await once(first.stdout, 'data')
  first.kill('SIGKILL')
  await once(first, 'exit')
  const second = run()
  let said = ''
  second.stdout.on('data', (chunk) => (said += chunk))
  await once(second, 'exit')
  expect(said).toMatch(/150 dòng: \d+ đã nhập, \d+ đã có từ trước, 0 sai\./)
  const [row] = await server.sql`
    select count(*)::int as n, count(distinct idempotency_key)::int as keys,
      (select count(*)::int from ticket_events where type = 'ticket.imported' and data->>'reference' like 'E-%') as events
    from tickets where idempotency_key like 'import:1022-cu:E-%'`
  expect(row).toEqual({ n: 150, keys: 150, events: 150 })
})
