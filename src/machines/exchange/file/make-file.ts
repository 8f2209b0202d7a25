import { type Ctx, inTransaction } from '../../../context/context.ts'
import { recordHouse } from '../../../events/record.ts'
import { dateOf, minuteMs } from '../../../platform/vietnam-time.ts'
import { withoutPersonalData } from '../../../publishing/public-words.ts'
import { fold } from '../../../routing/text.ts'
import { isOpen } from '../../../tickets/lifecycle.ts'
import { answerToAll } from '../../open311/answered.ts'
import { beginLink, eventsToTell, ticketsToSend } from '../links-store.ts'
import { aboutPartner } from '../partner.ts'
import { formOf } from '../send.ts'
import { saidOf } from '../tell.ts'
import { type FilePartner, withFilePartner } from './claim.ts'
import { type Line, written } from './lines.ts'
import { tooMuch } from './refusals.ts'
import { standingSince, timesOf, wordsSince } from './store.ts'

const most = 10_000
/** Two clocks that differ, and a change that was long on its way. */
const overlap = 10 * minuteMs

export type FileMade = { name: string; text: string; requests: number; lines: number }

/** Told apart in one folder, on the way to several offices, by whom it is for. */
const nameOf = (partner: string, now: Date): string => {
  const whom = fold(partner)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
  return `${['trao-doi', whom, dateOf(now)].filter(Boolean).join('-')}.jsonl`
}

/**
 * What they have not taken in yet, as a signed file: what lies with the department that stands in for them, what happened to it, and
 * what became of theirs. Made again before they answered, it holds the same and more.
 */
export const makeFile = (ctx: Ctx, named: string): Promise<FileMade> =>
  withFilePartner(ctx, named, async (partner) => {
    const { fileAt, takenAt, madeAt } = await timesOf(ctx.db, partner.id)
    const since = new Date((takenAt ?? madeAt).getTime() - overlap)
    const requests = await requestsOf(ctx, partner)
    const lines = [...requests, ...(await toldOf(ctx, partner)), ...(await becameOf(ctx, partner, since))]
    const text = written(partner.key, { from: ctx.publicUrl, madeAt: ctx.now, takenAt: fileAt }, lines)
    await inTransaction(ctx, (ctx) =>
      recordHouse(
        ctx,
        { type: 'partner.file-made', partnerId: partner.id, lines: lines.length },
        aboutPartner({ id: partner.id, departmentId: partner.seat.departmentId }),
      ),
    )
    return { name: nameOf(partner.name, ctx.now), text, requests: requests.length, lines: lines.length }
  })

const requestsOf = async ({ db, now }: Ctx, { id, seat, serviceCode }: FilePartner): Promise<Line[]> => {
  const asked = { partnerId: id, departmentId: seat.departmentId, now, limit: most }
  const tickets = await ticketsToSend(db, asked)
  for (const { id: ticketId } of tickets) await beginLink(db, { partnerId: id, ticketId, now })
  return tickets.map((ticket) => ({
    kind: 'request',
    reference: ticket.reference,
    fields: formOf(ticket, serviceCode),
  }))
}

const toldOf = async ({ db }: Ctx, { id, seat }: FilePartner): Promise<Line[]> => {
  const about = { partnerId: id, staffId: seat.id, departmentId: seat.departmentId, limit: most }
  return (await eventsToTell(db, about)).map((event): Line => {
    const { status, description: text = '' } = saidOf(event)
    const line = { kind: 'told' as const, reference: event.reference, id: String(event.id), text }
    return status === 'open' ? { ...line, status } : line
  })
}

const becameOf = async ({ db }: Ctx, { id, seat }: FilePartner, since: Date): Promise<Line[]> => {
  const asked = { partnerId: id, since, limit: most }
  const words = await wordsSince(db, { ...asked, staffId: seat.id })
  const standing = await standingSince(db, asked)
  if (words.length === most || standing.length === most) throw tooMuch()
  return [
    ...words.map(({ id, theirReference: reference, word }): Line => {
      return { kind: 'word', reference, id: String(id), text: withoutPersonalData(word ?? '') }
    }),
    ...standing.map((one): Line => {
      const { theirReference: reference, reference: as, status } = one
      return {
        kind: 'stands',
        reference,
        as,
        status: isOpen(status) ? 'open' : 'closed',
        text: answerToAll(one) ?? '',
      }
    }),
  ]
}
