import { type Ctx, inTransaction } from '../../context/context.ts'
import { Refused } from '../../platform/errors.ts'
import { minuteMs } from '../../platform/vietnam-time.ts'
import { withoutPersonalData } from '../../publishing/public-words.ts'
import { noteOnTicket } from '../../tickets/note.ts'
import { lentAddress } from '../../tickets/pictures/lent.ts'
import { marked } from '../open311/sent-mark.ts'
import { beginLink, saveNotTaken, saveTaken, type ToSend, ticketsToSend } from './links-store.ts'
import type { Partner } from './partner.ts'
import { askRequests, awayIn, type BroughtThere, behindToken, bringThere } from './speak.ts'

/** In one turn, so that it ends long before its claim does. */
const atOnce = 8
const hour = 60 * minuteMs
const longestWait = 24 * hour

/**
 * Brings there what lies with the department that stands in for it: each once. A link is written before anything leaves; whoever
 * finds one without an answer looks there first, and sends under the same key.
 */
export const sendWaiting = async (ctx: Ctx, partner: Partner): Promise<void> => {
  const { id: partnerId, seat } = partner
  const asked = { partnerId, departmentId: seat.departmentId, now: ctx.now, limit: atOnce }
  for (const ticket of await ticketsToSend(ctx.db, asked)) await sendOne(ctx, partner, ticket)
}

const sendOne = async (ctx: Ctx, partner: Partner, ticket: ToSend): Promise<void> => {
  const { db, now } = ctx
  const link = { partnerId: partner.id, ticketId: ticket.id }
  await beginLink(db, { ...link, now })
  try {
    const brought = await bring(ctx, partner, ticket)
    if (!('refused' in brought)) return await take(ctx, partner, { ...link, ...brought })
    const wait = Math.min(longestWait, (ticket.attempts + 1) * hour)
    await saveNotTaken(db, { ...link, error: brought.refused, nextAt: new Date(now.getTime() + wait) })
  } catch (error) {
    const away = awayIn(error)
    if (away) await saveNotTaken(db, { ...link, error: away, nextAt: restOf(ticket, now) })
    throw error
  }
}

/** One that they fall over makes room for the others. */
const restOf = ({ attempts }: ToSend, now: Date): Date =>
  new Date(now.getTime() + Math.min(hour, 2 ** Math.min(attempts, 10) * minuteMs))

const bring = async (ctx: Ctx, { line, serviceCode }: Partner, ticket: ToSend): Promise<BroughtThere> => {
  const { token, attempts, reference } = ticket
  if (token) return { token, reference: await behindToken(line, token) }
  const known = attempts > 0 ? await lookFor({ line }, ticket) : null
  if (known) return { token: null, reference: known }
  const { pictures, madeAt: from } = ticket
  const media = pictures.map((id) => lentAddress(ctx, { reference, id, from }))
  return bringThere(line, { ...formOf(ticket, serviceCode), media_url: media }, reference)
}

const lookFor = async (
  { line }: Pick<Partner, 'line'>,
  { reference, madeAt }: ToSend,
): Promise<string | null> => {
  const since = new Date(madeAt.getTime() - hour).toISOString()
  const found = await askRequests(line, { start_date: since, page_size: '1000', extensions: 'true' })
  return found.find(({ ours }) => ours === reference)?.reference ?? null
}

/** As long as a report may be is too long with the line behind it; half a character is none. */
const room = 4_900
const inRoom = (text: string): string =>
  text.length <= room ? text : `${text.slice(0, room).replace(/[\uD800-\uDBFF]$/, '')}…`

/** What it is about, where, and of what kind: neither who reported it nor what could tell. */
export const formOf = (ticket: ToSend, serviceCode: string | null): Record<string, string> => {
  const { text, reference, address, communeCode, lat, lon, categoryCode } = ticket
  return {
    service_code: serviceCode ?? categoryCode,
    description: marked(inRoom(withoutPersonalData(text)), reference),
    ...(lat !== null && lon !== null ? { lat: String(lat), long: String(lon) } : {}),
    ...(address ? { address_string: address } : {}),
    ...(communeCode ? { address_id: communeCode } : {}),
  }
}

type Taking = { partnerId: string; ticketId: number; reference: string | null; token: string | null }

const take = (ctx: Ctx, { name, seat }: Partner, taking: Taking): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    await saveTaken(ctx.db, { ...taking, now: ctx.now })
    if (!taking.reference) return
    const text = `Đã gửi sang ${name}, mã bên đó là ${taking.reference}.`
    try {
      await noteOnTicket({ ...ctx, actor: seat }, taking.ticketId, { text })
    } catch (error) {
      // Taken from them in this moment: that it is there stands in the link.
      if (!(error instanceof Refused)) throw error
    }
  })
