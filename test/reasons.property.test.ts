import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Staff } from '../src/access/permissions.ts'
import { saysWhy } from '../src/platform/reason.ts'
import { makeStaff } from './support/house.ts'
import { fieldsOf, withApp } from './support/with-app.ts'

type Schema = { properties?: Record<string, { type?: string; enum?: string[] }>; required?: string[] }
type Verb = { requestBody?: { content: { 'application/json'?: { schema: Schema } } } }
type Document = { paths: Record<string, Record<string, Verb>> }

/** Where staff have to say why, as the API page says. */
const demanding = ({ paths }: Document) =>
  Object.entries(paths).flatMap(([path, verbs]) =>
    Object.entries(verbs).flatMap(([method, { requestBody }]) => {
      const { properties = {}, required = [] } = requestBody?.content['application/json']?.schema ?? {}
      const field = ['why', 'reason'].find(
        (name) => required.includes(name) && properties[name]?.type === 'string' && !properties[name].enum,
      )
      return field && !path.startsWith('/api/reports/') ? [{ path, method: method.toUpperCase(), field }] : []
    }),
  )

const none = ['x', 'aaaaaaaa', 'aa aa', '...', '1234567890', 'ok', 'a b', '😀 😀 😀']
const some = ['Lộ mã', 'Nghỉ ốm', 'Không thuộc thẩm quyền', 'duplicate']

test('wherever staff have to say why, a sign or two say nothing, and a few words do', () => {
  let someone: Staff
  return withApp(
    async ({ resident, as }) => {
      const acts = demanding((await resident('GET', '/openapi.json')).json<Document>())
      expect(acts.length).toBeGreaterThan(20)
      const passed: string[] = []
      for (const { path, method, field } of acts) {
        const refused = async (said: string) => {
          const body = { [field]: said, officerId: 7, departmentId: 'x', decision: 7 }
          return fieldsOf(await as(someone)(method, path.replace(/\{\w+\}/g, '1'), { body })).includes(field)
        }
        for (const said of none) if (!(await refused(said))) passed.push(`${method} ${path}: ${said}`)
        for (const said of some) if (await refused(said)) passed.push(`${method} ${path} refuses: ${said}`)
      }
      expect(passed).toEqual([])
    },
    async (db) => {
      someone = await makeStaff(db, { kind: 'operation-centre', roles: ['admin', 'dispatcher', 'leader'] })
      return [someone]
    },
  )
})

test('no letter says why however often it is written, and two words of the town hall always do', () => {
  const signs = fc.array(fc.constantFrom(' ', '.', ',', '\n', '7', '-', '😀'), { maxLength: 8 })
  fc.assert(
    fc.property(fc.constantFrom(...'xaôđ'), fc.nat({ max: 40 }), signs, (letter, times, between) => {
      expect(saysWhy(Array(times).fill(letter).join(between.join('')))).toBe(false)
    }),
  )
  const words = ['đường', 'nước', 'hỏng', 'thẩm', 'quyền', 'nhầm', 'ốm', 'wrong', 'street']
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.constantFrom(...words), { minLength: 2, maxLength: 6 }),
      signs,
      (said, between) => {
        expect(saysWhy(said.join(` ${between.join('')}`))).toBe(true)
        expect(saysWhy(said.join(' ').normalize('NFD'))).toBe(true)
      },
    ),
  )
})
