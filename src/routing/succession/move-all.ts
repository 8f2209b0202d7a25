import type { Ctx } from '../../context/context.ts'
import type { Decision } from '../../tickets/succession/decide.ts'
import { type Ended, heirOf } from '../../tickets/succession/ended.ts'
import { moveTickets, planTickets } from '../../tickets/succession/move.ts'
import type { Held } from '../importing/left-behind.ts'
import { heldIn } from '../importing/store.ts'
import { communeOf, successors } from '../place/gazetteer.ts'
import { type HandedOn, handOn, handOnIncidents } from './hand-on.ts'
import { endedCommunes } from './store.ts'

/** What becomes of one commune that is no more. `heir`: the one that took all of its people; null where it was divided. */
export type Succession = {
  commune: string
  to: string[]
  heir: string | null
  tickets: Record<Decision['how'], number>
  /** How many open tickets lie in each commune now; under `?` those whose place is asked. */
  places: Record<string, number>
  handedOn: Partial<HandedOn>
  /** What it still holds afterwards. */
  left: Omit<Held, 'code'>
}

/**
 * Moves what communes that are no more still hold to those that took their place: each commune's people in one transaction, each ticket
 * in its own. Cut off, it goes on with what is left; again it changes nothing. `plan` decides tickets without moving them, and is
 * called in a transaction that is taken back.
 */
export const moveAll = async (ctx: Ctx, mode: 'move' | 'plan'): Promise<Succession[]> => {
  const communes = await endedCommunes(ctx.db)
  const codes = communes.map(({ code }) => code)
  const held = new Map((await heldIn(ctx.db, codes)).map((one) => [one.code, one]))
  const all: Succession[] = []
  for (const ended of communes.filter(({ code, to }) => to.length > 0 || held.has(code))) {
    const becomes = await become(ctx, ended, { mode, held: held.get(ended.code) })
    if (becomes) all.push(becomes)
  }
  return all
}

type Asked = { mode: 'move' | 'plan'; held: Held | undefined }

const become = async (ctx: Ctx, ended: Ended, { mode, held }: Asked): Promise<Succession | null> => {
  const to = successors(ended.to)
  if (to.length === 0) return held ? nowhere(ended, held) : null
  const heir = heirOf(ended)
  const handedOn = heir
    ? await handOn(ctx, ended, heir)
    : { incidents: await handOnIncidents(ctx, ended, to) }
  const decisions = await (mode === 'move' ? moveTickets : planTickets)(ctx, ended)
  if (!held && decisions.length === 0 && Object.values(handedOn).every((n) => n === 0)) return null
  const [left] = await heldIn(ctx.db, [ended.code])
  return {
    commune: `${ended.code} ${ended.fullName}`,
    to: to.map((code) => nameOf(ctx, code)),
    heir: heir && nameOf(ctx, heir),
    ...counted(ctx, decisions),
    handedOn,
    left: leftOf(left, mode),
  }
}

/** Tickets that are only decided are still where they were. */
const leftOf = (left: Held | undefined, mode: 'move' | 'plan'): Succession['left'] => {
  const { tickets, staff, duties } = left ?? nothing
  return { tickets: mode === 'plan' ? 0 : tickets, staff, duties }
}

const nothing = { tickets: 0, staff: 0, duties: 0 }
const noTickets = { 'same-kind': 0, chair: 0, 'by-rule': 0, asked: 0, stays: 0 }

const nowhere = ({ code, fullName }: Ended, { code: _, ...left }: Held): Succession => ({
  commune: `${code} ${fullName}`,
  to: [],
  heir: null,
  tickets: noTickets,
  places: {},
  handedOn: {},
  left,
})

const nameOf = ({ knowledge }: Ctx, code: string): string =>
  `${code} ${communeOf(knowledge.gazetteer, code)?.fullName ?? ''}`.trim()

const counted = (ctx: Ctx, decisions: Decision[]): Pick<Succession, 'tickets' | 'places'> => {
  const tickets = { ...noTickets }
  const places: Record<string, number> = {}
  for (const { how, communeCode } of decisions) {
    const place = communeCode ? nameOf(ctx, communeCode) : '?'
    tickets[how] += 1
    places[place] = (places[place] ?? 0) + 1
  }
  return { tickets, places }
}
