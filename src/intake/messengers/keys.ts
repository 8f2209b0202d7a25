import type { MessengerName } from '../../../db/vocabulary.ts'
import type { At, KeysKept } from '../../notifications/outlet.ts'
import { digestOf } from '../../platform/digest.ts'
import { seal, unsealed } from '../../platform/sealed.ts'
import { secretsIn } from '../../platform/secrets.ts'
import { dayMs, minuteMs } from '../../platform/vietnam-time.ts'
import { macOf } from '../../tickets/secret.ts'
import * as store from './keys-store.ts'

/** What a messenger answers to a key of renewal: new ones, or why not; no answer throws. */
export type Renewal = { access: string; renewal: string; seconds: number } | { refused: string }

export type KeysSettings = {
  name: MessengerName
  /** The key of renewal that the settings hold: the first of a row of them, each good for one renewal. */
  begin: string
  houseSecret: string
  renew: (renewal: string) => Promise<Renewal>
}

type Key = { access: string; spoilt: () => void } | { failed: string; isRefused?: true }

/** Before its end a key is renewed. */
const early = 10 * minuteMs
/** A process that dies while it renews keeps the others from it for so long. */
const turn = minuteMs
/** An account that nobody writes to renews nothing by sending, and a key of renewal dies in months. */
const idle = 14 * dayMs

/**
 * The key that a messenger wants to see now, renewed by one process at a time: the one before is worth nothing after that. What
 * was renewed last is on disk, sealed, before it is used.
 */
export const createKeys = (settings: KeysSettings) => {
  const keys = secretsIn(settings.houseSecret).map((secret) => macOf(secret, `messenger:${settings.name}`))
  const key = keys[0]!
  let isSpoilt = false
  let renewing: Promise<Key> | null = null
  const spoilt = () => {
    isSpoilt = true
  }
  const usable = (access: string): Key => ({ access, spoilt })

  const current = async (at: At): Promise<Key> => {
    const kept = await store.findKeys(at.db, settings.name)
    const isGood =
      kept?.begunWith === digestOf(settings.begin) && kept.expiresAt.getTime() - early > at.now.getTime()
    const access = isGood && !isSpoilt ? await unsealed(keys, kept.access) : null
    if (access) return usable(access)
    renewing ??= renew(at).finally(() => {
      renewing = null
    })
    return renewing
  }

  const renew = async ({ db, now }: At): Promise<Key> => {
    const { name, begin } = settings
    const until = new Date(now.getTime() + turn)
    const first = { name, begunWith: digestOf(begin), renewal: await seal(key, begin) }
    const kept = await store.takeTurn(db, first, { now, until })
    if (!kept) return { failed: `${name}: khóa đang được gia hạn / the key is being renewed` }
    const answered = await settings
      .renew((await unsealed(keys, kept.renewal)) ?? begin)
      .catch((error: Error) => ({ unreached: error.message }))
    if ('unreached' in answered) return { failed: unreached(name, answered.unreached) }
    if ('refused' in answered) return { failed: refused(name, answered.refused), isRefused: true }
    const { access, renewal, seconds } = answered
    const expiresAt = new Date(now.getTime() + seconds * 1_000)
    await store.saveKeys(db, {
      name,
      access: await seal(key, access),
      renewal: await seal(key, renewal),
      expiresAt,
      renewedAt: now,
    })
    isSpoilt = false
    return usable(access)
  }

  /** Renews what no message has renewed for long, so that it is good when the next one leaves. */
  const keep = async (at: At): Promise<KeysKept> => {
    const kept = await store.findKeys(at.db, settings.name)
    const isYoung =
      kept?.begunWith === digestOf(settings.begin) &&
      kept.access !== '' &&
      kept.expiresAt.getTime() + idle > at.now.getTime()
    const got = isYoung ? null : await current(at)
    if (!got || 'access' in got) return 'kept'
    if (got.isRefused) return { refused: got.failed }
    throw new Error(got.failed)
  }

  return { current, keep }
}

const unreached = (name: MessengerName, why: string) =>
  `${name}: chưa gia hạn được khóa, sẽ thử lại / the key is not renewed yet, it will be tried again: ${why}`

const refused = (name: MessengerName, why: string) =>
  `${name}: không gia hạn được khóa, cần đặt lại ${name.toUpperCase()}_REFRESH_TOKEN / the key was not renewed, ${name.toUpperCase()}_REFRESH_TOKEN must be set anew: ${why}`
