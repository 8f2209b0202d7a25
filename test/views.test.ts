import { expect, test } from 'vitest'
import { testApp } from './support/app.ts'
import { inRollback } from './support/database.ts'
import { khuongDinh, makeStaff, testHouse } from './support/house.ts'

const opened = async (db: Parameters<typeof makeStaff>[0]) => {
  const [mine, another] = [
    await makeStaff(db, { kind: 'economy', communeCode: khuongDinh }),
    await makeStaff(db, { kind: 'economy', communeCode: khuongDinh }),
  ]
  const { as } = testApp(await testHouse(db), [mine, another])
  return { me: as(mine), other: as(another) }
}
type Views = { views: { name: string; search: string }[] }

test('A view is kept under its name for whoever saved it, replaced by the same name, and removed', () =>
  inRollback(async (db) => {
    const { me, other } = await opened(db)
    const save = (name: string, search: string) => me('PUT', '/api/me/views', { body: { name, search } })
    await save('Cống rãnh', 'category=drainage')
    await save('Việc mới', 'status=new')
    const saved = await save('  Cống rãnh ', 'category=drainage&overdue=true')
    expect(saved.json<Views>().views).toEqual([
      { name: 'Cống rãnh', search: 'category=drainage&overdue=true' },
      { name: 'Việc mới', search: 'status=new' },
    ])
    expect((await other('GET', '/api/me/views')).json<Views>().views).toEqual([])
    await other('DELETE', `/api/me/views?name=${encodeURIComponent('Việc mới')}`)
    await me('DELETE', `/api/me/views?name=${encodeURIComponent('Cống rãnh')}`)
    expect((await me('GET', '/api/me/views')).json<Views>().views).toEqual([
      { name: 'Việc mới', search: 'status=new' },
    ])
  }))

test('A name that says nothing, filters that are none, and the twenty-first view are refused in words', () =>
  inRollback(async (db) => {
    const { me } = await opened(db)
    const save = (name: string, search: string) => me('PUT', '/api/me/views', { body: { name, search } })
    expect((await save(' . ', 'status=new')).status).toBe(422)
    expect((await save('Lạ', '"><script>')).status).toBe(422)
    for (let i = 0; i < 20; i++) expect((await save(`Danh sách ${i}`, `q=${i}`)).status).toBe(200)
    const refused = await save('Một danh sách nữa', 'status=new')
    expect([refused.status, refused.text]).toEqual([409, expect.stringContaining('Xin bỏ bớt')])
    expect((await save('Danh sách 3', 'status=new')).status).toBe(200)
  }))
