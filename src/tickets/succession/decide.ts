import { sealedLanes } from '../../access/permissions.ts'
import type { Ctx } from '../../context/context.ts'
import type { CategoryCode } from '../../routing/categories.ts'
import { accusesTheChair, chooseHolder } from '../../routing/holder/holder.ts'
import type { HolderReason } from '../../routing/holder/words.ts'
import { communeOf, successors } from '../../routing/place/gazetteer.ts'
import type { Ticket } from '../ticket.ts'
import { type Ended, whereNow } from './ended.ts'
import { type Seat, seatOf, seatsIn } from './store.ts'

/** To a department of the same kind, to the chair where there is none, to whom rules name, to a chair who is asked where it lies; or it stays. */
export type How = 'same-kind' | 'chair' | 'by-rule' | 'asked' | 'stays'

export type Decision = Pick<Ticket, 'communeCode' | 'provinceCode' | 'candidates' | 'departmentId'> & {
  how: How
  reasons: HolderReason[]
}

/**
 * What becomes of an open ticket of a commune that is no more: where it lies now, and who holds it. Who holds it elsewhere keeps
 * it. What is sealed, or is about the chair, never goes to a chair by this rule.
 */
export const decide = async (ctx: Ctx, ticket: Ticket, ended: Ended): Promise<Decision> => {
  const lay = ticket.communeCode === ended.code
  const at =
    lay || !ticket.communeCode ? whereNow(ctx.knowledge.gazetteer, ticket, ended) : ticket.communeCode
  const place = lay ? placed(ctx, ended, at) : placeOf(ticket)
  const held = await seatOf(ctx.db, ticket.departmentId)
  if (held?.communeCode !== ended.code)
    return { ...place, departmentId: ticket.departmentId, how: 'stays', reasons: [] }
  const taken = at
    ? await takerAt(ctx, ticket, { at, kind: held.kind, ended })
    : await askedWhere(ctx, ticket, ended)
  return { ...place, ...(taken ?? (await byRule(ctx, ticket, { ...place, communeCode: at }))) }
}

type Place = Pick<Ticket, 'communeCode' | 'provinceCode' | 'candidates'>
type Taken = Pick<Decision, 'departmentId' | 'how' | 'reasons'>

const placeOf = ({ communeCode, provinceCode, candidates }: Ticket): Place => ({
  communeCode,
  provinceCode,
  candidates,
})

/** Where it is not clear all of them are offered, to whoever holds it as to who reported it. */
const placed = ({ knowledge }: Ctx, ended: Ended, at: string | null): Place => {
  const codes = at ? [at] : successors(ended.to)
  const communes = codes.flatMap((code) => communeOf(knowledge.gazetteer, code) ?? [])
  const provinces = new Set(communes.map(({ provinceCode }) => provinceCode))
  return {
    communeCode: at,
    provinceCode: provinces.size === 1 ? [...provinces][0]! : null,
    candidates: at
      ? []
      : communes.map(({ code, fullName }) => ({
          code,
          name: fullName,
          confidence: Math.round(100 / communes.length) / 100,
        })),
  }
}

const isNotForAChair = ({ categoryCode, lane, text }: Ticket): boolean =>
  sealedLanes.includes(lane) || accusesTheChair({ category: categoryCode as CategoryCode, lane, text })

const takerAt = async (
  { db }: Ctx,
  ticket: Ticket,
  { at, kind, ended }: { at: string; kind: string; ended: Ended },
): Promise<Taken | null> => {
  const seats = await seatsIn(db, [at])
  const same = seats.find((seat) => seat.kind === kind)
  const seat = same ?? (isNotForAChair(ticket) ? undefined : seats.find((one) => one.kind === 'chair'))
  return seat ? taking(seat, same ? 'same-kind' : 'chair', ended) : null
}

/** The first chair who has people at work: whoever is asked must be there. */
const askedWhere = async ({ db }: Ctx, ticket: Ticket, ended: Ended): Promise<Taken | null> => {
  if (isNotForAChair(ticket)) return null
  const chairs = (await seatsIn(db, successors(ended.to))).filter(({ kind }) => kind === 'chair')
  const chair = chairs.find(({ staffed }) => staffed)
  return chair ? taking(chair, 'asked', ended) : null
}

const taking = ({ id, name }: Seat, how: How, { fullName }: Ended): Taken => ({
  departmentId: id,
  how,
  reasons: [
    how === 'asked'
      ? { code: 'holder-commune-split', commune: fullName, department: name }
      : { code: 'holder-commune-ended', commune: fullName, department: name },
  ],
})

const byRule = async (ctx: Ctx, ticket: Ticket, place: Place): Promise<Taken> => {
  const { communeCode, provinceCode } = place
  const directory = await ctx.knowledge.directory.at(ctx.db, { communeCode, provinceCode })
  const { lane, text } = ticket
  const category = ticket.categoryCode as CategoryCode
  const { department, reasons } = chooseHolder(directory, { lane, category, text, communeCode, provinceCode })
  return { departmentId: department.id, how: 'by-rule', reasons }
}
