import { chown, mkdir, readFile, writeFile } from 'node:fs/promises'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3'
import type { BucketSettings } from '../../src/backups/place.ts'
import { until } from '../support/until.ts'
import { freePort, ownFolder, type Peer, type Running, startProgram } from './peer.ts'

const servers = ['account', 'container', 'object'] as const

export const swiftOfDebian: Peer = {
  name: 'OpenStack Swift',
  programs: [
    ...[...servers, 'proxy'].map((name) => `/usr/bin/swift-${name}-server`),
    '/usr/bin/swift-ring-builder',
    '/usr/bin/memcached',
  ],
  packages: ['swift-proxy', 'swift-account', 'swift-container', 'swift-object', 'memcached'],
}

const keyId = 'house:keeper'
const secret = 'only-of-this-test'

const common = (folder: string, { port, user }: Listening) => `
[DEFAULT]
bind_ip = 127.0.0.1
bind_port = ${port}
workers = 0
user = ${user}
swift_dir = ${folder}
devices = ${folder}/devices
mount_check = false
`
type Listening = { port: number; user: string }

const storage = (name: string) => `
[pipeline:main]
pipeline = ${name}-server
[app:${name}-server]
use = egg:swift#${name}
`

const proxy = (memory: number) => `
[pipeline:main]
pipeline = cache s3api tempauth slo proxy-server
[app:proxy-server]
use = egg:swift#proxy
account_autocreate = true
[filter:cache]
use = egg:swift#memcache
memcache_servers = 127.0.0.1:${memory}
[filter:s3api]
use = egg:swift#s3api
[filter:tempauth]
use = egg:swift#tempauth
user_${keyId.replace(':', '_')} = ${secret} .admin
[filter:slo]
use = egg:swift#slo
`

const cluster = `
[swift-hash]
swift_hash_path_suffix = of this test
[storage-policy:0]
name = one
default = yes
`

export type Swift = { settings: BucketSettings; bucket: string; stop: () => Promise<void> }

/** A store of our own that speaks S3, on the loopback, with one bucket. */
export const startSwift = async (): Promise<Swift> => {
  const folder = await ownFolder('swift')
  const own = await accountOf(folder.path)
  const running: Running[] = []
  const run = (program: string, args: string[]) => running.push(startProgram(program, args))
  await mkdir(join(folder.path, 'devices', 'one'), { recursive: true })
  await writeFile(join(folder.path, 'swift.conf'), cluster)
  const memory = await freePort()
  run('/usr/bin/memcached', ['-u', 'nobody', '-l', '127.0.0.1', '-p', String(memory), '-U', '0'])
  for (const name of servers) {
    const port = await freePort()
    await makeRing(join(folder.path, `${name}.builder`), port)
    const conf = join(folder.path, `${name}.conf`)
    await writeFile(conf, common(folder.path, { port, user: own.name }) + storage(name))
    run(`/usr/bin/swift-${name}-server`, [conf, '-v'])
  }
  await own.giveAll()
  const port = await freePort()
  const conf = join(folder.path, 'proxy.conf')
  await writeFile(conf, common(folder.path, { port, user: own.name }) + proxy(memory))
  run('/usr/bin/swift-proxy-server', [conf, '-v'])
  const stop = async () => {
    await Promise.all(running.map((one) => one.stop()))
    await folder.remove()
  }
  const endpoint = `http://127.0.0.1:${port}`
  const settings = {
    BACKUP_S3_ENDPOINT: endpoint,
    BACKUP_S3_REGION: 'us-east-1',
    BACKUP_S3_KEY_ID: keyId,
    BACKUP_S3_SECRET: secret,
  }
  const bucket = 'sao-luu'
  const credentials = { accessKeyId: keyId, secretAccessKey: secret }
  const client = new S3Client({ endpoint, region: 'us-east-1', forcePathStyle: true, credentials })
  const made = () =>
    client.send(new CreateBucketCommand({ Bucket: bucket })).then(
      () => true,
      () => false,
    )
  await until(made, 60).catch(async (error) => {
    const words = running.map((one) => one.said()).join('\n')
    await stop()
    throw new Error(`Swift did not start: ${words}`, { cause: error })
  })
  return { settings, bucket, stop }
}

const makeRing = async (builder: string, port: number): Promise<void> => {
  for (const words of [
    ['create', '1', '1', '1'],
    ['add', `r1z1-127.0.0.1:${port}/one`, '1'],
    ['rebalance'],
  ]) {
    const made = startProgram('/usr/bin/swift-ring-builder', [builder, ...words])
    const code = await new Promise<number | null>((done) => made.process.once('exit', done))
    if (code !== 0) throw new Error(`No ring: ${made.said()}`)
  }
}

/** It drops the rights of root, and writes as the account that its package made. */
const accountOf = async (folder: string) => {
  const { username } = userInfo()
  if (username !== 'root') return { name: username, giveAll: async () => {} }
  const line = (await readFile('/etc/passwd', 'utf8')).split('\n').find((one) => one.startsWith('swift:'))
  const [, , uid, gid] = line!.split(':')
  const giveAll = async () => {
    for (const path of [folder, join(folder, 'devices'), join(folder, 'devices', 'one')])
      await chown(path, Number(uid), Number(gid))
  }
  return { name: 'swift', giveAll }
}
