import { expect, test } from 'vitest'
import type { Staff } from '../src/access/permissions.ts'
import { makeStaff } from './support/house.ts'
import { fieldsOf, withApp } from './support/with-app.ts'

type Parameter = { name: string; in: string }
type Document = { paths: Record<string, { get?: { parameters?: Parameter[] } }> }

/** What a question of this name is asked with where it is right. */
const right: Record<string, string> = { q: 'khuong', after: '0', category: 'waste', verb: 'resolve' }

/** What is no number in an address. */
const named: Record<string, string> = { unit: 'commune:00364', measure: 'taken-in', what: 'tickets' }

const listsOf = ({ paths }: Document) =>
  Object.entries(paths).flatMap(([path, { get }]) => {
    const names = (get?.parameters ?? []).flatMap((one) => (one.in === 'query' ? [one.name] : []))
    const ofStaff = path.startsWith('/api/') && !/^\/api\/(reports|provinces|auth)/.test(path)
    return ofStaff && names.length > 0
      ? [{ path: path.replace(/\{(\w+)\}/g, (_, name) => named[name] ?? '1'), names }]
      : []
  })

test('every list of staff refuses a filter that it does not know, and a place that is none of its own', () => {
  let someone: Staff
  return withApp(
    async ({ resident, as }) => {
      const lists = listsOf((await resident('GET', '/openapi.json')).json<Document>())
      expect(lists.length).toBeGreaterThan(8)
      const answers: string[] = []
      for (const { path, names } of lists) {
        const base = names.flatMap((name) => (right[name] ? [`${name}=${right[name]}`] : []))
        for (const wrong of ['nonsense=1', ...(names.includes('cursor') ? ['cursor=garbage'] : [])]) {
          const answered = await as(someone)('GET', `${path}?${[...base, wrong].join('&')}`)
          if (answered.status !== 422 || fieldsOf(answered).length !== 1)
            answers.push(`${path} ${wrong} ${answered.status} ${answered.text}`)
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
