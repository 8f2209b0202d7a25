import { createServer } from 'node:http'
import { type AddressInfo, createServer as createTcpServer } from 'node:net'
import { run } from 'graphile-worker'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type Connection, connect } from '../db/connect.ts'
import { openQueuePool } from '../db/queue-pool.ts'
import { startRelay } from '../src/events/relay.ts'
import { handleInbound } from '../src/intake/sms/handle.ts'
import { storeInbound } from '../src/intake/sms/inbound.ts'
import { freeAbandoned } from '../src/jobs/abandoned.ts'
import { createHeartbeat } from '../src/jobs/heartbeat.ts'
import { createInHand } from '../src/jobs/in-hand.ts'
import { type Jobs, keepRunning, type Queue } from '../src/jobs/keep-running.ts'
import { startJobs } from '../src/jobs/queue.ts'
import { createSoonAgain } from '../src/jobs/soon-again.ts'
import { openOutlets } from '../src/notifications/outlets.ts'
import { createLog } from '../src/platform/log.ts'
import { readPhone } from '../src/platform/phone.ts'
import { withoutScanner } from '../src/tickets/papers/clamd.ts'
import { atticOf } from '../src/tickets/pictures/attic.ts'
import { diskStore } from '../src/tickets/pictures/disk.ts'
import { takeFile } from '../src/tickets/pictures/take-file.ts'
import { type OwnDatabase, ownDatabase } from './support/database.ts'
import { ctxFor, khuongDinh, testHouse } from './support/house.ts'
import { rootsInMemory } from './support/roots.ts'
import { until } from './support/until.ts'
import { uploadsOfTest } from './support/uploads.ts'

type Sms = { to: string; body: string }
const sent: Sms[] = []
const arrived: string[] = []
let slowly = Promise.resolve()
const gateway = createServer(async (request, response) => {
  let text = ''
  for await (const chunk of request) text += chunk
  const sms: Sms = JSON.parse(text)
  arrived.push(sms.to)
  await slowly
  sent.push(sms)
  response.writeHead(200, { 'content-type': 'application/json' }).end('{"id":"1"}')
})

let own: OwnDatabase
let connection: Connection
let house: Awaited<ReturnType<typeof testHouse>>
let jobs: Jobs
let relay: ReturnType<typeof startRelay>
const log = createLog('silent')
const sms = { provinceCode: '01' }

const start = () => {
  const smsUrl = `http://127.0.0.1:${(gateway.address() as AddressInfo).port}/`
  const outlets = openOutlets({ mailFrom: 'x@lang-nghe.example', smsUrl, abroad: false, isDemo: true })
  return startJobs({
    connectionString: own.url,
    house,
    dbOf: () => house.db,
    log,
    outlets,
    sms,
    mail: sms,
    pictures: { ...diskStore('no-pictures'), take: takeFile(withoutScanner), uploads: uploadsOfTest() },
    scan: withoutScanner,
    attic: atticOf('no-pictures'),
    uploads: uploadsOfTest(),
    roots: rootsInMemory(),
  })
}

beforeAll(async () => {
  await new Promise<void>((ready) => gateway.listen(0, '127.0.0.1', ready))
  own = await ownDatabase()
  connection = connect(own.url)
  // The middle of a working day, whatever the hour at which the test runs: the queue itself goes by the real clock.
  house = await testHouse(connection.sql, { now: new Date('2026-01-12T10:00:00+07:00') })
  relay = startRelay(connection.sql, () => new Date(), log)
  house.ring = relay.ring
  jobs = await start()
})

afterAll(async () => {
  await jobs?.stop()
  await relay?.stop()
  await connection?.close()
  await own?.drop()
  gateway.close()
})

const receive = (phone: string, providerId: string, body: string) =>
  storeInbound(ctxFor(house), {
    gateway: 'generic',
    sms: { providerId, sender: readPhone(phone)!, recipient: null, body, piece: null },
    raw: {},
  })

const flooded = 'duong ngo 45 pho khuong dinh, phuong khuong dinh ngap ca tuan nay, phuong khong xu ly'

test('an SMS comes in, becomes a ticket and is answered, with nobody lifting a hand', async () => {
  await receive('+84912000001', 'e2e-1', flooded)
  const answer = await until(async () => sent.find(({ to }) => to === '+84912000001'))
  const [ticket] = await connection.sql`select * from tickets where text = ${flooded}`
  expect(ticket).toMatchObject({ communeCode: khuongDinh, channel: 'sms' })
  expect(answer.body).toMatch(new RegExp(`^${ticket!.reference}: Da nhan\\.`))
  expect(answer.body.length).toBeLessThanOrEqual(160)
})

test('many messages of one number at once are handled one after another, none lost and none doubled', async () => {
  const phone = '+84912000002'
  const places = ['ngo 1', 'ngo 2', 'ngo 3', 'ngo 4', 'ngo 5', 'ngo 6', 'ngo 7', 'ngo 8']
  const texts = places.map(
    (place) => `rac thai chat dong o ${place} pho khuong dinh phuong khuong dinh da ba hom nay`,
  )
  await Promise.all(
    texts.flatMap((text, i) => [receive(phone, `many-${i}`, text), receive(phone, `many-${i}`, text)]),
  )
  const handled = () =>
    connection.sql`select * from inbound_messages where sender = ${phone} and handled_at is not null`
  await until(async () => (await handled()).length === texts.length)
  const tickets =
    await connection.sql`select t.id from tickets t join reporters r on r.id = t.reporter_id where r.phone = ${phone}`
  expect(tickets).toHaveLength(texts.length)
})

test('two processes that take up the same message open one ticket', async () => {
  await jobs.stop()
  expect(jobs.isRunning()).toBe(false)
  const text = `${flooded}, lan hai`
  await receive('+84912000003', 'twice', text)
  const [row] = await connection.sql`select id from inbound_messages where provider_id = 'twice'`
  await Promise.all(Array.from({ length: 4 }, () => handleInbound(ctxFor(house), row!.id, sms)))
  expect(await connection.sql`select from tickets where text = ${text}`).toHaveLength(1)
})

test('what was queued while nothing ran is worked on after the next start', async () => {
  const text = `${flooded}, lan ba`
  await receive('+84912000004', 'stopped', text)
  await new Promise((wait) => setTimeout(wait, 300))
  expect(sent.some(({ to }) => to === '+84912000004')).toBe(false)
  jobs = await start()
  await until(async () => sent.some(({ to }) => to === '+84912000004'))
})

test('what tells of danger is worked on before all that came earlier, up to the answer', async () => {
  await jobs.stop()
  const ordinary = Array.from({ length: 30 }, (_, i) => `${flooded}, nha so ${i}`)
  for (const [i, text] of ordinary.entries()) await receive(`+84914000${100 + i}`, `before-${i}`, text)
  await receive(
    '+84914000999',
    'danger',
    'chay nha so 5 ngo 45 khuong dinh, phuong khuong dinh, co nguoi ket',
  )
  const from = sent.length
  jobs = await start()
  await until(() => sent.slice(from).filter(({ to }) => to.startsWith('+84914000')).length > 30, 60)
  const told = sent.slice(from).map(({ to }) => to)
  expect(told.indexOf('+84914000999')).toBeLessThan(8)
  const [row] = await connection.sql<{ before: number }[]>`
    select (select count(*)::int from tickets t where t.id < danger.id and t.text like ${`${flooded}, nha so %`}) as before
    from tickets danger where lane = 'emergency'`
  expect(row!.before).toBeLessThan(8)
})

test('a gateway that is slow for all that is ordinary leaves a place for danger', async () => {
  await jobs.stop()
  const { promise: quick, resolve: hurry } = Promise.withResolvers<void>()
  slowly = quick
  const texts = Array.from({ length: 12 }, (_, i) => `${flooded}, hem so ${i}`)
  for (const [i, text] of texts.entries()) await receive(`+84915000${100 + i}`, `slow-${i}`, text)
  jobs = await start()
  await until(() => arrived.some((to) => to.startsWith('+849150001')))
  await receive(
    '+84915000999',
    'danger-slow',
    'chay nha so 7 ngo 45 khuong dinh, phuong khuong dinh, co nguoi ket',
  )
  await until(() => arrived.includes('+84915000999'))
  hurry()
  slowly = Promise.resolve()
  await until(() => sent.some(({ to }) => to === '+84915000999'))
})

const locked = () => connection.sql`
  select id from graphile_worker._private_jobs where locked_by is not null
  union all select id from graphile_worker._private_job_queues where locked_by is not null`

test('a stop in the middle of the work leaves no job and no line locked', async () => {
  for (let round = 0; round < 8; round++) {
    const texts = Array.from({ length: 8 }, (_, i) => `${flooded}, vòng ${round}, nhà số ${i}`)
    await Promise.all(texts.map((text, i) => receive(`+8491300000${i}`, `stop-${round}-${i}`, text)))
    const handled = async () =>
      (
        await connection.sql`
        select from inbound_messages where provider_id like ${`stop-${round}-%`} and handled_at is not null`
      ).length >
      round % 4
    await until(handled)
    await jobs.stop()
    expect(await locked()).toEqual([])
    jobs = await start()
  }
})

test('what a killed process was at is freed, and what a living one is at is left to it', async () => {
  await jobs.stop()
  const text = `${flooded}, lan bon`
  await receive('+84912000005', 'killed', text)
  await connection.sql`
    update graphile_worker._private_jobs set locked_by = 'pool-killed', locked_at = now() - interval '1 minute'
    where key like 'inbound%' or key is null`
  await connection.sql`
    insert into graphile_worker._private_job_queues (queue_name, locked_by, locked_at)
    values ('react:0', 'pool-killed', now() - interval '1 minute'), ('react:1', 'pool-living', now() - interval '1 minute')
    on conflict (queue_name) do update set locked_by = excluded.locked_by, locked_at = excluded.locked_at`
  const living = connect(own.url)
  await living.sql`select set_config('application_name', 'pool-living', false)`
  await freeAbandoned(ctxFor(house))
  expect(
    await connection.sql`select queue_name from graphile_worker._private_job_queues where locked_by is not null`,
  ).toEqual([{ queueName: 'react:1' }])
  await living.close()
  await until(async () => {
    await freeAbandoned(ctxFor(house))
    return (await locked()).length === 0
  })
  jobs = await start()
  await until(() => sent.some(({ to }) => to === '+84912000005'))
})

test('a danger that a killed process had in hand is freed within seconds, ordinary work a little later', async () => {
  await jobs.stop()
  await receive('+84912000006', 'killed-calm', `${flooded}, lan sau`)
  await receive('+84912000007', 'killed-danger', 'chay nha so 7 ngo 45 khuong dinh, co nguoi ket')
  const lockedBy = async () =>
    (
      await connection.sql<{ by: string }[]>`
        select locked_by as by from graphile_worker._private_jobs where locked_by is not null order by 1`
    ).map(({ by }) => by)
  await connection.sql`
    update graphile_worker._private_jobs
    set locked_by = case when priority < 0 then 'pool-danger' else 'pool-calm' end, locked_at = now() - interval '4 seconds'
    where task_id = (select id from graphile_worker._private_tasks where identifier = 'handle-inbound')`
  expect(await lockedBy()).toEqual(['pool-calm', 'pool-danger'])
  await freeAbandoned(ctxFor(house))
  expect(await lockedBy()).toEqual(['pool-calm'])
  await connection.sql`
    update graphile_worker._private_jobs set locked_at = now() - interval '1 minute' where locked_by = 'pool-calm'`
  await freeAbandoned(ctxFor(house))
  expect(await lockedBy()).toEqual([])
  jobs = await start()
})

const namesOfQueues = () => connection.sql<{ name: string }[]>`
  select application_name as name from pg_stat_activity
  where datname = current_database() and application_name like 'pool-%'`

test('a worker is known to the database by name while it lives', async () => {
  await until(async () => (await namesOfQueues()).length === 1)
  await jobs.stop()
  await until(async () => (await namesOfQueues()).length === 0)
  jobs = await start()
})

const stillQueue = () => {
  const { promise: ended, resolve, reject } = Promise.withResolvers<void>()
  const end = async () => resolve()
  return { ended, stop: end, kill: end, giveUp: () => reject(new Error('could not complete jobs')) }
}
const alive = { look: async () => {}, isLate: () => false, log, pause: 10 }

test('a queue that gave up by itself is started again, and one told to stop is not', async () => {
  const queues: ReturnType<typeof stillQueue>[] = []
  const startQueue = async () => {
    queues.push(stillQueue())
    return queues.at(-1)!
  }
  const kept = await keepRunning({ ...alive, start: startQueue })
  queues[0]!.giveUp()
  await until(() => queues.length === 2 && kept.isRunning())
  await kept.stop()
  expect(kept.isRunning()).toBe(false)
  expect(queues).toHaveLength(2)
})

// Neither ends by itself nor stops when told, as after a crash of the database.
const never = new Promise<void>(() => {})

test('a queue that says it lives and does no work is ended and started anew; until then it is not ready', async () => {
  let late = false
  let killed = 0
  let started = 0
  const startQueue = async (): Promise<Queue> => {
    started++
    late = false
    return { ended: never, stop: () => never, kill: async () => void killed++ }
  }
  const patience = { start: 1_000, stop: 50, kill: 50 }
  const kept = await keepRunning({ ...alive, start: startQueue, isLate: () => late, patience })
  expect(kept.isRunning()).toBe(true)
  late = true
  expect(kept.isRunning()).toBe(false)
  await until(() => started === 2 && kept.isRunning())
  expect(killed).toBe(1)
  await kept.stop()
})

test('a queue that gave up and whose end never comes keeps nobody waiting, nor does a look that hangs', async () => {
  const queues: ReturnType<typeof stillQueue>[] = []
  const startQueue = async () => {
    queues.push({ ...stillQueue(), kill: () => never })
    return queues.at(-1)!
  }
  const patience = { start: 1_000, stop: 50, kill: 50 }
  // A pause that the test does not outlast: the queue is started when it gave up, and not at the next look.
  const kept = await keepRunning({ ...alive, start: startQueue, look: () => never, pause: 600_000, patience })
  queues[0]!.giveUp()
  await until(() => queues.length === 2 && kept.isRunning())
  await kept.stop()
})

test('a queue that does not begin is tried again, and ended where it begins after all', async () => {
  const late = Promise.withResolvers<Queue>()
  const killed: string[] = []
  const first = stillQueue()
  let started = 0
  const startQueue = (): Promise<Queue> => {
    started++
    if (started === 1) return Promise.resolve(first)
    return started === 2 ? late.promise : Promise.resolve(stillQueue())
  }
  const patience = { start: 50, stop: 50, kill: 50 }
  const kept = await keepRunning({ ...alive, start: startQueue, patience })
  first.giveUp()
  await until(() => started === 3 && kept.isRunning())
  late.resolve({ ...stillQueue(), kill: async (reason) => void killed.push(reason) })
  await until(() => killed.length === 1)
  expect(kept.isRunning()).toBe(true)
  await kept.stop()
})

test('a job whose handing over was lost with the connection is handed over again, and its line with it', async () => {
  const [living] = await until(async () => {
    const names = await namesOfQueues()
    return names.length === 1 && names
  })
  await connection.sql`
    insert into graphile_worker._private_job_queues (queue_name, locked_by, locked_at)
    values ('react:0', ${living!.name}, now() - interval '6 seconds')
    on conflict (queue_name) do update set locked_by = excluded.locked_by, locked_at = excluded.locked_at`
  await connection.sql`
    select graphile_worker.add_job('react', '{"eventIds": []}'::json, 'react:0', job_key := 'lost')`
  await connection.sql`
    update graphile_worker._private_jobs set locked_by = ${living!.name}, locked_at = now() - interval '6 seconds'
    where key = 'lost'`
  await until(
    async () =>
      (await connection.sql`select from graphile_worker._private_jobs where key = 'lost'`).length === 0,
  )
  expect(
    await connection.sql`
    select from graphile_worker._private_job_queues
    where queue_name = 'react:0' and locked_by = ${living!.name} and locked_at < now() - interval '5 seconds'`,
  ).toEqual([])
})

test('what a queue was at when it gave up is given back by the one after it, but for what it is still at', async () => {
  await jobs.stop()
  const first = createInHand()
  const job = (id: string) => ({ job: { id } }) as never
  first.events.emit('pool:create', { workerPool: { id: 'pool-first' } } as never)
  await connection.sql`
    select graphile_worker.add_job('deliver', '{"messageId": 0}'::json, job_key := key)
    from unnest(array['unheard', 'unwritten', 'active']) key`
  const rows = await connection.sql<{ id: string; key: string }[]>`
    update graphile_worker._private_jobs set locked_by = 'pool-first',
      locked_at = now() - case key when 'unwritten' then interval '6 seconds' else interval '0' end
    where key in ('unheard', 'unwritten', 'active') returning id::text, key`
  const idOf = (key: string) => rows.find((row) => row.key === key)!.id
  const held = async () =>
    (
      await connection.sql<{ key: string }[]>`
        select key from graphile_worker._private_jobs where locked_by = 'pool-first' order by key`
    ).map(({ key }) => key)
  for (const key of ['unwritten', 'active']) first.events.emit('job:start', job(idOf(key)))
  first.events.emit('job:complete', job(idOf('unwritten')))
  await first.giveBack(connection.sql)
  expect(await held()).toEqual(['active', 'unheard', 'unwritten'])
  const before = performance.now()
  const later = vi.spyOn(performance, 'now').mockReturnValue(before + 11_000)
  await first.giveBack(connection.sql)
  later.mockRestore()
  expect(await held()).toEqual(['active', 'unheard'])
  first.events.emit('pool:fatalError', { error: new Error('could not complete jobs') } as never)
  await expect(first.fallen).rejects.toThrow('could not complete jobs')
  await createInHand(first).giveBack(connection.sql)
  expect(await held()).toEqual(['active'])
  await connection.sql`delete from graphile_worker._private_jobs where key in ('unheard', 'unwritten', 'active')`
  jobs = await start()
})

test('a job that failed because the database was away is tried again at once, and one that failed by itself in its time', async () => {
  await jobs.stop()
  const add = async (key: string, attempts: number, locked: boolean) => {
    await connection.sql`select graphile_worker.add_job('deliver', '{"messageId": 0}'::json, job_key := ${key})`
    await connection.sql`
      update graphile_worker._private_jobs set run_at = now() + interval '150 seconds', attempts = ${attempts},
        locked_at = ${locked ? new Date() : null} where key = ${key}`
  }
  const soon = createSoonAgain()
  const { events } = createInHand()
  soon.heed(events)
  const fail = async (key: string, code: string) => {
    const [row] = await connection.sql`select id::text from graphile_worker._private_jobs where key = ${key}`
    events.emit('job:error', { job: row, error: Object.assign(new Error('failed'), { code }) } as never)
  }
  for (const [key, attempts, locked, code] of [
    ['lost', 5, false, 'CONNECTION_CLOSED'],
    ['followed', 5, false, '25006'],
    ['unwritten', 5, true, '57P01'],
    ['of-its-own', 5, false, '23505'],
    ['for-ever', 12, false, 'CONNECTION_CLOSED'],
  ] as const) {
    await add(key, attempts, locked)
    await fail(key, code)
  }
  const ours = ['followed', 'for-ever', 'lost', 'of-its-own', 'unwritten']
  const late = async () =>
    (
      await connection.sql<{ key: string }[]>`
        select key from graphile_worker._private_jobs where run_at > now() and key = any(${ours}) order by key`
    ).map(({ key }) => key)
  expect(await late()).toEqual(ours)
  await soon.bringForward(connection.sql)
  expect(await late()).toEqual(['for-ever', 'of-its-own', 'unwritten'])
  await connection.sql`update graphile_worker._private_jobs set locked_at = null where key = 'unwritten'`
  await soon.bringForward(connection.sql)
  expect(await late()).toEqual(['for-ever', 'of-its-own'])
  await connection.sql`delete from graphile_worker._private_jobs where key = any(${ours})`
  jobs = await start()
})

test('the beat of a queue is work that the database hands out and takes back', async () => {
  const beats = () => connection.sql`
    select from graphile_worker._private_tasks where identifier like 'beat:%'`
  await until(async () => (await beats()).length === 1)
  const heart = createHeartbeat({ concurrency: 1, idle: 300, busy: 60_000 })
  heart.begin()
  expect(heart.isLate()).toBe(false)
  await until(() => heart.isLate())
  const tasks = heart.among({ long: async () => void (await until(() => !heart.isLate())) })
  const working = tasks.long!({}, {} as never)
  expect(heart.isLate()).toBe(false)
  await working
  expect(heart.isLate()).toBe(true)
  await jobs.stop()
  expect(await beats()).toHaveLength(0)
  jobs = await start()
})

test('a server that starts or stops is asked anew by the queue, and not waited for longer and longer', async () => {
  const fields = ['SFATAL', 'C57P03', 'Mthe database system is shutting down', '']
  const said = Buffer.from(fields.map((field) => `${field}\0`).join(''))
  const length = Buffer.alloc(4)
  length.writeUInt32BE(said.length + 4)
  const stopping = createTcpServer((socket) => {
    socket.on('error', () => {})
    socket.once('data', () => socket.end(Buffer.concat([Buffer.from('E'), length, said])))
  })
  await new Promise<void>((listening) => stopping.listen(0, '127.0.0.1', listening))
  const { port } = stopping.address() as AddressInfo
  const connectionString = `postgres://nobody@127.0.0.1:${port}/none`
  const pool = openQueuePool({ connectionString, max: 1, onLost: () => {} })
  const told = await Promise.all([
    pool.connect().catch((error) => error),
    new Promise<unknown>((answer) => pool.connect((error) => answer(error))),
  ])
  // By the code the library would know what it waits for.
  for (const error of told)
    expect(error).toMatchObject({ message: 'the database system is shutting down', cause: { code: '57P03' } })
  expect(told.map((error) => (error as { code?: string }).code)).toEqual([undefined, undefined])
  await pool.end()
  stopping.close()
})

test('a connection of the queue that dies while the queue ends does not end the process', async () => {
  const lost: string[] = []
  const pool = openQueuePool({
    connectionString: own.url,
    max: 2,
    onLost: (error) => lost.push(error.message),
  })
  const runner = await run({ pgPool: pool, concurrency: 1, noHandleSignals: true, taskList: {} })
  const client = await pool.connect()
  client.release()
  await runner.stop()
  // What a killed postmaster says to whoever is still connected.
  pool.emit('error', new Error('terminating connection due to unexpected postmaster exit'), client)
  await pool.end()
  expect(lost).toEqual(['terminating connection due to unexpected postmaster exit'])
})
