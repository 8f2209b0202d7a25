import { type Ctx, inTransaction } from '../../context/context.ts'
import type { HouseEvent } from '../../events/event.ts'
import { record } from '../../events/record.ts'
import { type HouseHappening, recordHouseMany } from '../../events/record-many.ts'
import { lockNewest } from '../../tickets/lock.ts'
import type { Ended } from '../../tickets/succession/ended.ts'
import * as store from './store.ts'

/** How much of what a commune had works in the one that took its place. */
export type HandedOn = Record<
  'staff' | 'leaders' | 'duties' | 'shifts' | 'rules' | 'incidents' | 'webhooks' | 'views' | 'asked',
  number
>

/**
 * What worked in a commune works in the one that took its place: people and programs with what they are on duty and on call for, local
 * rules, kept lists, open incidents, who is sent events, and who is asked inside a ticket. Roles stay as they are, and so does what
 * they lent each other: they go together. Again it changes nothing.
 */
export const handOn = (ctx: Ctx, ended: Ended, heir: string): Promise<HandedOn> =>
  inTransaction(ctx, async (ctx) => {
    const rows = await moveRows(ctx, ended, heir)
    const counts = countsOf(rows)
    if (Object.values(counts).every((n) => n === 0)) return counts
    for (const one of rows.asked) await tellTicket(ctx, one, ended)
    const { incidents, webhooks } = rows
    const moved = {
      ...counts,
      incidents: incidents.map(({ id }) => id),
      webhooks: webhooks.map(({ id }) => id),
    }
    await recordHouseMany(ctx, [
      ...toldOf(ctx, rows, roomsOf(ended, [heir])),
      succeeded(ended, [heir], moved),
    ])
    return counts
  })

const moveRows = async ({ db, now }: Ctx, { code }: Ended, heir: string) => {
  const heirs = await store.heirsOf(db, { code, heir })
  const staff = await store.moveStaff(db, heirs)
  const own = await store.moveDuties(db, { heirs, code, heir, now })
  const ofOthers = await store.moveDutiesFor(db, { code, heir, now })
  return {
    staff,
    duties: [...own, ...ofOthers],
    doubled: await store.endDutiesFor(db, code, now),
    shifts: await store.moveShifts(db, heirs, now),
    rules: await store.moveRules(db, { heirs, code, heir }),
    incidents: await store.moveIncidents(db, code, [heir]),
    webhooks: await store.moveWebhooks(db, heirs),
    views: await store.moveViews(db, { heirs, code, heir }),
    asked: [...(await store.moveConsultations(db, heirs)), ...(await store.moveReferrals(db, heirs))],
  }
}
type Rows = Awaited<ReturnType<typeof moveRows>>

const countsOf = ({ staff, duties, doubled, shifts, rules, incidents, webhooks, views, asked }: Rows) => ({
  staff: staff.length,
  leaders: staff.filter(({ leads }) => leads).length,
  duties: duties.length + doubled.length,
  shifts: shifts.length,
  rules: rules.length,
  incidents: incidents.length,
  webhooks: webhooks.length,
  views,
  asked: asked.length,
})

const toldOf = (
  { now }: Ctx,
  { staff, duties, doubled, shifts, rules }: Rows,
  rooms: string[],
): HouseHappening[] => [
  ...staff.map((one) => moving(one, rooms)),
  ...duties.map(({ id, ...changes }) => onDuty(id, changes, rooms)),
  ...doubled.map(({ id }) => onDuty(id, { validTo: now }, rooms)),
  ...onCall(shifts, rooms),
  ...rules.map((one) => ruling(one, rooms)),
]

/** Of one that was divided incidents alone are clear: they are of all that came of it. */
export const handOnIncidents = (ctx: Ctx, ended: Ended, to: string[]): Promise<number> =>
  inTransaction(ctx, async (ctx) => {
    const incidents = await store.moveIncidents(ctx.db, ended.code, to)
    const moved = { incidents: incidents.map(({ id }) => id) }
    if (incidents.length > 0) await recordHouseMany(ctx, [succeeded(ended, to, moved)])
    return incidents.length
  })

const happening = (event: HouseEvent, subject: string, rooms: string[]): HouseHappening => ({
  event,
  subject,
  rooms,
})

const succeeded = ({ code }: Ended, to: string[], moved: Record<string, unknown>) =>
  happening({ type: 'commune.succeeded', code, to, moved }, `commune:${code}`, roomsOf({ code }, to))

const roomsOf = ({ code }: Pick<Ended, 'code'>, to: string[]): string[] =>
  [code, ...to].map((one) => `commune:${one}`)

const moving = ({ id, was, departmentId }: store.Moved, rooms: string[]) =>
  happening({ type: 'staff.changed', staffId: id, changes: { was, departmentId } }, `staff:${id}`, [
    ...rooms,
    `staff:${id}`,
  ])

const onDuty = (dutyId: number, changes: Record<string, unknown>, rooms: string[]) =>
  happening({ type: 'duty.changed', dutyId, changes }, `duty:${dutyId}`, rooms)

const onCall = (shifts: store.Shift[], rooms: string[]) =>
  [...Map.groupBy(shifts, ({ departmentId }) => departmentId)].map(([departmentId, theirs]) =>
    happening(
      {
        type: 'on-call.changed',
        departmentId,
        staffIds: [...new Set(theirs.map(({ staffId }) => staffId))],
        changes: { moved: theirs.map(({ id }) => id) },
      },
      `on-call:${departmentId}`,
      [...rooms, `department:${departmentId}`],
    ),
  )

const ruling = ({ id: ruleId, ...changes }: store.MovedRule, rooms: string[]) =>
  happening({ type: 'routing-rule.changed', ruleId, changes }, `routing-rule:${ruleId}`, rooms)

/** Who is asked inside a ticket, or works along, is another from now on. */
const tellTicket = async (ctx: Ctx, { ticketId }: store.OnTicket, { fullName }: Ended): Promise<void> => {
  const because = {
    vi: `${fullName} không còn: đơn vị được hỏi, phối hợp ở đây nay là đơn vị kế nhiệm.`,
    en: `${fullName} is no more: who was asked here, or works jointly, is the department that took its place.`,
  }
  const ticket = await lockNewest(ctx, ticketId)
  await record(ctx, ticket, { type: 'ticket.noted', text: because.vi, public: false, because })
}
