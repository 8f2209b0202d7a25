import { expect, test } from 'vitest'
import type { Staff } from '../src/access/permissions.ts'
import { makeStaff } from './support/house.ts'
import { fieldsOf, withApp } from './support/with-app.ts'

type Parameter = { name: string; in: string }
type Asked = { parameters?: Parameter[] }
type Document = { paths: Record<string, { get?: Asked; post?: Asked }> }

/** What a question of this name is asked with where it is right. */
const right: Record<string, string> = { q: 'khuong', after: '0', category: 'waste', verb: 'resolve' }

/** What is no number in an address. */
const named: Record<string, string> = { unit: 'commune:00364', measure: 'taken-in', what: 'tickets' }

/** Written as it should be, and of nothing. */
const ofNothing: Record<string, string> = {
  commune: '99999',
  province: '99',
  department: '1999999999',
  officer: 'nobody-of-this-name',
  staff: 'nobody-of-this-name',
  unit: 'commune:99999',
  category: 'no-such-subject',
  channel: 'pigeon',
  status: 'forgotten',
  state: 'forgotten',
  lane: 'fast',
  from: '2099-01-01',
}

const listsOf = ({ paths }: Document) =>
  Object.entries(paths).flatMap(([path, { get, post }]) =>
    Object.entries({ GET: get, POST: post }).flatMap(([method, asked]) => {
      const names = (asked?.parameters ?? []).flatMap((one) => (one.in === 'query' ? [one.name] : []))
      const ofStaff = path.startsWith('/api/') && !/^\/api\/(reports|provinces|auth)/.test(path)
      return ofStaff && names.length > 0
        ? [{ method, path: path.replace(/\{(\w+)\}/g, (_, name) => named[name] ?? '1'), names }]
        : []
    }),
  )

test('every list of staff refuses a filter that it does not know, one of what is not there or has not come yet, and a place that is none of its own', () => {
  let someone: Staff
  return withApp(
    async ({ resident, as }) => {
      const lists = listsOf((await resident('GET', '/openapi.json')).json<Document>())
      expect(lists.length).toBeGreaterThan(8)
      const answers: string[] = []
      for (const { method, path, names } of lists) {
        const unknown = names.flatMap((name) => (ofNothing[name] ? [`${name}=${ofNothing[name]}`] : []))
        for (const wrong of [
          'nonsense=1',
          ...(names.includes('cursor') ? ['cursor=garbage'] : []),
          ...unknown,
        ]) {
          const [wrongly] = wrong.split('=')
          const base = names.flatMap((name) =>
            right[name] && name !== wrongly ? [`${name}=${right[name]}`] : [],
          )
          const answered = await as(someone)(method, `${path}?${[...base, wrong].join('&')}`)
          if (answered.status !== 422 || fieldsOf(answered).length !== 1)
            answers.push(`${method} ${path} ${wrong} ${answered.status} ${answered.text}`)
        }
      }
      expect(answers).toEqual([])
    },
    async (db) => {
      someone = await makeStaff(db, { kind: 'operation-centre', roles: ['admin', 'dispatcher', 'operator'] })
      return [someone]
    },
  )
})
