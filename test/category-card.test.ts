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
    // Only one city has a department of food safety.
    expect((await read('food-safety')).decides).toMatch(/Vượt thẩm quyền: Sở Y tế/)
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

test('the leader of the province department that decides a category writes its card for the province, and nothing else', () =>
  inRollback(async (sql) => {
    const house = await testHouse(sql)
    const officer = await makeStaff(sql, { kind: 'economy', communeCode: khuongDinh })
    const roads = await makeStaff(sql, { kind: 'so-xay-dung', roles: ['leader'] })
    const far = await makeStaff(sql, { kind: 'so-xay-dung', provinceCode: '79', roles: ['leader'] })
    const health = await makeStaff(sql, { kind: 'so-y-te', roles: ['leader'] })
    const clerkOfRoads = await makeStaff(sql, { kind: 'so-xay-dung' })
    const commune = await makeStaff(sql, { kind: 'economy', communeCode: khuongDinh, roles: ['leader'] })
    const everybody = [officer, roads, far, health, clerkOfRoads, commune]
    const { as } = testApp(house, everybody)
    const steps = { what: 'card-steps', about: 'road vi', value: 'Rào lại', source: 'Hướng dẫn 15/HD-SXD' }
    const write = async (who: typeof roads, change: object) => {
      const body = { ...steps, provinceCode: '01', ...change }
      const { status } = await as(who)('PUT', '/api/texts', { body })
      await house.knowledge.heard(sql, 'text.changed')
      return status
    }
    expect(await write(roads, {})).toBe(204)
    expect(await write(roads, { value: 'Rào lại trong ngày' })).toBe(204)
    const card = (await as(officer)('GET', '/api/category-card?category=road')).json<Card>()
    expect(card.steps).toBe('Rào lại trong ngày')
    for (const who of [far, health, clerkOfRoads, commune]) expect(await write(who, {})).toBe(403)
    const elsewhere = [
      { about: 'waste vi' },
      { what: 'category-name', value: 'Đường' },
      { what: 'opening-hours', about: '' },
      { communeCode: khuongDinh },
      { provinceCode: '79' },
      { provinceCode: null },
    ]
    for (const change of elsewhere) expect(await write(roads, change), JSON.stringify(change)).toBe(403)

    const read = async (query: string) => as(roads)('GET', `/api/texts?${query}`)
    const { texts } = (await read('province=01&category=road')).json<{ texts: Said[] }>()
    expect(texts.map(({ what }) => what)).toEqual(['card-decides', 'card-law', 'card-steps', 'card-proof'])
    expect(texts[2]).toMatchObject({
      own: { value: 'Rào lại trong ngày', source: steps.source, by: roads.name },
      past: [{ value: 'Rào lại' }],
    })
    expect((await read('province=01&category=waste')).status).toBe(403)
    expect((await read('province=79&category=road')).status).toBe(403)
    const categories = async (who: typeof roads) =>
      (await as(who)('GET', '/api/texts/categories'))
        .json<{ categories: { code: string }[] }>()
        .categories.map(({ code }) => code)
    expect(await categories(roads)).toContain('drainage')
    expect(await categories(roads)).not.toContain('waste')
    expect(await categories(health)).toContain('food-safety')
  }))

type Said = { what: string; own: object | null; past: object[] }
