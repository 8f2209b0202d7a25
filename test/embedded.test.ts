import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, chown, mkdtemp, readFile, realpath, rm, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { connect } from '../db/connect.ts'
import { passwordOf } from '../db/embedded/cluster.ts'
import { nameOf } from '../db/embedded/living.ts'
import { openPlace } from '../db/embedded/place.ts'
import { choosePort } from '../db/embedded/port.ts'
import { spawnPostmaster, stopPostmaster } from '../db/embedded/postmaster.ts'
import { startEmbedded } from '../db/embedded.ts'
import { openListening } from '../db/listening.ts'
import { end, makeCheckout, startChild } from './support/checkout.ts'
import { until } from './support/until.ts'

const asRoot = process.getuid?.() === 0
const nobody = { uid: 65534, gid: 65534 }
let directory: string

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'lang-nghe-embedded-'))
})
afterAll(() => rm(directory, { recursive: true, force: true }))

const start = async () => {
  const { ownerUrl, stop } = await startEmbedded({ directory, settings: { fsync: 'off' } })
  return { url: ownerUrl, stop }
}

async function ask(url: string, statement: string) {
  const { sql, close } = connect(url, { max: 1 })
  return await sql.unsafe(statement).finally(close)
}

const postmaster = async () =>
  Number((await readFile(join(directory, 'cluster/postmaster.pid'), 'utf8')).split('\n')[0])
const write = (url: string, word: string) => ask(url, `insert into said values ('${word}')`)
const written = async (url: string) => (await ask(url, 'select word from said')).map(({ word }) => word)
const nothingRuns = () =>
  vi.waitFor(() => expect(postmaster()).rejects.toThrow('ENOENT'), { timeout: 60_000 })

describe('the embedded PostgreSQL', () => {
  test('makes its folder once, though two start it at the same time, and refuses strangers', async () => {
    const [one, two] = await Promise.all([startChild(directory), start()])
    expect(one.url).toBe(two.url)
    await ask(two.url, 'create table said (word text)')
    await expect(ask(two.url.replace(/:[0-9a-f]+@/, ':guess@'), 'select 1')).rejects.toThrow('password')
    expect((await stat(join(directory, 'password'))).mode & 0o777).toBe(0o600)
    await Promise.all([end(one, 'stop'), two.stop()])
    await nothingRuns()
  })

  test('keeps its rows and its port over a restart, and needs no superuser', async () => {
    const first = await start()
    await write(first.url, 'restart')
    await first.stop()
    await nothingRuns()
    const second = await start()
    expect(second.url).toBe(first.url)
    expect(await written(second.url)).toContain('restart')
    const [role] = await ask(second.url, 'select rolsuper from pg_roles where rolname = current_user')
    expect(role?.rolsuper).toBe(false)
    await second.stop()
  })

  test('takes another port when its own is taken', async () => {
    const port = Number(await readFile(join(directory, 'port'), 'utf8'))
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve))
    const { url, stop } = await start()
    expect(new URL(url).port).not.toBe(String(port))
    expect(await written(url)).toContain('restart')
    await stop()
    other.close()
  })

  test('is shared by two processes and stops with the last', async () => {
    const first = await startChild(directory)
    const second = await start()
    await end(first, 'stop')
    await write(second.url, 'shared')
    await second.stop()
    await nothingRuns()
  })

  test.each(['SIGKILL', 'SIGTERM', 'SIGINT', 'crash'] as const)(
    'leaves nothing running after %s',
    async (how) => {
      const child = await startChild(directory)
      await write(child.url, how)
      await end(child, how)
      await nothingRuns()
    },
  )

  test('starts at once after kill -9 of Node, with all that was committed', async () => {
    const child = await startChild(directory)
    await write(child.url, 'killed')
    await end(child, 'SIGKILL')
    const { url, stop } = await start()
    expect(await written(url)).toEqual(expect.arrayContaining(['SIGKILL', 'killed']))
    await stop()
  })

  test('starts after kill -9 of PostgreSQL itself', async () => {
    const first = await start()
    await write(first.url, 'power cut')
    process.kill(await postmaster(), 'SIGKILL')
    const second = await start()
    expect(await written(second.url)).toContain('power cut')
    await second.stop()
    await first.stop()
  })

  test('is started again where it was when PostgreSQL alone is killed, as often as it happens', async () => {
    const { url, stop } = await start()
    await write(url, 'before')
    for (let time = 0; time < 3; time++) {
      const killed = await postmaster()
      process.kill(killed, 'SIGKILL')
      await vi.waitFor(async () => expect(await written(url)).toContain('before'), {
        timeout: 60_000,
        interval: 200,
      })
      expect(await postmaster()).not.toBe(killed)
    }
    await stop()
    await nothingRuns()
  })

  test('is tried again until what stood in its way is gone, and says so', async () => {
    const said: string[] = []
    const { ownerUrl: url, stop } = await startEmbedded({
      directory,
      settings: { fsync: 'off' },
      log: (line) => said.push(line),
    })
    const auto = join(directory, 'cluster/postgresql.auto.conf')
    const kept = await readFile(auto, 'utf8')
    await writeFile(auto, 'nonsense = on\n')
    process.kill(await postmaster(), 'SIGKILL')
    await vi.waitFor(() => expect(said.join('\n')).toContain('không khởi động được'), { timeout: 60_000 })
    await writeFile(auto, kept)
    await vi.waitFor(async () => expect(await written(url)).toContain('before'), {
      timeout: 60_000,
      interval: 200,
    })
    await vi.waitFor(() => expect(said.at(-1)).toContain('đã chạy lại'), { timeout: 60_000 })
    await stop()
  })

  test('starts when a stale postmaster.pid names a process of somebody else', async () => {
    const lines = [process.pid, join(directory, 'cluster'), 1, 5432, '', '127.0.0.1', '', 'ready']
    await writeFile(join(directory, 'cluster/postmaster.pid'), lines.join('\n'))
    const { url, stop } = await start()
    expect(await written(url)).toContain('power cut')
    await stop()
  })

  test('gives up with a sentence on a server that never gets ready, and stops it', async () => {
    const cluster = await realpath(join(directory, 'cluster'))
    const stuck = spawn('sleep', ['600'], { cwd: cluster })
    const gone = once(stuck, 'exit')
    await writeFile(join(cluster, 'postmaster.pid'), `${stuck.pid}\n${cluster}\n0\n1\n\n\n\nstarting\n`)
    await expect(startEmbedded({ directory, patienceMs: 200 })).rejects.toThrow(
      /chưa sẵn sàng[\s\S]*is not ready/,
    )
    await gone
    await rm(join(cluster, 'postmaster.pid'), { force: true })
  })

  test('gives up with a sentence when a living process keeps the folder', async () => {
    await writeFile(join(directory, 'lock'), nameOf(process.pid))
    const said = `Một tiến trình khác (số ${process.pid}) giữ thư mục`
    await expect(startEmbedded({ directory, patienceMs: 200 })).rejects.toThrow(said)
    await rm(join(directory, 'lock'))
  })

  test('is waited for while it follows another, by who asks and by who listens, until it leads', async () => {
    await writeFile(join(directory, 'cluster/standby.signal'), '')
    const place = await openPlace(directory, () => {})
    const port = await choosePort(directory)
    const local = { port, listen_addresses: '127.0.0.1', unix_socket_directories: '', fsync: 'off' }
    await spawnPostmaster(place, local)
    const password = await passwordOf(place)
    const at = (login: string) => `postgres://${login}:${password}@127.0.0.1:${port}/lang_nghe`
    const listens = () =>
      ask(at('lang_nghe_app'), 'listen news').then(
        () => 'listens',
        ({ code }) => code,
      )
    // What a proxy leads to while it does not lead yet.
    await vi.waitFor(async () => expect(await listens()).toBe('25006'), { timeout: 60_000, interval: 100 })

    const leading = connect(at('lang_nghe_app'), { max: 1, leading: true })
    const asked = until(() => leading.sql`select pg_is_in_recovery() as follows`.catch(() => null))
    const heard: string[] = []
    const ear = { channel: 'news', heard: (word: string) => void heard.push(word), begins: () => {} }
    const given = { url: at('lang_nghe_app'), sql: leading.sql, ears: [ear], deaf: () => {} }
    const opened = until(() => openListening(given).catch(() => null))
    await ask(at('postgres'), 'select pg_promote()')
    expect([...(await asked)]).toEqual([{ follows: false }])
    const listening = await opened
    await leading.sql`select pg_notify('news', 'it leads')`
    await vi.waitFor(() => expect(heard).toEqual(['it leads']), { timeout: 60_000 })
    await Promise.all([listening.stop(), leading.close()])
    await stopPostmaster(place)
  })

  test('says in both languages what to do about data of another version', async () => {
    const file = join(directory, 'cluster/PG_VERSION')
    const version = await readFile(file, 'utf8')
    await writeFile(file, '12\n')
    await expect(start()).rejects.toThrow(/thuộc PostgreSQL 12[\s\S]*is of PostgreSQL 12/)
    await writeFile(file, version)
  })
})

describe.skipIf(!asRoot)('the embedded PostgreSQL on a machine of root (skipped for ordinary users)', () => {
  test('runs for an ordinary user as that user', async () => {
    const { data, folder, start, remove } = await makeCheckout()
    await chown(folder, nobody.uid, nobody.gid)
    const child = await start(nobody)
    expect((await stat(join(data, 'cluster'))).uid).toBe(nobody.uid)
    await end(child, 'stop')
    await remove()
  })

  test('runs for root from a folder only root can enter, with its data outside', async () => {
    const { data, folder, start, remove } = await makeCheckout()
    await chmod(folder, 0o700)
    const first = await start({})
    await ask(first.url, 'create table kept ()')
    await end(first, 'SIGKILL')
    const second = await start({})
    await ask(second.url, 'select from kept')
    expect((await stat(join(data, 'cluster'))).uid).not.toBe(0)
    expect(await realpath(data)).not.toContain(folder)
    await end(second, 'stop')
    await remove()
  })
})
