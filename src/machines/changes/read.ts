import type { Ctx } from '../../context/context.ts'
import type { TicketEventType } from '../../events/event.ts'
import { lastSeq } from '../../events/store.ts'
import { cursorAt, noPlaceHere, seqOf } from './cursor.ts'
import { heardTypes } from './heard.ts'
import { type ChangeRow, changesWithin, stretchAfter } from './store.ts'

export type ChangesAsked = {
  after?: string | undefined
  types?: TicketEventType[] | undefined
  departmentId?: number | undefined
  limit: number
}

export type Changes = { changes: ChangeRow[]; cursor: string; more: boolean }

/** Events that one answer looks through at most, whoever's they are: what it costs has an end. */
const stretch = 2_000

/**
 * What happened after a place, as far as the actor sees it, in the order in which it was committed, and the place to go on from.
 * Without a place: none of it, and the place of now. Refused: a place of another system, or of a time that this one has no memory of.
 */
export const readChanges = async (ctx: Ctx, asked: ChangesAsked): Promise<Changes> => {
  const { db, actor, secret } = ctx
  if (asked.after === undefined)
    return { changes: [], cursor: cursorAt(await lastSeq(db), secret), more: false }
  const after = seqOf(asked.after, secret)
  const { until, events } = await stretchAfter(db, { after, most: stretch })
  if (events === 0 && after > (await lastSeq(db))) throw noPlaceHere()
  const { limit, types = heardTypes, departmentId = null } = asked
  const within = { after, until, types, departmentId, limit: limit + 1 }
  const rows = events === 0 ? [] : await changesWithin(db, actor, within)
  const changes = rows.slice(0, limit)
  const isCut = rows.length > limit
  const reached = isCut ? changes.at(-1)!.seq! : until
  return { changes, cursor: cursorAt(reached, secret), more: isCut || events === stretch }
}
