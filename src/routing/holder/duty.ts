import type { StaffRow } from '../../../db/schema/access.ts'
import type { duties } from '../../../db/schema/routing.ts'
import type { TicketRow } from '../../../db/schema/tickets.ts'
import { mayAct } from '../../access/acts.ts'
import { type Holding, type Staff, sealedLanes } from '../../access/permissions.ts'
import { dateOf } from '../../platform/vietnam-time.ts'
import { fold } from '../text.ts'
import type { DutyReason } from './duty-words.ts'

/** Somebody's duty in a department; no category or commune named means every one. */
export type Duty = Pick<
  typeof duties.$inferSelect,
  'staffId' | 'departmentId' | 'categoryCode' | 'communeCode' | 'substituteId'
> & {
  /** By the rota, at this moment: takes what nobody else holds. */
  onCall: boolean
}

/** A member of staff as the choice sees them: `open` tickets in hand, and when one was last given to them. */
export type Candidate = Staff &
  Pick<StaffRow, 'loadLimit' | 'lastGivenAt'> & {
    open: number
    awayUntil: Date | null
  }

export type Roster = { duties: readonly Duty[]; people: ReadonlyMap<string, Candidate> }

export type DutyQuestion = Holding & Pick<TicketRow, 'categoryCode' | 'text'>

export type Choice = { officer: Candidate | null; reasons: DutyReason[] }

/**
 * The officer who takes a ticket, first that can: those who hold its field (a duty that names category or commune before
 * one that names neither), each one's substitute in their stead, the department's own on-call officer, the commune
 * office's. Among equals: fewest open tickets, then longest without a new one. Who is away, over the load limit, named in
 * an accusation or not allowed in the lane is passed over and it is said; danger knows no load limit. Nobody: `officer`
 * is null and the department's queue keeps the ticket (DOMAIN.md section 2). Never refuses.
 */
export const chooseOfficer = (roster: Roster, asked: DutyQuestion): Choice => {
  const reasons: DutyReason[] = []
  for (const posts of inOrder(roster.duties, asked)) {
    const able = [...ableIn(posts, { roster, asked, reasons }).values()].sort(byLoad)
    const [best] = able
    if (best) return { officer: best.person, reasons: [...reasons, chosen(best, posts[0]!, asked)] }
  }
  return { officer: null, reasons: reasons.length > 0 ? [...reasons, { code: 'duty-nobody' }] : [] }
}

const accusing = (asked: DutyQuestion) => asked.categoryCode === 'conduct' || sealedLanes.includes(asked.lane)

/** Duties that fit the ticket, the nearest to it first; those of one rank share the work. */
const inOrder = (duties: readonly Duty[], asked: DutyQuestion): Duty[][] => {
  const fitting = duties.filter((duty) => fits(duty, asked))
  const ranks = Map.groupBy(fitting, (duty) => rank(duty, asked))
  return [...ranks].sort(([a], [b]) => a - b).map(([, posts]) => posts)
}

const fits = (duty: Duty, asked: DutyQuestion): boolean => {
  if (duty.categoryCode !== null && duty.categoryCode !== asked.categoryCode) return false
  if (duty.communeCode !== null && duty.communeCode !== asked.communeCode) return false
  return duty.departmentId === asked.departmentId || (duty.onCall && !accusing(asked))
}

const rank = (duty: Duty, asked: DutyQuestion): number => {
  if (duty.departmentId !== asked.departmentId) return 5
  if (duty.onCall) return 4
  return (duty.categoryCode === null ? 2 : 0) + (duty.communeCode === null ? 1 : 0)
}

type Able = { person: Candidate; insteadOf: string | null }
type Looking = { roster: Roster; asked: DutyQuestion; reasons: DutyReason[] }

const ableIn = (posts: readonly Duty[], { roster, asked, reasons }: Looking): Map<string, Able> => {
  const able = new Map<string, Able>()
  for (const { staffId, substituteId } of posts) {
    const holder = roster.people.get(staffId)
    if (holder && canTake(holder, { asked, reasons })) {
      able.set(holder.id, { person: holder, insteadOf: null })
      continue
    }
    const substitute = substituteId === null ? undefined : roster.people.get(substituteId)
    if (substitute && !able.has(substitute.id) && canTake(substitute, { asked, reasons }))
      able.set(substitute.id, { person: substitute, insteadOf: holder?.name ?? null })
  }
  return able
}

/** True when this person can take it; else notes why not, once. */
const canTake = (
  person: Candidate,
  { asked, reasons }: { asked: DutyQuestion; reasons: DutyReason[] },
): boolean => {
  const obstacle = obstacleTo(person, asked)
  const known = reasons.some((one) => one.code === obstacle?.code && 'id' in one && one.id === person.id)
  if (obstacle && !known) reasons.push(obstacle)
  return obstacle === null
}

const obstacleTo = (person: Candidate, asked: DutyQuestion): DutyReason | null => {
  const { id, name: officer } = person
  if (!mayAct(person, 'accept', { ...asked, officerId: id })) return { code: 'duty-not-allowed', id, officer }
  if (accusing(asked) && names(asked.text, officer)) return { code: 'duty-accused', id, officer }
  if (person.awayUntil) return { code: 'duty-away', id, officer, until: dateOf(person.awayUntil) }
  if (asked.lane !== 'emergency' && person.open >= person.loadLimit)
    return { code: 'duty-full', id, officer, limit: person.loadLimit }
  return null
}

const names = (text: string, person: string): boolean => ` ${fold(text)} `.includes(` ${fold(person)} `)

const byLoad = ({ person: a }: Able, { person: b }: Able): number =>
  a.open - b.open ||
  (a.lastGivenAt?.getTime() ?? 0) - (b.lastGivenAt?.getTime() ?? 0) ||
  (a.id < b.id ? -1 : 1)

const chosen = ({ person, insteadOf }: Able, post: Duty, asked: DutyQuestion): DutyReason => {
  const { id, name: officer, open } = person
  if (post.departmentId !== asked.departmentId) return { code: 'duty-office', id, officer }
  if (insteadOf !== null) return { code: 'duty-substitute', id, officer, insteadOf }
  if (post.onCall) return { code: 'duty-on-call', id, officer }
  return { code: 'duty-chosen', id, officer, open }
}
