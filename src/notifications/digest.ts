import type { Language } from '../../db/vocabulary.ts'
import { plural } from '../../web/plural.ts'
import { mayView, sealedLanes } from '../access/permissions.ts'
import { type Ctx, inTransaction } from '../context/context.ts'
import { staffWithDigest, takeDigest } from './digest-store.ts'
import type { StaffFacts, TicketFacts } from './facts.ts'
import { ticketFacts } from './facts-store.ts'
import { outsideQuietHours } from './quiet-hours.ts'
import { staffMail } from './staff-mail.ts'
import * as store from './store.ts'
import type { DigestLine } from './wording.ts'

export type Rhythm = 'daily' | 'weekly'

/** One mail for each person whose rhythm this is, about everything since the last. */
export const sendDigests = async (ctx: Ctx, rhythm: Rhythm): Promise<void> => {
  for (const staff of await staffWithDigest(ctx.db, rhythm, ctx.now)) await sendDigest(ctx, staff)
}

const sendDigest = (ctx: Ctx, staff: StaffFacts): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    const items = await takeDigest(ctx.db, staff.id, ctx.now)
    const tickets = await ticketFacts(ctx.db, [...new Set(items.map((item) => item.ticketId))])
    const lines = items
      .filter((item) =>
        mayStillHear(
          staff,
          tickets.find(({ id }) => id === item.ticketId),
        ),
      )
      .map(({ line }) => line)
    if (lines.length === 0) return
    const worded = wordDigest(lines, staff.language, ctx.publicUrl)
    const mail = { person: staff, eventId: null, now: ctx.now, notBefore: outsideQuietHours(ctx.now) }
    await store.insertMessages(ctx.db, [staffMail({ ...worded, ...mail })])
  })

/** A ticket sealed since the event is not named any more to those who may not see it. */
const mayStillHear = (staff: StaffFacts, ticket: TicketFacts | undefined) =>
  ticket !== undefined && (!sealedLanes.includes(ticket.lane) || mayView(staff, ticket))

/** Grouped by ticket, in the order in which things happened. */
export const wordDigest = (lines: DigestLine[], language: Language, publicUrl: string) => {
  const tickets = Map.groupBy(lines, ({ reference }) => reference)
  const about = [...tickets].map(([reference, own]) => {
    const what = [...new Set(own.map((line) => line.what[language]))].join('; ')
    return `${reference} · ${own.at(-1)!.where[language]}\n${what}`
  })
  const n = tickets.size
  const subject =
    language === 'vi' ? `Tóm tắt: ${n} phiếu có việc` : `Digest: ${plural(n, 'ticket')} with news`
  return { subject, body: [...about, `${publicUrl}/console`].join('\n\n') }
}
