import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Sql } from '../db/connect.ts'
import { categoryName } from '../src/routing/categories.ts'
import { explainRoute } from '../src/routing/route.ts'
import { activeModel } from '../src/routing/store.ts'
import { inRollback, rollBackAlone } from './support/database.ts'
import { khuongDinh, openSample, testHouse } from './support/house.ts'
import { smallModel } from './support/small-model.ts'

let leave: () => Promise<void>
beforeAll(async () => {
  leave = await rollBackAlone()
})
afterAll(() => leave())

/** With the columns that it reads and that are gone since. */
const divide = async (db: Sql) => {
  await db`alter table duties add column on_call boolean not null default false`
  await db`alter table routing_models add column weights jsonb`
  const migration = await readFile('db/migrations/0006_social_care_and_labour.sql', 'utf8')
  for (const statement of migration.split('--> statement-breakpoint')) await db.unsafe(statement)
}

const asBefore = async (db: Sql, texts: string[]): Promise<number[]> => {
  await db`insert into categories values ('welfare', 'Chính sách xã hội', 'Welfare', 'culture', 'so-noi-vu', false, false, false, 20)`
  const house = await testHouse(db)
  const ids: number[] = []
  for (const text of texts) ids.push((await openSample(house, { text, communeCode: khuongDinh })).id)
  const reasons = [{ code: 'category-learned', category: 'welfare' }]
  await db`update tickets set category_code = 'welfare', reasons = ${db.json(reasons)} where id in ${db(ids)}`
  return ids
}

const LABOUR = 'Công ty nợ lương ba tháng, công nhân không có tiền về quê'
const CARE = 'Bà cụ neo đơn chưa nhận được tiền người cao tuổi'
const NEITHER = 'Xin xã ghé thăm hoàn cảnh nhà bên'

test('Tickets of the field that was divided go where their words say, and their reasons can still be read', () =>
  inRollback(async (db) => {
    const ids = await asBefore(db, [LABOUR, CARE, NEITHER])
    await divide(db)
    const rows = await db<{ categoryCode: string; reasons: Parameters<typeof explainRoute>[0][] }[]>`
      select category_code, reasons from tickets where id in ${db(ids)} order by id`
    expect(rows.map(({ categoryCode }) => categoryCode)).toEqual([
      'merit-labour',
      'social-care',
      'social-care',
    ])
    expect(explainRoute(rows[0]!.reasons[0]!).vi).toContain('Người có công, lao động, việc làm')
    expect(await db`select from categories where code = 'welfare'`).toHaveLength(0)
  }))

test('What an administrator had set for it holds for both of its parts', () =>
  inRollback(async (db) => {
    await asBefore(db, [CARE])
    await db`insert into routing_rules (category_code, province_code, department_kind, why)
      values ('welfare', '01', 'office', 'Văn phòng làm')`
    await divide(db)
    const ruled = await db`select category_code from routing_rules where why = 'Văn phòng làm' order by 1`
    expect(ruled.map(({ categoryCode }) => categoryCode)).toEqual(['merit-labour', 'social-care'])
  }))

test('A model that was trained on other fields is not used', () =>
  inRollback(async (db) => {
    await db`insert into routing_models (trained_at, examples, held_back_accuracy, packed, active)
      values (now(), 1, 1, ${smallModel(['road', 'welfare'])}, true)`
    expect(await activeModel(db)).toBeNull()
  }))

test('An event of an earlier year still says what the field was called then', () => {
  expect(categoryName('welfare').vi).toBe('Chính sách xã hội, người có công, lao động, trẻ em')
})
