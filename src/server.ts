import { mustBeMended } from '../db/driver-mended.ts'
import type { Listening } from '../db/listening.ts'
import { openPools } from '../db/pools.ts'
import { closeDemo } from './access/accounts/close-demo.ts'
import { asksFrom } from './access/asks-from.ts'
import { onlyEntered } from './access/identify.ts'
import type { Staff } from './access/permissions.ts'
import { rememberEntries } from './access/remember.ts'
import { createSignIn } from './access/sign-in.ts'
import { createApp, createStatusApp } from './app.ts'
import { openBackups } from './backups/open.ts'
import { addressesOf } from './context/addresses.ts'
import { contextOf, type House } from './context/context.ts'
import { loadKnowledge } from './context/knowledge.ts'
import { mustKnowProvinces } from './context/known-provinces.ts'
import { readOlder } from './context/read-older.ts'
import { nothingTold } from './context/told.ts'
import { sealBeforeKeys } from './events/history/seal-day.ts'
import { startRelay } from './events/relay.ts'
import { listenForMail } from './intake/email/listen.ts'
import { messengerSecretsOf } from './intake/messengers/messengers.ts'
import { gatewaySecretsOf } from './intake/sms/gateways.ts'
import { metricsDoor } from './jobs/metrics-door.ts'
import { ownMetrics } from './jobs/process-metrics.ts'
import { startJobs } from './jobs/queue.ts'
import { jobSettings, outwardSettings } from './jobs/settings.ts'
import { hearChanges } from './live/hear-changes.ts'
import { isForSockets, noSockets, openSockets, type SocketParts } from './live/sockets.ts'
import { outletSettings } from './notifications/outlet-settings.ts'
import { openOutlets } from './notifications/outlets.ts'
import { addressBehind } from './platform/client-address.ts'
import { compressed } from './platform/compressed.ts'
import { type Config, reportsAllowed } from './platform/config.ts'
import { consoleFiles } from './platform/console-files.ts'
import { guardAnswers } from './platform/guard-answers.ts'
import { guardedFetchTo } from './platform/guarded-fetch.ts'
import { listen } from './platform/listen.ts'
import type { Logger } from './platform/log.ts'
import type { Part } from './platform/parts.ts'
import { mustBeReadyToServe } from './platform/ready.ts'
import { stopHttp } from './platform/stop-http.ts'
import { waysOf } from './platform/ways-in.ts'
import { classify } from './routing/kind/classify.ts'
import { scannerAt } from './tickets/papers/clamd.ts'
import { diskOf, picturesOnDisk } from './tickets/pictures/on-disk.ts'
import { countRoom } from './tickets/reading/counts.ts'
import { findVisible } from './tickets/store.ts'

export type ServerOptions = {
  config: Config
  databaseUrl: string
  /** By which a copy of the whole server is kept; absent where the server is another's. */
  replicationUrl?: string | undefined
  secret: string
  log: Logger
  clock?: () => Date
  /** Called once all that is held in memory was read, before anybody is answered. */
  allRead?: () => void
}
export type Running = {
  url: string
  house: House
  /** Where the mail server of this machine hands in mails, if it may. */
  mailPort: number | null
  /** Demo accounts that this start closed. */
  demoClosed: number
  stop: () => Promise<void>
}

/**
 * Starts this process's share of the system by its role, and answers how to stop it without losing anything. Refused on the
 * driver as it is published, which a lost connection would let end the process.
 */
export const startServer = async ({
  config,
  databaseUrl,
  replicationUrl,
  secret,
  log,
  allRead,
  clock = () => new Date(),
}: ServerOptions): Promise<Running> => {
  mustBeMended()
  mustBeReadyToServe(config)
  const pooledUrl = has(config, 'web') ? config.DATABASE_POOLED_URL : undefined
  const pools = await openPools(databaseUrl, { max: config.DATABASE_CONNECTIONS, pooledUrl })
  const { sql, staffDb, staffDbFrom, accounts, close } = pools
  const reading = readOlder(config, pools)
  const dbOf = (staff: Staff) => staffDbFrom(asksFrom(staff))
  const publicUrl = config.PUBLIC_URL ?? `http://localhost:${config.PORT}`
  const knowledge = await loadKnowledge(sql, clock)
  mustKnowProvinces(knowledge, config)
  // The first builds the classifier, a second or two: not while a resident waits.
  classify(knowledge.model, '')
  allRead?.()
  const relay = startRelay(sql, clock, log)
  const house: House = { db: sql, knowledge, ring: relay.ring, clock, secret, publicUrl }
  const told = nothingTold()
  Object.assign(house, { told }, reading && { older: reading.older }, addressesOf(config), waysOf(config))
  const system = contextOf(house, { kind: 'system' })
  await sealBeforeKeys(system)
  const demoClosed = config.DEMO ? 0 : await closeDemo(system)
  const limits = { sealed: config.IDLE_MINUTES_SEALED, others: config.IDLE_MINUTES }
  const signIn = createSignIn({ db: accounts, secret, publicUrl, limits })
  const known = { signIn, secured: config.SECOND_FACTOR_ROLES, limits, clock }
  const { identify, recognise, forget, forgetAll } = rememberEntries(accounts, known)
  // Who sends nothing binds to no SMS centre.
  const outlets = has(config, 'jobs') ? openOutlets(outletSettings({ config, house, log })) : null
  const pictures = picturesOnDisk(diskOf(config), scannerAt(config.CLAMD_URL), sql)
  const backups = outlets && (await openBackups({ config, replicationUrl, house, log }))
  const jobs = outlets
    ? await startJobs(
        jobSettings({ config, databaseUrl, house, dbOf, log, outlets, backups, pictures, ...pictures }),
      )
    : null
  let listening: Listening | null = null
  const readiness = async () => ({
    database: await sql`select 1`.then(Boolean, () => false),
    ...(has(config, 'live') && { listener: listening?.hears() ?? false }),
    ...(has(config, 'jobs') && { jobs: jobs?.isRunning() ?? false }),
  })
  let live = noSockets
  const own = ownMetrics({
    sockets: () => live.connected(),
    lag: reading?.lag,
    backup: async () => (await backups?.standing(clock())) ?? null,
  })
  const metrics = metricsDoor(config, house, own.read)
  const wholeApp = () =>
    createApp({
      house,
      log,
      signIn,
      identify,
      staffDb,
      dbOf,
      demo: config.DEMO,
      demoYear: config.DEMO_YEAR,
      secured: config.SECOND_FACTOR_ROLES,
      providers: config.OIDC_PROVIDERS,
      addressOf: addressBehind(config.TRUSTED_PROXIES),
      smsSecret: config.SMS_INBOUND_SECRET,
      gatewaySecrets: gatewaySecretsOf(config),
      messengerSecrets: messengerSecretsOf(config),
      mail: { secret: config.MAIL_INBOUND_SECRET },
      ...reportsAllowed(config),
      pictures,
      fetchMedia: guardedFetchTo(config.MEDIA_INNER_HOSTS),
      readiness,
      metrics,
      ...outwardSettings(config),
      consoleFiles: consoleFiles(house.mapTiles),
      outward: own.timing(compressed()),
    })
  const app = has(config, 'web') ? wholeApp() : createStatusApp(readiness, metrics)
  const { http, url } = await listen(app, config, isForSockets)
  http.on('error', (error) => log.error({ err: error }, 'a connection could not be taken'))
  house.publicUrl = config.PUBLIC_URL ?? url
  const mayLook = async (staff: Staff, id: number) => (await findVisible(dbOf(staff), staff, id)) !== null
  const mail = has(config, 'web')
    ? await listenForMail({ url: config.MAIL_LISTEN, from: config.MAIL_FROM, house, log })
    : null
  const counted: SocketParts['countRoom'] = (about) => countRoom({ db: staffDb, now: clock() }, about)
  live = has(config, 'live')
    ? openSockets(http, { recognise: onlyEntered(recognise), mayLook, countRoom: counted, house, log })
    : noSockets
  guardAnswers(http)
  house.moved = (about: string) => {
    forget(about)
    live.rightsMoved(about)
  }
  const unread = (error: unknown) => log.error({ err: error }, 'knowledge could not be read again')
  listening = await hearChanges({
    url: databaseUrl,
    sql,
    ring: () => relay.ring(),
    hints: (hints) => {
      told.newest = hints.at(-1)!.seq
      live.hints(hints)
      for (const type of new Set(hints.map(({ type }) => type))) knowledge.heard(sql, type).catch(unread)
    },
    rights: { moved: house.moved, forgetAll, askAgain: live.rightsAnew },
    log,
  })

  const stop = async () => {
    // The sockets wait for the last connection of all, without a limit.
    await Promise.race([live.stop(), stopHttp(http)])
    await mail?.stop()
    await jobs?.stop()
    await backups?.stop()
    await listening?.stop()
    await relay.stop()
    await Promise.all([outlets?.email.close(), outlets?.sms.close(), outlets?.zalo?.close()])
    await Promise.all([close(), reading?.close()])
  }
  return { url, house, mailPort: mail?.port ?? null, demoClosed, stop }
}

const has = ({ ROLES }: Config, part: Part) => ROLES.includes(part)
