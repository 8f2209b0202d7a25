import { describe, expect, test } from 'vitest'
import { testApp } from './support/app.ts'
import { inRollback } from './support/database.ts'
import { testHouse } from './support/house.ts'

describe('The log line of a request', () => {
  test('holds nothing of what stands in an address but a number of ours: no name, phone, reference or key', () =>
    inRollback(async (sql) => {
      const lines: { path: string }[] = []
      const { app } = testApp(await testHouse(sql), [], {
        info: (line) => lines.push(line as { path: string }),
      })
      const asked = new Set(
        app.routes.map(({ path }) => path.replaceAll(/:\w+(\{[^}]*\})?|\*/g, 'tran-thi-mat')),
      )
      for (const path of [...asked, '/tran-thi-mat/0987650123', '/api/hotline/callers/0987650123'])
        await app.request(path, { headers: { accept: 'text/html' } })
      expect(lines.length).toBeGreaterThan(150)
      expect(lines.filter((line) => /tran-thi-mat|0987650123/.test(JSON.stringify(line)))).toEqual([])
    }))

  test('says which ticket it was about, and else the shape of the address', () =>
    inRollback(async (sql) => {
      const lines: { path: string }[] = []
      const { app } = testApp(await testHouse(sql), [], {
        info: (line) => lines.push(line as { path: string }),
      })
      const paths = [
        '/api/tickets/42/timeline',
        '/t/H4K72M9PX',
        '/sms/inbound/generic',
        '/nowhere/x',
        '/readyz',
      ]
      for (const path of paths) await app.request(path)
      expect(lines.map(({ path }) => path)).toEqual([
        '/api/tickets/42/timeline',
        '/t/:reference',
        '/sms/inbound/:gateway',
        '/…',
        '/readyz',
      ])
    }))
})
