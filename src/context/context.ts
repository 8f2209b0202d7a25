import type { Actor } from '../access/permissions.ts'
import type { Pace } from '../events/doorbell.ts'
import type { Db, TransactionSql } from '../platform/database.ts'
import type { MapTiles } from '../platform/map-tiles.ts'
import type { OneWay } from '../platform/one-way.ts'
import type { WaysIn } from '../platform/ways-in.ts'
import type { Licence } from '../publishing/open-data/licence.ts'
import type { Knowledge } from './knowledge.ts'
import type { Told } from './told.ts'

/** What lives as long as the process. */
export type House = {
  db: Db
  /** What routing knows, held in memory and replaced when the database changes. */
  knowledge: Knowledge
  /** Wakes the relay; called after a commit, never inside one. */
  ring: (pace?: Pace) => void
  clock: () => Date
  /** Signs tracking secrets. */
  secret: string
  publicUrl: string
  /** Whom residents may write to about their personal data, in the words of the office. */
  dataContact?: string | undefined
  /** Where the ground under the maps comes from; absent: nowhere. */
  mapTiles?: MapTiles | undefined
  /** Under which terms anybody uses what is published; absent: the usual ones. */
  licence?: Licence | undefined
  /** Who keeps the roots of days outside, by mail. */
  rootsTo?: string | undefined
  /** The mailbox that residents write to; absent where no mail is taken in. */
  mailbox?: string | undefined
  /** Whether an SMS about a ticket of this province can be answered by SMS, or where else. */
  oneWay?: (province: string | null) => OneWay | null
  /** The number to ring in a province, where one is known. */
  hotline?: (province: string | null) => string | null
  /** A demo that no mail leaves: whoever keeps accounts opens in the outbox what the invited would get. */
  showsLinks?: boolean
  /** A demo that no SMS leaves either: what would be typed in of a message is read in the outbox. */
  showsCodes?: boolean
  /** Of which province the messages are that come by each way. */
  waysIn?: WaysIn | undefined
  /** What this process heard, where it listens. */
  told?: Told
  /** By what is read that may be a few seconds old, and how many at most; null, or absent: as everything else. */
  older?: (actor: Actor) => { db: Db; age: number } | null
  /** Whose rights may have moved, as `staff:ID`: forgotten here at once, elsewhere when the database says so. */
  moved?: (about: string) => void
}

/** What a verb gets: the house, who acts and when. */
export type Ctx = Omit<House, 'clock'> & {
  actor: Actor
  now: Date
  /** What this transaction told of; absent outside of one. */
  subjects?: Set<string>
  /** Under a clock of its own: nothing is done about what waits beside the tickets that it is about. */
  alone?: true
  /** Counts a number that was left in a form: whether too many were, from where this one comes. */
  doubtsNumber?: () => Promise<boolean>
  /** Counts a report: of a place that sends too many, a name that says nothing of it. */
  sendsTooMany?: () => Promise<string | null>
  /** Refuses who sends many reports from one place and shows no work done for this one. */
  mustHaveWorked?: (proof: string | undefined) => Promise<void>
}

export const contextOf = ({ clock, ...house }: House, actor: Actor): Ctx => ({
  ...house,
  actor,
  now: clock(),
})

/**
 * Runs `work` in one transaction and, once it is on disk, rings the doorbell and forgets whose rights may have moved.
 * Inside a transaction already, it becomes a savepoint and the outer one rings.
 */
export const inTransaction = async <T>(ctx: Ctx, work: (ctx: Ctx) => Promise<T>): Promise<T> => {
  const subjects = ctx.subjects ?? new Set<string>()
  const run = (db: TransactionSql) => work({ ...ctx, db, subjects })
  const result = await ('savepoint' in ctx.db ? ctx.db.savepoint(run) : ctx.db.begin(run))
  ctx.ring()
  if (!ctx.subjects) for (const about of subjects) ctx.moved?.(about)
  return result as T
}
