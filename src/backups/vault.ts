import { PassThrough, Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream as WebStream } from 'node:stream/web'
import { createGunzip, createGzip } from 'node:zlib'
import { Decrypter, Encrypter } from 'age-encryption'
import type { BackupPlace } from './place.ts'

/** `recipient` locks what is written, `identity` opens it again; without the first, files lie open. */
export type VaultKeys = { recipient?: string | undefined; identity?: string | undefined }

/** Files that are written once, whole or not at all, packed where their names end in .gz. */
export type Vault = Pick<BackupPlace, 'list' | 'writtenAt' | 'remove' | 'pauseMs'> & {
  isLocked: boolean
  /** Named without what locking adds to the name. */
  write: (name: string, content: Readable | Uint8Array | string) => Promise<void>
  /** Of what everybody may read who sees the place. */
  writeOpen: (name: string, content: string) => Promise<void>
  has: (name: string) => Promise<boolean>
  read: (name: string) => Promise<Readable>
  text: (name: string) => Promise<string>
}

const locked = '.age'

export const openVault = (place: BackupPlace, { recipient, identity }: VaultKeys): Vault => {
  const kept = async (name: string) => {
    const isLocked = !(await place.has(name))
    return { name: isLocked ? `${name}${locked}` : name, isLocked }
  }
  const read = async (name: string): Promise<Readable> => {
    const there = await kept(name)
    if (there.isLocked && !identity) throw needsKey()
    const file = await place.get(there.name)
    const opened = there.isLocked ? await unlocked(file, identity!) : file
    if (!name.endsWith('.gz')) return opened
    const unpacked = createGunzip()
    pipeline(opened, unpacked).catch(() => {})
    return unpacked
  }
  const put = async (name: string, content: Readable | Uint8Array | string, lockedTo?: string) => {
    const source = content instanceof Readable ? content : Readable.from([Buffer.from(content)])
    const packed = name.endsWith('.gz') ? createGzip({ level: 1 }) : new PassThrough()
    const packing = pipeline(source, packed)
    packing.catch(() => {})
    if (lockedTo) await place.put(`${name}${locked}`, await lockedFor(lockedTo, packed))
    else await place.put(name, packed)
    await packing
  }
  return {
    pauseMs: place.pauseMs,
    isLocked: recipient !== undefined,
    has: async (name) => (await place.has(name)) || place.has(`${name}${locked}`),
    read,
    text: async (name) => Buffer.concat(await (await read(name)).toArray()).toString('utf8'),
    write: (name, content) => put(name, content, recipient),
    writeOpen: put,
    list: async (under) => {
      const names = await place.list(under)
      return names.map((name) => (name.endsWith(locked) ? name.slice(0, -locked.length) : name)).sort()
    },
    writtenAt: async (name) => place.writtenAt((await kept(name)).name),
    remove: async (name) => {
      for (const either of [name, `${name}${locked}`]) await place.remove(either)
    },
  }
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
