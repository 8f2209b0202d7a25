import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import type { Sql } from '../db/connect.ts'
import type { Staff } from '../src/access/permissions.ts'
import { makeFile } from '../src/reporting/exporting/aside/make.ts'
import { mostFiles } from '../src/reporting/exporting/aside/order.ts'
import { partBytes } from '../src/reporting/exporting/aside/parts.ts'
import { sweepMadeFiles } from '../src/reporting/exporting/aside/sweep.ts'
import { testApp } from './support/app.ts'
import { inRollback } from './support/database.ts'
import { ctxFor, khuongDinh, makeStaff, openSample, testHouse } from './support/house.ts'
import { askedBy } from './support/walled.ts'

type Kept = { id: string; state: string; rows: number; share: number | null; bytes: number; what: string }

const aYear = `boards/commune:${khuongDinh}/figures?from=2026-01-01&to=2026-11-23`

const office = async (sql: Sql) => {
  const house = await testHouse(sql)
  const place = { kind: 'chair', communeCode: khuongDinh }
  const chair = await makeStaff(sql, { ...place, roles: ['chair'] })
  const colleague = await makeStaff(sql, { ...place, roles: ['chair'] })
  const { as } = testApp(house, [chair, colleague])
  const order = async (path = aYear) => {
    const { status, json, text } = await as(chair)('POST', `/api/exports/${path}`)
    return { status, text, file: status === 202 ? json<{ file: Kept }>().file : null }
  }
  const make = (id: string, { signal = new AbortController().signal, isLast = false } = {}) =>
    makeFile(ctxFor(house), id, { dbOf: (person) => askedBy(sql, person), signal, isLast })
  const kept = async () => (await as(chair)('GET', '/api/exports/files')).json<{ files: Kept[] }>().files
  const save = (id: string, headers: Record<string, string> = {}) =>
    as(chair)('GET', `/api/exports/files/${id}`, { headers })
  const parts = async () => (await sql`select n from made_file_parts order by n`).map(({ n }) => n)
  return { sql, house, chair, colleague, as, order, make, kept, save, parts }
}

test('What is long is made aside and kept for who asked: the same as if it had been waited for, and written down once', () =>
  inRollback(async (sql) => {
    const { house, chair, as, order, make, kept, save } = await office(sql)
    await openSample(house)
    const { file } = await order()
    expect(file).toMatchObject({ state: 'waiting', rows: 0, bytes: 0, what: 'figures' })
    expect((await save(file!.id)).status).toBe(409)
    await make(file!.id)
    const [made] = await kept()
    const saved = await save(file!.id)
    expect(made).toMatchObject({ id: file!.id, state: 'ready', share: 1 })
    expect([saved.status, saved.headers.get('content-length')]).toEqual([200, String(made!.bytes)])
    expect(saved.headers.get('content-disposition')).toContain('so-lieu-2026-11-23.csv')
    expect(saved.text).toBe((await as(chair)('GET', `/api/exports/${aYear}`)).text)
    const taken = await sql`select data->>'rows' as rows from ticket_events where type = 'export.taken'`
    expect(taken).toHaveLength(2)
    expect(new Set(taken.map(({ rows }) => rows)).size).toBe(1)
  }))

test('What is short comes in the same answer, and counts once among those of an hour', () =>
  inRollback(async (sql) => {
    const { house, order, as, chair } = await office(sql)
    const { reference } = await openSample(house)
    for (let n = 0; n < 30; n++) expect((await order('tickets')).text).toContain(reference)
    expect([
      (await order('tickets')).status,
      (await as(chair)('GET', '/api/exports/tickets')).status,
    ]).toEqual([429, 429])
  }))

test('A file that is refused while it is made has failed at once: nobody tries again what is refused the next time, too', () =>
  inRollback(async (sql) => {
    const { order, make, kept } = await office(sql)
    const { file } = await order()
    await sql`update made_files set asked = jsonb_set(asked, '{stretch,unit}', '"department:999999999"')`
    await make(file!.id)
    expect(await kept()).toMatchObject([{ id: file!.id, state: 'failed' }])
  }))

test('What is short is saved at once, and nothing of it is kept', () =>
  inRollback(async (sql) => {
    const { house, order, kept } = await office(sql)
    await openSample(house)
    for (const path of [
      'tickets',
      aYear.replace('2026-01-01', '2026-11-01'),
      aYear.replace('figures', 'events'),
    ])
      expect(await order(path)).toMatchObject({ status: 200, text: expect.stringContaining(',') })
    expect(await kept()).toEqual([])
  }))

test('A long list is made with what was searched for, and what was searched for is forgotten then', () =>
  inRollback(async (sql) => {
    const { house, order, make, kept, save } = await office(sql)
    const many = 501
    for (let n = 0; n < many; n++) await openSample(house)
    const { file } = await order('tickets?category=drainage')
    const asked = async () => (await sql<{ asked: unknown }[]>`select asked from made_files`)[0]!.asked
    expect(await asked()).toMatchObject({ listed: { category: 'drainage' } })
    await make(file!.id)
    expect(await asked()).toBeNull()
    expect(await kept()).toMatchObject([{ rows: many, state: 'ready' }])
    expect(parse((await save(file!.id)).text, { bom: true })).toHaveLength(many + 1)
    expect(await order('tickets?category=waste')).toMatchObject({ status: 200, file: null })
  }))

test('A download that broke off goes on from its byte; of a file that is another it begins anew', () =>
  inRollback(async (sql) => {
    const { order, make, save, kept } = await office(sql)
    const { file } = await order()
    await make(file!.id)
    const bytes = Buffer.concat([Buffer.alloc(partBytes, 'a'), Buffer.alloc(1000, 'b'), Buffer.from('cuối')])
    await sql`delete from made_file_parts`
    for (const n of [0, 1])
      await sql`insert into made_file_parts values (${file!.id}, ${n}, ${bytes.subarray(n * partBytes, (n + 1) * partBytes)})`
    await sql`update made_files set bytes = ${bytes.length}`
    const whole = await save(file!.id)
    expect(whole.text).toBe(bytes.toString())
    const tag = whole.headers.get('etag')!
    expect([tag.startsWith('"'), whole.headers.get('cache-control')]).toEqual([
      true,
      expect.stringContaining('no-transform'),
    ])
    for (const start of [1, partBytes - 1, partBytes, partBytes + 999]) {
      const rest = await save(file!.id, { range: `bytes=${start}-`, 'if-range': tag })
      expect([rest.status, rest.headers.get('content-range')]).toEqual([
        206,
        `bytes ${start}-${bytes.length - 1}/${bytes.length}`,
      ])
      expect(rest.text).toBe(bytes.subarray(start).toString())
    }
    for (const headers of [
      { range: 'bytes=5-', 'if-range': '"another"' } as Record<string, string>,
      { range: `bytes=${bytes.length}-` },
      { range: 'bytes=-5' },
    ])
      expect((await save(file!.id, headers)).status).toBe(200)
    expect(await kept()).toHaveLength(1)
  }))

test('A file is for who ordered it, as long as they may see the same, and for a day', () =>
  inRollback(async (sql) => {
    const { house, chair, colleague, as, order, make, save, parts } = await office(sql)
    const { file } = await order()
    await make(file!.id)
    const path = `/api/exports/files/${file!.id}`
    expect((await as(colleague)('GET', path)).status).toBe(404)
    expect((await as(colleague)('DELETE', path)).status).toBe(404)
    expect((await as(chair)('GET', '/api/exports/files/x')).status).toBe(422)
    const moved: Staff = { ...chair, roles: ['officer'] }
    const refused = await testApp(house, [moved]).as(moved)('GET', path)
    expect([refused.status, refused.text]).toEqual([403, expect.stringContaining('Quyền xem')])
    const tomorrow = new Date(house.now.getTime() + 86_400_000 + 1)
    const { as: later } = testApp({ ...house, clock: () => tomorrow }, [chair])
    expect((await later(chair)('GET', path)).status).toBe(404)
    await sweepMadeFiles(ctxFor(house))
    expect(await parts()).toEqual([0])
    expect((await save(file!.id)).status).toBe(200)
    await sweepMadeFiles({ ...ctxFor(house), now: tomorrow })
    expect(await parts()).toEqual([])
  }))

test('A making that is stopped begins anew and leaves nothing double; one that never goes well says so', () =>
  inRollback(async (sql) => {
    const { house, order, make, kept, save, parts } = await office(sql)
    const { file } = await order()
    await expect(make(file!.id, { signal: AbortSignal.abort() })).rejects.toThrow()
    expect((await kept())[0]!.state).toBe('waiting')
    await sql`insert into made_file_parts values (${file!.id}, 0, 'half'), (${file!.id}, 1, 'half')`
    await make(file!.id)
    expect(await parts()).toEqual([0])
    await make(file!.id)
    const { file: second } = await order()
    await expect(make(second!.id, { signal: AbortSignal.abort(), isLast: true })).rejects.toThrow()
    expect(await kept()).toContainEqual(expect.objectContaining({ id: second!.id, state: 'failed' }))
    expect((await save(second!.id)).status).toBe(409)
    const { file: third } = await order()
    await sweepMadeFiles(ctxFor(house))
    expect(await kept()).toContainEqual(expect.objectContaining({ id: third!.id, state: 'waiting' }))
    await sql`select graphile_worker.remove_job(${`file:${third!.id}`})`
    await sweepMadeFiles(ctxFor(house))
    expect(await kept()).toContainEqual(expect.objectContaining({ id: third!.id, state: 'failed' }))
  }))

test('What is given up is gone at once, and who keeps many files is asked to let one go', () =>
  inRollback(async (sql) => {
    const { chair, as, order, make, kept } = await office(sql)
    for (let n = 0; n < mostFiles; n++) expect((await order()).status).toBe(202)
    expect((await order()).status).toBe(429)
    const [{ id } = { id: '' }] = await kept()
    expect((await as(chair)('DELETE', `/api/exports/files/${id}`)).status).toBe(204)
    await make(id)
    expect((await kept()).map((file) => file.id)).not.toContain(id)
    expect((await order()).status).toBe(202)
  }))
