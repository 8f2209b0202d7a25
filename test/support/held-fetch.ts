import { fitsThePage } from './fits-the-page.ts'

type Page = ReturnType<typeof fitsThePage>

const plain = globalThis.fetch
const held = new Set<string>()
let page: Page | undefined

/**
 * From now on, what this server answers to a test's `fetch` is held against the API page. Answers how to let go: its port may be
 * another server's in a moment.
 */
export const holdAnswersOf = async (url: string): Promise<() => void> => {
  const { origin } = new URL(url)
  page ??= await pageOf(url)
  held.add(origin)
  globalThis.fetch = fetchHeld
  return () => void held.delete(origin)
}

/** A process without the web part, and the edge, show no page: they are held against that of the first that does. */
const pageOf = async (url: string): Promise<Page | undefined> => {
  const answered = await plain(`${url}/openapi.json`)
  return answered.ok ? fitsThePage((await answered.json()) as Parameters<typeof fitsThePage>[0]) : undefined
}

const sentJson = (init: RequestInit | undefined): unknown => {
  const json = new Headers(init?.headers).get('content-type')?.includes('json')
  return json && typeof init?.body === 'string' ? JSON.parse(init.body) : undefined
}

const fetchHeld: typeof fetch = async (input, init) => {
  const answered = await plain(input, init)
  const asked = new Request(input, { method: init?.method ?? 'GET' })
  const { origin, pathname: path } = new URL(asked.url)
  const type = answered.headers.get('content-type') ?? ''
  const json = /^application\/(problem\+)?json/.test(type)
  if (page && held.has(origin) && json && path !== '/openapi.json')
    page({
      method: asked.method,
      path,
      status: answered.status,
      type,
      text: await answered.clone().text(),
      sent: sentJson(init),
    })
  return answered
}
