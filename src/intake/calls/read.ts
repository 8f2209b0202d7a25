import { mustManage } from '../../access/management.ts'
import { type Staff, staffOf } from '../../access/permissions.ts'
import type { Ctx } from '../../context/context.ts'
import { placeOf } from '../../platform/cursor.ts'
import { dayMs } from '../../platform/vietnam-time.ts'
import { hintOfAddress } from '../../tickets/showing/mask.ts'
import { knownOf } from '../hotline.ts'
import * as backs from './missed-store.ts'
import { type RingingCall, ringingAt } from './store.ts'

/** So many calls that ring at once are told with who calls; of more it is said that there are. */
const shownAtOnce = 3

/** What rings now at this desk, with as much of who calls as one may know before picking up, and how many were missed. */
export const readCalls = async (ctx: Ctx) => {
  mustManage(ctx.actor, 'log-calls')
  const staff = staffOf(ctx.actor)
  const [calls, missed] = await Promise.all([ringingAt(ctx, staff), backs.waitingCallBacks(ctx.db, staff)])
  const ringing = await Promise.all(calls.slice(0, shownAtOnce).map((call) => withCaller(ctx, call)))
  return { ringing, more: calls.length - ringing.length, missed }
}

/** Their whole name is told to who takes the call. */
const withCaller = async (ctx: Ctx, call: RingingCall) => {
  if (call.phone === null) return { ...call, nameHint: null, tickets: [], calls: 0 }
  const { name: _, ...known } = await knownOf(ctx, call.phone)
  return { ...call, ...known }
}

const pageSize = 30

/** Who is to be called back, the longest waiting first, and who was lately. Their numbers are for who claims them. */
export const readCallBacks = async (ctx: Ctx, { cursor }: { cursor?: string | undefined }) => {
  mustManage(ctx.actor, 'log-calls')
  const staff = staffOf(ctx.actor)
  const page = { after: placeOf(cursor), limit: pageSize + 1, now: ctx.now }
  const [rows, ended] = await Promise.all([
    backs.openCallBacks(ctx.db, staff, page),
    backs.endedCallBacks(ctx.db, staff, new Date(ctx.now.getTime() - dayMs)),
  ])
  const shown = rows.slice(0, pageSize)
  const next = rows.length > pageSize ? String(shown.at(-1)!.id) : null
  return { open: shown.map((row) => seenBy(staff, row)), ended: [...ended], next }
}

const seenBy = ({ id }: Staff, { phone, claimedBy, claimer, standsSince: _, ...row }: backs.CallBackRow) => {
  const isMine = claimedBy === id
  return {
    ...row,
    claimer,
    isMine,
    phone: isMine ? phone : null,
    phoneHint: phone && hintOfAddress('sms', phone),
  }
}
