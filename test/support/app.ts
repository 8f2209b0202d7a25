import type { Staff } from '../../src/access/permissions.ts'
import { createSignIn } from '../../src/access/sign-in.ts'
import { createApp } from '../../src/app.ts'
import type { House } from '../../src/context/context.ts'
import { withoutScanner } from '../../src/tickets/papers/clamd.ts'
import { takeFile } from '../../src/tickets/pictures/take-file.ts'
import { type AnswerSeen, fitsThePage } from './fits-the-page.ts'
import { uploadsOfTest } from './uploads.ts'
import { askedBy } from './walled.ts'

/** Whoever calls says who they are in this header; without it nobody is signed in. */
const asHeader = 'x-test-as'

type Call = { body?: unknown; headers?: Record<string, string> }
export type Answered = { status: number; headers: Headers; text: string; json: <T>() => T }
export type Caller = (method: string, path: string, call?: Call) => Promise<Answered>

/** Pictures of one test, gone with it. */
const keptInMemory = () => {
  const kept = new Map<string, Uint8Array<ArrayBuffer>>()
  return {
    put: async (key: string, bytes: Uint8Array) => void kept.set(key, new Uint8Array(bytes)),
    get: async (key: string) => kept.get(key) ?? null,
  }
}

const asSent = (body: unknown) =>
  typeof body === 'string' || body instanceof FormData ? body : JSON.stringify(body)

/** As it goes over the wire; what a test wrote as text is its own affair, for it may be nonsense on purpose. */
const jsonOf = (body: unknown) =>
  body === undefined || typeof body === 'string' || body instanceof FormData
    ? undefined
    : (JSON.parse(JSON.stringify(body)) as unknown)

/** What the tests' account on Zalo shares with the house. */
export const ofZalo = { application: '4318052210834567890', secret: 'the secret of our account' }

let page: Promise<ReturnType<typeof fitsThePage>> | undefined

/** The page is the same for every house, so it is read once. */
const mustFitPage = async (app: ReturnType<typeof createApp>, seen: AnswerSeen): Promise<void> => {
  page ??= Promise.resolve(app.request('/openapi.json')).then(async (answered) =>
    fitsThePage((await answered.json()) as Parameters<typeof fitsThePage>[0]),
  )
  if (seen.path !== '/openapi.json') (await page)(seen)
}

/** The whole system over this house, with these members of staff signed in as themselves. */
export const testApp = (
  house: House,
  staff: Staff[] = [],
  {
    scan = withoutScanner,
    reportsPerMinute = 1000,
    reportsBeforeProof = 1000,
    from = crypto.randomUUID.bind(crypto) as () => string,
    info = (_: object) => {},
    fetchMedia = undefined as typeof fetch | undefined,
  } = {},
) => {
  const pictures = { ...keptInMemory(), take: takeFile(scan), uploads: uploadsOfTest() }
  const known = new Map(staff.map((person) => [person.id, person]))
  const app = createApp({
    house,
    log: { info, error: (fields, message) => console.error(message, fields) },
    signIn: createSignIn({
      db: house.db,
      secret: house.secret,
      publicUrl: house.publicUrl,
    }),
    staffDb: house.db,
    dbOf: (person) => askedBy(house.db, person),
    identify: async (headers) => known.get(headers.get(asHeader) ?? '') ?? null,
    smsSecret: undefined,
    messengerSecrets: { zalo: ofZalo },
    mail: { secret: undefined },
    reportsPerMinute,
    reportsBeforeProof,
    pictures,
    ...(fetchMedia ? { fetchMedia } : {}),
    demo: false,
    // Each call comes from an address of its own, so that the limits of one address stay out of the way.
    addressOf: from,
    readiness: async () => ({}),
    consoleFiles: () => {},
  })
  const as =
    (person: Staff | null): Caller =>
    async (method, path, { body, headers = {} } = {}) => {
      const answered = await app.request(path, {
        method,
        headers: {
          ...(person ? { [asHeader]: person.id } : {}),
          ...(body === undefined || body instanceof FormData ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: asSent(body) }),
      })
      const text = await answered.text()
      const type = answered.headers.get('content-type') ?? ''
      await mustFitPage(app, { method, path, status: answered.status, type, text, sent: jsonOf(body) })
      return { status: answered.status, headers: answered.headers, text, json: () => JSON.parse(text) }
    }
  return { app, as, resident: as(null), pictures }
}
