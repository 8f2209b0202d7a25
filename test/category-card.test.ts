import { expect, test } from 'vitest'
import { testApp } from './support/app.ts'
import { inRollback } from './support/database.ts'
import { khuongDinh, makeStaff, testHouse } from './support/house.ts'

/* A short card for whoever has no colleague who knows the field. */

type Card = Record<'decides' | 'law' | 'steps' | 'proof', string | null>

test('without words of anybody a card says who answers and whether a picture is asked for, and invents no law', () =>
  inRollback(async (sql) => {
    const house = await testHouse(sql)
    const officer = await makeStaff(sql, { kind: 'economy', communeCode: khuongDinh })
    const { as } = testApp(house, [officer])
    const read = async (category: string) =>
      (await as(officer)('GET', `/api/category-card?category=${category}`)).json<Card>()
    const road = await read('road')
    expect(road).toMatchObject({ law: null, steps: null, proof: 'Ít nhất một ảnh chụp sau khi làm.' })
    expect(road.decides).toMatch(/^Phòng Kinh tế, Hạ tầng và Đô thị .*Vượt thẩm quyền: Sở Xây dựng/)
    expect((await read('electricity')).decides).toMatch(/^Công ty Điện lực.* xử lý; Phòng Kinh tế/)
  }))

test('the province writes a card for all its communes, a commune its own, each with its grounds, and officers read it', () =>
  inRollback(async (sql) => {
    const house = await testHouse(sql)
    const officer = await makeStaff(sql, { kind: 'economy', communeCode: khuongDinh })
    const chair = await makeStaff(sql, { kind: 'chair', communeCode: khuongDinh, roles: ['chair'] })
    const province = await makeStaff(sql, { kind: 'van-phong-ubnd', roles: ['province-admin'] })
    const { as } = testApp(house, [officer, chair, province])
    const write = async (who: typeof officer, what: string, value: string, place: object) => {
      const body = { what, about: 'road vi', value, source: 'Hướng dẫn 15/HD-SXD', ...place }
      const { status } = await as(who)('PUT', '/api/texts', { body })
      await house.knowledge.heard(sql, 'text.changed')
      return status
    }
    const read = async () => (await as(officer)('GET', '/api/category-card?category=road')).json<Card>()
    const steps = 'Đến xem trong ngày\nQuây lại nếu nguy hiểm'
    expect(await write(officer, 'card-steps', steps, { provinceCode: '01' })).toBe(403)
    expect(await write(province, 'card-steps', steps, { provinceCode: '01' })).toBe(204)
    expect(await write(province, 'card-law', 'Quyết định 5 của Thành phố', { provinceCode: '01' })).toBe(204)
    expect(await read()).toMatchObject({ steps, law: 'Quyết định 5 của Thành phố' })
    expect(await write(chair, 'card-steps', 'Gọi tổ duy tu', { communeCode: khuongDinh })).toBe(204)
    expect(await read()).toMatchObject({ steps: 'Gọi tổ duy tu', law: 'Quyết định 5 của Thành phố' })
    expect(await write(province, 'card-law', 'x'.repeat(601), { provinceCode: '01' })).toBe(422)
  }))
