import { createWriteStream } from 'node:fs'
import { access, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream as WebStream } from 'node:stream/web'
import { createGunzip, createGzip } from 'node:zlib'
import { Decrypter, Encrypter } from 'age-encryption'

/** `recipient` locks what is written, `identity` opens it again; without the first, files lie open. */
export type VaultKeys = { recipient?: string | undefined; identity?: string | undefined }

/** A folder of files that are written once, whole or not at all, packed where their names end in .gz. */
export type Vault = {
  folder: string
  isLocked: boolean
  /** Named without what locking adds to the name. */
  write: (name: string, content: Readable | Uint8Array | string) => Promise<void>
  /** Of what everybody may read who sees the folder. */
  writeOpen: (name: string, content: string) => Promise<void>
  read: (name: string) => Promise<Readable>
  text: (name: string) => Promise<string>
  /** The names under a folder, as they were given; none where there is none. */
  list: (under: string) => Promise<string[]>
  writtenAt: (name: string) => Promise<Date>
  remove: (name: string) => Promise<void>
}

const locked = '.age'

export const openVault = (folder: string, { recipient, identity }: VaultKeys): Vault => {
  const onDisk = async (name: string) => {
    const plain = join(folder, name)
    return access(plain).then(
      () => ({ path: plain, isLocked: false }),
      () => ({ path: `${plain}${locked}`, isLocked: true }),
    )
  }
  const read = async (name: string): Promise<Readable> => {
    const { path, isLocked } = await onDisk(name)
    if (isLocked && !identity) throw needsKey()
    // Opened first: a stream whose file is not there says so to nobody, and ends the process.
    const file = (await open(path)).createReadStream()
    const opened = isLocked ? await unlocked(file, identity!) : file
    if (!name.endsWith('.gz')) return opened
    const unpacked = createGunzip()
    pipeline(opened, unpacked).catch(() => {})
    return unpacked
  }
  return {
    folder,
    isLocked: recipient !== undefined,
    read,
    text: async (name) => Buffer.concat(await (await read(name)).toArray()).toString('utf8'),
    write: (name, content) => {
      const source = content instanceof Readable ? content : Readable.from([Buffer.from(content)])
      const path = join(folder, recipient ? `${name}${locked}` : name)
      return writeWhole(source, { path, isPacked: name.endsWith('.gz'), recipient })
    },
    writeOpen: (name, content) => {
      const given = { path: join(folder, name), isPacked: name.endsWith('.gz'), recipient: undefined }
      return writeWhole(Readable.from([Buffer.from(content)]), given)
    },
    list: async (under) => {
      const names = await readdir(join(folder, under)).catch(() => [] as string[])
      const whole = names.filter((name) => !name.endsWith('.part'))
      return whole.map((name) => (name.endsWith(locked) ? name.slice(0, -locked.length) : name)).sort()
    },
    writtenAt: async (name) => (await stat((await onDisk(name)).path)).mtime,
    remove: async (name) => {
      for (const path of [join(folder, name), join(folder, `${name}${locked}`)])
        await rm(path, { recursive: true, force: true })
    },
  }
}

type Through = { path: string; isPacked: boolean; recipient: string | undefined }

/** Beside and renamed, so that a file is never there in part. */
const writeWhole = async (source: Readable, through: Through): Promise<void> => {
  const beside = `${through.path}.part`
  await mkdir(dirname(through.path), { recursive: true, mode: 0o700 })
  try {
    await writeThrough(source, { ...through, path: beside })
    await rename(beside, through.path)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}

const writeThrough = async (source: Readable, { path, isPacked, recipient }: Through): Promise<void> => {
  const packed = isPacked ? createGzip({ level: 1 }) : new PassThrough()
  const packing = pipeline(source, packed)
  packing.catch(() => {})
  const file = createWriteStream(path, { mode: 0o600 })
  await pipeline(recipient ? await lockedFor(recipient, packed) : packed, file)
  await packing
  const handle = await open(path, 'r')
  await handle.sync().finally(() => handle.close())
}

const lockedFor = async (recipient: string, plain: Readable): Promise<Readable> => {
  const encrypter = new Encrypter()
  encrypter.addRecipient(recipient)
  const stream = await encrypter.encrypt(Readable.toWeb(plain) as ReadableStream<Uint8Array>)
  return Readable.fromWeb(stream as unknown as WebStream)
}

const needsKey = () =>
  new Error(
    'Bản sao lưu đã được khóa: cần khóa mở trong BACKUP_IDENTITY_FILE. / The backup is locked: BACKUP_IDENTITY_FILE has to name the key that opens it.',
  )

const unlocked = async (file: Readable, identity: string): Promise<Readable> => {
  const decrypter = new Decrypter()
  decrypter.addIdentity(identity)
  const stream = await decrypter.decrypt(Readable.toWeb(file) as ReadableStream<Uint8Array>)
  return Readable.fromWeb(stream as unknown as WebStream)
}
