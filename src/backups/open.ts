import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { LogPlace } from '../../db/replication/follow.ts'
import type { Ctx, House } from '../context/context.ts'
import type { Config } from '../platform/config.ts'
import type { Logger } from '../platform/log.ts'
import { pictureCopier } from './copy-pictures.ts'
import { keepLog } from './keep-log.ts'
import { openBackupPlace } from './open-place.ts'
import { backupsIn, newestIn } from './record.ts'
import { askForBackup } from './store.ts'
import { takeBackup } from './take.ts'
import { thin } from './thin-folder.ts'
import { openVault, type Vault } from './vault.ts'
import { tellOfMissing } from './watch.ts'

export type Backups = {
  /** A whole one, and what is too old goes. */
  take: (ctx: Ctx) => Promise<void>
  /** Tells who is responsible when the newest is too old. */
  watch: (ctx: Ctx) => Promise<void>
  /** For who watches: how old the newest is, and whether this process keeps the log. */
  standing: (now: Date) => Promise<{ ageSeconds: number | null; isFollowing: boolean }>
  stop: () => Promise<void>
}

type Opening = { config: Config; replicationUrl: string | undefined; house: House; log: Logger }

/** Milliseconds between two looks for new pictures. */
const pictureEvery = 5_000

/** Keeps backups where the settings say so: every night a whole one, between them the log and the pictures as they are written. */
export const openBackups = async ({
  config,
  replicationUrl,
  house,
  log,
}: Opening): Promise<Backups | null> => {
  const { BACKUP_DIR, BACKUP_RECIPIENT: recipient, DATA_DIR } = config
  if (!BACKUP_DIR || !replicationUrl) return null
  const vault = openVault(await openBackupPlace(BACKUP_DIR, config), { recipient })
  const ending = new AbortController()
  const kept = keepLog({
    url: replicationUrl,
    vault,
    log,
    isWaitedFor: config.BACKUP_WAITED_FOR,
    onBegin: (place) =>
      void askIfNeeded(place).catch((error) => log.error({ err: error }, 'no backup was asked for')),
  })
  // Without a backup that is of it, the log that begins here belongs to nothing.
  const askIfNeeded = async ({ anew, systemId, timeline }: LogPlace) => {
    const known = (await backupsIn(vault)).some(
      (one) => one.systemId === systemId && one.timeline === timeline,
    )
    if (anew || !known) await askForBackup(house.db)
  }
  const copy = pictureCopier(join(DATA_DIR, 'pictures'), vault)
  const copying = (async () => {
    while (!ending.signal.aborted) {
      if (kept.isFollowing())
        await copy().catch((error) => log.error({ err: error }, 'pictures were not backed up'))
      await wait(pictureEvery, undefined, { signal: ending.signal }).catch(() => {})
    }
  })()
  const newest = lastSeen(vault, log)
  const source = {
    replicationUrl,
    dataDir: DATA_DIR,
    rootsDir: config.ROOTS_DIR ?? DATA_DIR,
    secret: house.secret,
  }
  const keeping = { days: config.BACKUP_KEPT_DAYS, weeks: config.BACKUP_KEPT_WEEKS }
  return {
    take: async (ctx) => {
      try {
        await takeBackup({ ...source, db: ctx.db }, { vault, now: ctx.now })
        await thin(vault, { keeping, now: ctx.now, pictures: join(DATA_DIR, 'pictures') })
      } catch (error) {
        await tellOfMissing(ctx, { newest: await newest.look(), why: saidBy(error) })
        throw error
      }
    },
    watch: async (ctx) => tellOfMissing(ctx, { newest: await newest.look(), why: null }),
    standing: async (now) => {
      const at = await newest.seen(now)
      const ageSeconds = at === null ? null : (now.getTime() - new Date(at).getTime()) / 1000
      return { ageSeconds, isFollowing: kept.isFollowing() }
    },
    stop: async () => {
      ending.abort()
      await Promise.all([kept.stop(), copying])
    },
  }
}

/** Who watches asks every few seconds, and an answer that is a minute old is as good. */
const seenForMs = 60_000

/** When the newest was taken, as far as is known: a place that does not answer takes no alarm and no figure with it. */
const lastSeen = (vault: Vault, log: Logger) => {
  let at: string | null = null
  let lookedAt = Number.NEGATIVE_INFINITY
  const look = async (): Promise<string | null> => {
    try {
      at = await newestIn(vault)
    } catch (error) {
      log.warn({ err: error }, 'the place of backups does not answer')
    }
    return at
  }
  const seen = async (now: Date): Promise<string | null> => {
    if (now.getTime() - lookedAt < seenForMs) return at
    lookedAt = now.getTime()
    return look()
  }
  return { look, seen }
}

const saidBy = (error: unknown): string =>
  String(error instanceof Error ? error.message : error)
    .split('\n')[0]!
    .slice(0, 200)
