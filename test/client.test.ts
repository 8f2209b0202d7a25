import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { answered, langNghe, Refusal } from 'lang-nghe/client'
import { afterAll, beforeAll, expect, expectTypeOf, test } from 'vitest'
import { startTestServer, type TestServer } from './support/server.ts'

/* The client that programs of others import, against the whole system. */

let server: TestServer
let key: string
beforeAll(async () => {
  server = await startTestServer()
  const [seat] = await server.sql<{ id: number }[]>`
    select id from departments where commune_code = '00364' and kind = 'economy'`
  const admitted = await fetch(`${server.url}/api/clients`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      origin: server.url,
      cookie: await server.signIn('quan-tri'),
    },
    body: JSON.stringify({
      name: 'Hệ thống điều hành của phường',
      purpose: 'x',
      contact: 'x',
      departmentId: seat!.id,
      scopes: ['read-tickets', 'act'],
    }),
  })
  key = ((await admitted.json()) as { key: string }).key
}, 120_000)
afterAll(() => server?.stop())

const report = async (text: string) => {
  const sent = await fetch(`${server.url}/api/reports`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text, communeCode: '00364', consent: false }),
  })
  return ((await sent.json()) as { reference: string }).reference
}

test('The example of the docs is the one that is run here, and takes in what is new', async () => {
  const example = await readFile('docs/client-example.ts', 'utf8')
  expect(await readFile('docs/client.md', 'utf8')).toContain(`\`\`\`ts\n${example}\`\`\``)
  const reference = await report('Nắp cống trước số nhà 45 phố Khương Đình bị vỡ')
  const env = { ...process.env, LANG_NGHE_URL: server.url, LANG_NGHE_KEY: key }
  const run = () => promisify(execFile)(process.execPath, ['docs/client-example.ts'], { env })
  expect((await run()).stdout).toContain(`${reference} Nắp cống`)
  expect((await run()).stdout).toBe('')
  const events = await server.sql<{ type: string }[]>`
    select e.type from ticket_events e join tickets t on t.id = e.ticket_id
    where t.reference = ${reference} and e.actor like 'staff:%' order by e.id`
  expect(events.map(({ type }) => type)).toEqual(['ticket.accepted', 'ticket.noted'])
})

test('A refusal is told in the words of the house', async () => {
  const { staff } = langNghe({ url: `${server.url}/`, key })
  const param = { id: '999999' }
  const missing = await answered(staff.tickets[':id'].$get({ param })).catch((error: unknown) => error)
  expect(missing).toBeInstanceOf(Refusal)
  expect(missing).toMatchObject({ status: 404, sentence: { vi: expect.any(String), en: expect.any(String) } })
  const wrong = await answered(staff.tickets.$get({ query: { status: 'nonsense' as 'new' } })).catch((e) => e)
  expect(wrong).toMatchObject({ status: 422, fields: [{ field: 'status.0' }] })
  const nobody = langNghe({ url: server.url, key: 'lnk_wrongwrongwrongwrongwrongwrong' }).staff
  expect(await answered(nobody.me.$get()).catch((e) => e)).toMatchObject({ status: 401 })
})

test('What it asks and is answered has the types of the server', async () => {
  const { staff, everybody } = langNghe({ url: server.url, key })
  const { tickets } = await answered(staff.tickets.$get({ query: {} }))
  expectTypeOf<(typeof tickets)[number]['title']>().toEqualTypeOf<string>()
  expectTypeOf(staff).not.toHaveProperty('nothing')
  const reference = await report('Đèn đường trước số nhà 47 phố Khương Đình tắt')
  const ask = () => answered(everybody.api.reports[':reference'].$get({ param: { reference }, header: {} }))
  expectTypeOf<Awaited<ReturnType<typeof ask>>['reference']>().toEqualTypeOf<string>()
  // It is not published, and nobody's secret was shown.
  await expect(ask()).rejects.toMatchObject({ status: 404 })
})

test('It takes no code of the server along', async () => {
  const { metafile } = await build({
    entryPoints: ['client/client.js'],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
  })
  const foreign = Object.keys(metafile.inputs).filter(
    (path) => path !== 'client/client.js' && !path.startsWith('node_modules/hono/dist/'),
  )
  expect(foreign).toEqual([])
})
