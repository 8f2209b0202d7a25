import { mkdirSync } from 'node:fs'
import { readdir, readFile, rm, stat, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { FileStore } from '@tus/file-store'
import { Server } from '@tus/server'
import { inLetters } from '../../secret.ts'
import { largestPicture } from '../pictures.ts'
import { oneWriterAmong } from './among-processes.ts'
import { noRoom, tooMany } from './refusals.ts'
import type { Turns } from './turns.ts'
import { type Asked, mostUploads, type Uploads } from './uploads.ts'

/** A folder, and how many bytes of its disk stay free for the reports that live there, too. */
export type Disk = { folder: string; keptFree: number }

/** Milliseconds in which a connection that another has taken over may still write what it has. */
const drain = 300

/** Uploads as files under one folder, a folder for each place in it; several processes may share it, in turns. */
export const tusUploads = ({ folder, keptFree }: Disk, turns: Turns): Uploads => {
  let opened: Tus | undefined
  const open = () => {
    opened ??= openTus(folder, turns)
    return opened
  }
  return {
    answer: async (asked) => {
      const { server } = open()
      if (asked.request.method === 'POST') {
        await mustBeFew(join(folder, asked.place))
        if ((await freeOf(folder)) < keptFree) throw noRoom()
      }
      return server.handleWeb(asTus(asked))
    },
    read: async (place, name) => {
      const upload = await open()
        .store.getUpload(`${place}/${name}`)
        .catch(() => null)
      if (!upload) return 'gone'
      if (upload.offset !== upload.size) return 'cut'
      return new Uint8Array(await readFile(join(folder, place, name)))
    },
    sweep: async (before) => {
      await turns.forget()
      let swept = 0
      for (const place of await names(folder)) {
        if (!(await isIdle(join(folder, place), before))) continue
        await rm(join(folder, place), { recursive: true, force: true })
        swept++
      }
      return swept
    },
  }
}

type Tus = { server: Server; store: FileStore }

const openTus = (folder: string, turns: Turns): Tus => {
  // Made here first: the library would let every account of the machine look in.
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const store = new FileStore({ directory: folder })
  const server = new Server({
    path: '/',
    datastore: store,
    maxSize: largestPicture,
    locker: oneWriterAmong(turns),
    lockDrainTimeout: drain,
    allowedOrigins: [],
    namingFunction: (request) => `${pathOf(request)}/${newName()}`,
    getFileIdFromRequest: pathOf,
    generateUrl: (_, { id }) => id.split('/')[1]!,
  })
  return { server, store }
}

const newName = () => inLetters(crypto.getRandomValues(new Uint8Array(20)))

const pathOf = ({ url }: { url: string }) => new URL(url).pathname.slice(1)

/** What the protocol needs of a request and nothing else: a name or a type that the sender wrote is not kept. */
const told = ['tus-resumable', 'upload-length', 'upload-offset', 'content-type', 'content-length']

const asTus = ({ request, place, name }: Asked): Request => {
  const headers = told.flatMap((header) => {
    const value = request.headers.get(header)
    return value === null ? [] : [[header, value] as [string, string]]
  })
  const { method, body } = request
  const path = name ? `${place}/${name}` : place
  return new Request(`http://uploads/${path}`, { method, headers, body, duplex: 'half' } as RequestInit)
}

const mustBeFew = async (place: string): Promise<void> => {
  const beside = (await names(place)).filter((name) => !name.endsWith('.json'))
  if (beside.length >= mostUploads) throw tooMany()
}

const freeOf = async (folder: string): Promise<number> => {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}

const names = (folder: string) => readdir(folder).catch(() => [] as string[])

const isIdle = async (place: string, before: Date): Promise<boolean> => {
  for (const path of [place, ...(await names(place)).map((name) => join(place, name))]) {
    const known = await stat(path).catch(() => null)
    if (known && known.mtime >= before) return false
  }
  return true
}
