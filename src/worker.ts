import type { ExecutionContext } from 'hono'
import { connect } from '../db/connect.ts'
import type { House } from './context/context.ts'
import { type Knowledge, loadKnowledge } from './context/knowledge.ts'
import { gatewaySecretsOf } from './intake/sms/gateways.ts'
import { readConfig, reportsAllowed } from './platform/config.ts'
import { away } from './platform/database-trouble.ts'
import { mapTilesOf } from './platform/map-tiles.ts'
import { quietError } from './platform/quiet-error.ts'
import { mustBeReadyToServe } from './platform/ready.ts'
import { guard } from './platform/security-headers.ts'
import type { RequestLog } from './platform/tellable.ts'
import { createPublicApp } from './public-app.ts'
import { licenceOf } from './publishing/open-data/licence.ts'

/** What an isolate is set by: those of the server that concern what residents and gateways reach. */
const settings = [
  'SECRET',
  'PUBLIC_URL',
  'DATA_PROTECTION_CONTACT',
  'OPEN_DATA_LICENCE',
  'OPEN_DATA_LICENCE_URL',
  'MAP_TILES_URL',
  'MAP_TILES_ATTRIBUTION',
  'SMS_INBOUND_SECRET',
  'KANNEL_SECRET',
  'TWILIO_AUTH_TOKEN',
  'ESMS_SECRET',
  'SPEEDSMS_SECRET',
  'REPORTS_PER_MINUTE',
  'REPORTS_BEFORE_PROOF',
  'DEMO',
] as const
type Bindings = Partial<Record<(typeof settings)[number], string>> & {
  HYPERDRIVE: { connectionString: string }
}
type Isolate = {
  app: ReturnType<typeof createPublicApp>
  secret: string
  publicUrl: string
  dataContact: string | undefined
  mapTiles: House['mapTiles']
  licence: House['licence']
  knowledge: Promise<Knowledge>
  readAt: number
}

const freshFor = 5 * 60_000
const clock = () => new Date()
let isolate: Isolate | undefined

/** The edge: the public app alone. A connection lives as long as its request, what routing knows as long as the isolate. */
export default {
  fetch: (request: Request, env: Bindings, life: ExecutionContext): Promise<Response> => {
    const answering = answer(request, env, life).catch(unavailable)
    // A resident whose network breaks off still has sent the report: the work goes on without a listener.
    life.waitUntil(answering)
    return answering
  },
}

const answer = async (request: Request, env: Bindings, life: ExecutionContext) => {
  isolate ??= openIsolate(env)
  const { app, secret, publicUrl, dataContact, mapTiles, licence } = isolate
  const knowledge = await knowledgeOf(isolate, env, life)
  const { sql, close } = connect(env.HYPERDRIVE.connectionString, { edge: true, name: 'lang-nghe edge' })
  const ring = () => life.waitUntil(sql`select pg_notify('doorbell', '')`.catch(missedRing))
  const house: House = { db: sql, knowledge, ring, clock, secret, publicUrl, dataContact, mapTiles, licence }
  try {
    return await app.fetch(request, { house }, life)
  } finally {
    life.waitUntil(close())
  }
}

/** Without the database not even the places are known, and the app cannot be asked for its words. */
const unavailable = (err: unknown): Response => {
  log.error({ err }, 'the edge cannot work')
  const { vi, en } = away.sentence
  const headers = new Headers({
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    'Retry-After': '10',
  })
  guard(headers, { isHttps: true })
  return new Response(`<!doctype html><meta charset="utf-8"><p lang="vi">${vi}</p><p lang="en">${en}</p>`, {
    status: 503,
    headers,
  })
}

const openIsolate = (env: Bindings): Isolate => {
  const config = settingsOf(env)
  const { SECRET, PUBLIC_URL } = config
  if (!SECRET || !PUBLIC_URL) throw new Error('The edge needs SECRET and PUBLIC_URL, the same as the server')
  return {
    app: createPublicApp({
      house: (c) => (c.env as { house: House }).house,
      log,
      addressOf: (c) => c.req.header('cf-connecting-ip') ?? 'unknown',
      smsSecret: config.SMS_INBOUND_SECRET,
      gatewaySecrets: gatewaySecretsOf(config),
      ...reportsAllowed(config),
      mail: null,
      pictures: null,
    }),
    secret: SECRET,
    publicUrl: PUBLIC_URL,
    dataContact: config.DATA_PROTECTION_CONTACT,
    mapTiles: mapTilesOf(config),
    licence: licenceOf(config),
    knowledge: readKnowledge(env),
    readAt: Date.now(),
  }
}

/** An edge is in service unless it says that it is a demo: unsigned messages are refused there too. */
const settingsOf = (env: Bindings) => {
  const config = readConfig({
    DEMO: 'false',
    ...Object.fromEntries(settings.map((name) => [name, env[name]])),
  })
  mustBeReadyToServe(config)
  return config
}

/** Nobody tells an isolate that the house changed: it reads again after some minutes, and keeps the old meanwhile. */
const knowledgeOf = (kept: Isolate, env: Bindings, life: ExecutionContext): Promise<Knowledge> => {
  if (Date.now() - kept.readAt > freshFor) {
    kept.readAt = Date.now()
    const fresh = readKnowledge(env)
    life.waitUntil(fresh.then(() => (kept.knowledge = fresh)).catch(staysOld))
  }
  kept.knowledge.catch(() => (isolate = undefined))
  return kept.knowledge
}

const readKnowledge = async (env: Bindings): Promise<Knowledge> => {
  const { sql, close } = connect(env.HYPERDRIVE.connectionString, { edge: true, name: 'lang-nghe edge' })
  return loadKnowledge(sql, clock).finally(close)
}

const line = (level: string) => (fields: object, msg: string) =>
  console.log(JSON.stringify({ level, time: clock().toISOString(), ...fields, ...failure(fields), msg }))
const failure = (fields: object) =>
  'err' in fields && fields.err instanceof Error ? { err: quietError(fields.err) } : {}
const log: RequestLog = { info: line('info'), error: line('error') }

/** The server's slow timer finds the event a moment later. */
const missedRing = (err: unknown) => log.error({ err }, 'the doorbell could not be rung')
const staysOld = (err: unknown) => log.error({ err }, 'knowledge could not be read again')
