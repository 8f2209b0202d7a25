import { readFileSync } from 'node:fs'
import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { createMetrics } from '../src/jobs/metrics.ts'
import { type MetricsDoor, metricsRoute } from '../src/jobs/metrics-route.ts'
import { ownMetrics } from '../src/jobs/process-metrics.ts'
import { inRollback } from './support/database.ts'
import { openSample, testHouse } from './support/house.ts'

const token = 'a token of the watching program'
const door: MetricsDoor = {
  metrics: async () => ({ text: 'watched', type: 'text/plain' }),
  token: undefined,
  isBehindProxy: false,
  directAddress: () => '127.0.0.1',
}
const statusOf = async (changes: Partial<MetricsDoor>, headers: Record<string, string> = {}) => {
  const app = new Hono().route('/', metricsRoute({ ...door, ...changes }))
  return (await app.request('/metrics', { headers })).status
}

test.each<[string, Partial<MetricsDoor>, Record<string, string>, number]>([
  ['this machine', {}, {}, 200],
  ['this machine by IPv6', { directAddress: () => '::1' }, {}, 200],
  ['another machine', { directAddress: () => '10.1.27.0' }, {}, 404],
  ['a proxy on this machine', {}, { 'x-forwarded-for': '127.0.0.1' }, 404],
  ['a proxy that says nothing', { isBehindProxy: true }, {}, 404],
  [
    'the token from afar',
    { token, directAddress: () => '10.0.0.1' },
    { authorization: `Bearer ${token}` },
    200,
  ],
  ['another token', { token }, { authorization: `Bearer ${token}x` }, 404],
  ['no token where there is one', { token }, {}, 404],
])('/metrics is there for %s or not', async (_, changes, headers, status) => {
  expect(await statusOf(changes, headers)).toBe(status)
})

test('what waits, since when and why, and how each gateway does is read, and asked of the database once in a while', () =>
  inRollback(async (sql) => {
    const house = await testHouse(sql)
    const before = new Date(house.now.getTime() - 90_000)
    const message = (state: string, error: string | null) => sql`
      insert into messages (channel, recipient, recipient_kind, language, body, state, last_error, not_before, created_at)
      values ('sms', '+84912000111', 'reporter', 'vi', 'x', ${state}, ${error}, ${before}, ${before})`
    await message('queued', null)
    await message('held', 'budget')
    await sql`insert into sms_gateway_days (gateway, day, sent, failed, segments) values
      ('kannel', '2026-11-22', 3, 1, 5), ('kannel', '2026-11-23', 1, 0, 1)`
    const metrics = createMetrics(house)
    const [first, second] = await Promise.all([metrics(), metrics()])
    expect(first.text.split('\n')).toEqual(
      expect.arrayContaining([
        'lang_nghe_messages{state="queued",because=""} 1',
        'lang_nghe_messages{state="held",because="budget"} 1',
        'lang_nghe_messages_oldest_seconds{channel="sms"} 90',
        'lang_nghe_messages_oldest_seconds{channel="email"} 0',
        'lang_nghe_sms_sent_total{gateway="kannel"} 4',
        'lang_nghe_sms_failed_total{gateway="kannel"} 1',
        'lang_nghe_sms_segments_total{gateway="kannel"} 6',
      ]),
    )
    await message('queued', null)
    expect((await metrics()).text).toBe(second.text)
  }))

/** The figures that a rule or a panel reads. */
const namedIn = (file: string) =>
  new Set(readFileSync(`deploy/prometheus/${file}`, 'utf8').match(/\blang_nghe_\w+/g))

test('alert rules and the dashboard read figures that there are, and a process says its own by route', () =>
  inRollback(async (sql) => {
    const house = await testHouse(sql)
    await openSample(house, { text: 'Cháy nhà số 5 ngõ 45, có người kẹt bên trong' })
    await sql`insert into sms_gateway_days (gateway, day, sent, failed, segments) values ('kannel', '2026-11-22', 3, 1, 5)`
    const own = ownMetrics({
      sockets: () => 3,
      lag: () => 2,
      backup: async () => ({ ageSeconds: 60, isFollowing: true }),
    })
    const app = new Hono()
      .use(
        '*',
        own.timing(async (_, next) => next()),
      )
      .get('/reports/:reference', (c) => c.text('x'))
      .use('/reports/*', async (_, next) => next())
    await app.request('/reports/a-secret-reference')
    await app.request('/nothing-here')
    const { text } = await createMetrics(house, own.read)()
    const lines = text.split('\n')
    expect(lines).toEqual(
      expect.arrayContaining([
        'lang_nghe_tickets_open 1',
        'lang_nghe_sockets 3',
        'lang_nghe_standby_lag_seconds 2',
        'lang_nghe_backup_age_seconds 60',
        'lang_nghe_request_seconds_count{method="GET",route="/reports/:reference",status="2xx"} 1',
        'lang_nghe_request_seconds_count{method="GET",route="none",status="4xx"} 1',
      ]),
    )
    expect(text).not.toContain('a-secret-reference')
    const known = new Set(lines.flatMap((line) => /^# TYPE (\w+)/.exec(line)?.[1] ?? []))
    const isKnown = (name: string) => known.has(name.replace(/_(count|bucket|sum)$/, '')) || known.has(name)
    for (const file of ['alerts.yml', 'grafana.json'])
      expect([...namedIn(file)].filter((name) => !isKnown(name))).toEqual([])
  }))

test('each alert is tried both when it should speak and when it should be silent', () => {
  const read = (file: string) =>
    readFileSync(new URL(`../deploy/prometheus/${file}`, import.meta.url), 'utf8')
  const alerts = [...read('alerts.yml').matchAll(/- alert: (\w+)/g)].map(([, name]) => name)
  const tried = read('alerts.test.yml')
    .split('alertname: ')
    .slice(1)
    .map((part) => `${/^\w+/.exec(part)} ${/exp_alerts: \[\]/.test(part.slice(0, 60)) ? 'silent' : 'speaks'}`)
  expect(alerts.length).toBeGreaterThan(10)
  expect(
    alerts.flatMap((name) => [`${name} silent`, `${name} speaks`]).filter((one) => !tried.includes(one)),
  ).toEqual([])
})
