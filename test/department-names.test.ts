import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Sql } from '../db/connect.ts'
import { addDefaultDepartments } from '../db/seed/default-departments.ts'
import { lookForDepartments } from '../src/routing/look-for-departments.ts'
import { inRollback, rollBackAlone, sharedDatabase } from './support/database.ts'

let leave: () => Promise<void>
beforeAll(async () => {
  leave = await rollBackAlone()
})
afterAll(() => leave())

const named = async (sql: Sql, provinceCode: string) => {
  const rows = await sql<{ kind: string; name: string }[]>`
    select kind, name from departments where province_code = ${provinceCode} and commune_code is null`
  return Object.fromEntries(rows.map(({ kind, name }) => [kind, name]))
}
const allNames = (sql: Sql) =>
  sql<{ kind: string; place: string; name: string }[]>`
    select kind, coalesce(commune_code, province_code, '') as place, name from departments order by 2, 1`

describe('The departments of a province are called', () => {
  const hanoi = {
    'thanh-tra': 'Thanh tra thành phố Hà Nội',
    'cong-an-tinh': 'Công an thành phố Hà Nội',
    'bo-chqs': 'Bộ Tư lệnh Thủ đô Hà Nội',
    'so-xay-dung': 'Sở Xây dựng Hà Nội',
    'so-dan-toc-ton-giao': 'Sở Dân tộc và Tôn giáo Hà Nội',
  }
  const saigon = {
    'thanh-tra': 'Thanh tra Thành phố Hồ Chí Minh',
    'bo-chqs': 'Bộ Tư lệnh Thành phố Hồ Chí Minh',
    'so-xay-dung': 'Sở Xây dựng Thành phố Hồ Chí Minh',
    'so-van-hoa-the-thao-du-lich': 'Sở Văn hóa và Thể thao Thành phố Hồ Chí Minh',
    'so-du-lich': 'Sở Du lịch Thành phố Hồ Chí Minh',
    'so-an-toan-thuc-pham': 'Sở An toàn thực phẩm Thành phố Hồ Chí Minh',
    'so-dan-toc-ton-giao': 'Sở Dân tộc và Tôn giáo Thành phố Hồ Chí Minh',
    electricity: 'Công ty Điện lực Thành phố Hồ Chí Minh',
  }
  const laoCai = {
    'thanh-tra': 'Thanh tra tỉnh Lào Cai',
    'cong-an-tinh': 'Công an tỉnh Lào Cai',
    'bo-chqs': 'Bộ Chỉ huy quân sự tỉnh Lào Cai',
    'so-van-hoa-the-thao-du-lich': 'Sở Văn hóa, Thể thao và Du lịch Lào Cai',
    'so-dan-toc-ton-giao': 'Sở Dân tộc và Tôn giáo Lào Cai',
  }
  test.each([
    ['01', hanoi],
    ['79', saigon],
    ['15', laoCai],
    ['46', { 'thanh-tra': 'Thanh tra thành phố Huế', 'so-noi-vu': 'Sở Nội vụ Huế' }],
  ])('by its kind and its own name: %s', async (code, expected) => {
    expect(await named(sharedDatabase().sql, code)).toMatchObject(expected)
  })

  test('and none has a department that it does not have', async () => {
    const { sql } = sharedDatabase()
    const at = async (kind: string) =>
      (await sql`select province_code from departments where kind = ${kind} order by 1`).map(
        ({ provinceCode }) => provinceCode,
      )
    expect(await at('so-du-lich')).toEqual(['79'])
    expect(await at('so-an-toan-thuc-pham')).toEqual(['79'])
    const religious = await at('so-dan-toc-ton-giao')
    expect(religious).toHaveLength(29)
    for (const without of ['33', '37', '42', '46', '82']) expect(religious).not.toContain(without)
  })

  test('with their place’s kind written small inside a name, and no place’s name ever is', async () => {
    const wrong = await sharedDatabase().sql`
      select d.name from departments d join provinces p on p.code = d.province_code
      where d.commune_code is null and d.name <> 'Bộ Tư lệnh Thủ đô Hà Nội'
        and d.name !~ (' ((tỉnh|[Tt]hành phố) )?' || p.name || '$')`
    expect(wrong).toEqual([])
  })
})

const migrated = async (sql: Sql) => {
  const migration = await readFile('db/migrations/0021_names_of_departments.sql', 'utf8')
  for (const statement of migration.split('--> statement-breakpoint')) await sql.unsafe(statement)
}

/** As the built-in list, and an import of the plain pattern, left them. */
const asBefore = async (sql: Sql) => {
  await sql`delete from departments where kind in ('so-dan-toc-ton-giao', 'so-du-lich', 'so-an-toan-thuc-pham')`
  await sql`update provinces set type = '', full_name = name where type = 'Tỉnh'`
  await sql`update departments d set name = regexp_replace(d.name, 'tỉnh .*', lower(left(p.name, 1)) || substr(p.name, 2))
    from provinces p where p.code = d.province_code and d.commune_code is null`
  await sql`update departments set name = replace(name, 'Thành phố Hồ', 'Hồ') where province_code = '79' and commune_code is null`
  await sql`update departments set name = 'Bộ Chỉ huy quân sự Hồ Chí Minh' where province_code = '79' and kind = 'bo-chqs'`
  await sql`update departments set name = 'Sở Văn hóa, Thể thao và Du lịch Hồ Chí Minh'
    where province_code = '79' and kind = 'so-van-hoa-the-thao-du-lich'`
  await sql`update departments set name = 'Bộ Chỉ huy quân sự Hà Nội' where province_code = '01' and kind = 'bo-chqs'`
  await sql`update departments set name = 'Phòng Kinh tế đặc khu Phú Quốc' where name like '%Đô thị đặc khu Phú Quốc'`
}

describe('An installation that stands', () => {
  test('gets the names and the departments of a new one, once', () =>
    inRollback(async (sql) => {
      const fresh = await allNames(sql)
      await asBefore(sql)
      expect(await allNames(sql)).not.toEqual(fresh)
      await migrated(sql)
      expect(await allNames(sql)).toEqual(fresh)
      await migrated(sql)
      expect(await allNames(sql)).toEqual(fresh)
    }))

  test('keeps what its staff have called otherwise', () =>
    inRollback(async (sql) => {
      await asBefore(sql)
      const own = { name: 'Thanh tra nhà nước Lào Cai' }
      await sql`update departments set ${sql(own)} where province_code = '15' and kind = 'thanh-tra'`
      await migrated(sql)
      expect(await named(sql, '15')).toMatchObject({ 'thanh-tra': own.name })
    }))

  test('adds nothing at a place that has departments', () =>
    inRollback(async (sql) => expect(await addDefaultDepartments(sql)).toBe(0)))
})

test('a department is found by what people look for it by, with and without accents', () =>
  inRollback(async (db) => {
    const found = async (q: string) =>
      (await lookForDepartments(db, { commune: '00364', q })).map(({ kind }) => kind)
    expect(await found('EVN')).toEqual(['electricity'])
    expect(await found('nuoc sach')).toEqual(['water'])
    expect(await found('viettel')).toEqual(['telecom'])
    expect(await found('địa chính')).toEqual(['economy'])
    expect(await found('mot cua')).toContain('trung-tam-pvhcc-tinh')
    const [power] = await lookForDepartments(db, { commune: '00364', q: 'evn' })
    expect(power!.called).toContain('EVN')
  }))
