import type { Db } from '../platform/database.ts'
import { digestOf } from '../platform/digest.ts'
import {
  createRecognise,
  createUse,
  type Identify,
  type Recognise,
  type Recognised,
  type Recognising,
  type Use,
} from './identify.ts'
import type { Staff } from './permissions.ts'
import { byItself, isWorthWriting } from './session-time.ts'

/** Where the database says whose rights moved, as `staff:ID` or `department:ID`: its triggers do, whoever changed them. */
export const rightsChannel = 'rights'

export const concerns = (about: string, { id, departmentId }: Staff): boolean =>
  about === `staff:${id}` || about === `department:${departmentId}`

export type Remembering = {
  /** Who asks; their sign-in counts as used, unless a program asks by itself. */
  identify: Identify
  /** Who asks, and until when they may. */
  recognise: Recognise
  forget: (about: string) => void
  forgetAll: () => void
}

/** However deaf this process may be to what the database says, a right that was taken away lasts no longer. */
const milliseconds = 15_000
const most = 20_000

type Known = Recognised & { until: number }

/**
 * Recognises who was recognised a moment ago without asking the database again. What a request showed is kept as its digest
 * alone; an answer that was on its way while rights moved is not kept.
 */
export const rememberWho = (recognise: Recognise, clock: () => Date, use: Use = noUse): Remembering => {
  const known = new Map<string, Known>()
  const asking = new Map<string, Promise<Recognised | null>>()
  let moves = 0

  const keep = (shown: string, recognised: Recognised) => {
    const until = Math.min(clock().getTime() + milliseconds, endIn(recognised))
    known.delete(shown)
    known.set(shown, { ...recognised, until })
    if (known.size > most) known.delete(known.keys().next().value!)
  }
  const ask = async (shown: string, headers: Headers) => {
    const before = moves
    const recognised = await recognise(headers).finally(() => before === moves && asking.delete(shown))
    if (recognised && before === moves) keep(shown, recognised)
    return recognised
  }
  const asked = (shown: string, headers: Headers) => {
    const running = asking.get(shown) ?? ask(shown, headers)
    asking.set(shown, running)
    return running
  }
  const remembered: Recognise = async (headers) => {
    const [key, cookie] = [headers.get('authorization'), headers.get('cookie')]
    if (!key && !cookie) return null
    const shown = await digestOf(JSON.stringify([key, cookie]))
    const found = known.get(shown)
    return found && found.until > clock().getTime() ? found : asked(shown, headers)
  }
  const moved = () => {
    moves++
    asking.clear()
  }
  return {
    identify: async (headers) => {
      const recognised = await remembered(headers)
      if (recognised && headers.get(byItself) !== 'yes') await used(recognised, clock(), use)
      return recognised?.staff ?? null
    },
    recognise: remembered,
    forget: (about) => {
      moved()
      for (const [shown, { staff }] of known) if (concerns(about, staff)) known.delete(shown)
    },
    forgetAll: () => {
      moved()
      known.clear()
    },
  }
}

/** Recognises by the sign-ins and keys of this database. */
export const rememberEntries = (db: Db, recognising: Recognising): Remembering =>
  rememberWho(createRecognise(db, recognising), recognising.clock, createUse(db, recognising.limits))

const noUse: Use = async () => null

/** With the sign-in, or with what a leader lent. */
const endIn = ({ ends, staff: { actingFor } }: Recognised): number =>
  Math.min(...[ends, actingFor?.until].map((end) => end?.getTime() ?? Number.POSITIVE_INFINITY))

/** What is used again and again is written down once in a while; of several at once, by the first. */
const used = async (recognised: Recognised, now: Date, use: Use): Promise<void> => {
  const kept: { usedAt: Date | null } | undefined = recognised.session ?? recognised.key
  if (!kept || (kept.usedAt && !isWorthWriting(kept.usedAt, now))) return
  const before = kept.usedAt
  kept.usedAt = now
  const ends = await use(recognised, now).catch((error) => {
    kept.usedAt = before
    throw error
  })
  recognised.ends = ends ?? recognised.ends
}
