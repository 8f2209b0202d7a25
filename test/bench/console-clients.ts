import { AsyncLocalStorage } from 'node:async_hooks'
import { InfiniteQueryObserver, QueryClient, QueryObserver } from '@tanstack/react-query'
import pLimit from 'p-limit'
import { io } from 'socket.io-client'
import { answering } from './child.ts'
import { slowWayTo } from './slow-network.ts'

/* Consoles without a screen: the console's own queries, and its own code that makes them fresh, each signed in for itself. */

type Console = { url: string; cookie: string }
const inConsole = new AsyncLocalStorage<Console>()
const asked = { rows: 0, lists: 0, counts: 0, others: 0 }

Object.assign(globalThis, {
  localStorage: { getItem: () => null, setItem: () => {} },
  document: { documentElement: {} },
})
const reach = globalThis.fetch
globalThis.fetch = (path, init = {}) => {
  const { url, cookie } = inConsole.getStore()!
  const which = String(path).startsWith('/api/tickets?')
    ? /[?&]ids=/.test(String(path))
      ? 'rows'
      : 'lists'
    : path === '/api/counts'
      ? 'counts'
      : 'others'
  asked[which]++
  const headers = new Headers(init.headers)
  headers.set('cookie', cookie)
  return reach(`${url}${path}`, { ...init, headers })
}

// The console's files are typed for a browser: here only their names are known.
const from = (file: string) => import(new URL(`../../web/console/${file}`, import.meta.url).href)
const { freshening } = await from('freshen.ts')
const { ticketsQuery, countsQuery } = await from('inbox/queries.ts')

type Shown = { pages: { tickets: { id: number; version: number }[] }[] }
/** When how many consoles first showed a version of a ticket. */
const shownAt = new Map<string, number[]>()
const running: (() => void)[] = []

const filters = {
  status: 'open',
  mine: false,
  overdue: false,
  lane: '',
  category: '',
  commune: '',
  department: '',
  q: '',
  sort: 'due',
}

const startConsole = async ({ url, cookie }: Console) => {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: 30_000 } } })
  const list = new InfiniteQueryObserver(client, ticketsQuery(filters))
  const versions = new Map<number, number>()
  const look = () => {
    const { pages } = list.getCurrentResult().data as unknown as Shown
    for (const { id, version } of pages.flatMap(({ tickets }) => tickets)) {
      for (let one = (versions.get(id) ?? version) + 1; one <= version; one++) {
        const name = `${id}.${one}`
        shownAt.set(name, [...(shownAt.get(name) ?? []), Date.now()])
      }
      versions.set(id, version)
    }
  }
  const closers = [
    list.subscribe(({ data }) => data && look()),
    new QueryObserver(client, countsQuery).subscribe(() => {}),
  ]
  await client.ensureInfiniteQueryData(ticketsQuery(filters))
  const { hear, told } = freshening(client)
  const socket = io(url, {
    transports: ['websocket'],
    extraHeaders: { cookie },
    forceNew: true,
  })
  await new Promise<void>((resolve) => socket.once('connect', () => resolve()))
  socket.on('hint', (hint) => inConsole.run({ url, cookie }, () => hear([hint])))
  socket.on('counts', (about) => inConsole.run({ url, cookie }, () => told(about)))
  running.push(() => {
    for (const close of closers) close()
    socket.close()
  })
}

answering(
  {
    start: async ({ url, cookies, kilobits }: { url: string; cookies: string[]; kilobits?: number }) => {
      const way = kilobits && (await slowWayTo(Number(new URL(url).port), { kilobits, milliseconds: 200 }))
      const reached = way ? `http://127.0.0.1:${way.port}` : url
      const few = pLimit(20)
      await Promise.all(
        cookies.map((cookie) =>
          few(() => inConsole.run({ url: reached, cookie }, () => startConsole({ url: reached, cookie }))),
        ),
      )
      if (way) running.push(way.close)
    },
    asked: () => {
      const now = { ...asked }
      Object.assign(asked, { rows: 0, lists: 0, counts: 0, others: 0 })
      return now
    },
    /** When each console first showed this version. */
    shown: ({ id, version }: { id: number; version: number }) => shownAt.get(`${id}.${version}`) ?? [],
    stop: () => {
      for (const stop of running.splice(0)) stop()
    },
  },
  () => {},
)
