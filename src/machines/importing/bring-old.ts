import { type Ctx, inTransaction } from '../../context/context.ts'
import { moveClock } from '../../deadlines/move-clock.ts'
import { record } from '../../events/record.ts'
import { questionOf } from '../../intake/receive.ts'
import { hasPersonalData } from '../../intake/report.ts'
import { digestOf } from '../../platform/digest.ts'
import { Refused } from '../../platform/errors.ts'
import { decideRoute, type Route } from '../../routing/route.ts'
import { hasAccents } from '../../routing/text.ts'
import { lockNewest } from '../../tickets/lock.ts'
import { openTicket } from '../../tickets/opening/open.ts'
import type { NewReporter } from '../../tickets/opening/store.ts'
import { updateTicket } from '../../tickets/store.ts'
import type { Mapping } from './mapping.ts'
import type { OldTicket } from './old-ticket.ts'
import { markReactedTo } from './store.ts'

const openEmergency = () =>
  new Refused('invalid', {
    vi: 'Dòng này nói về việc khẩn cấp còn đang mở, mà nhập vào thì không ai được báo. Xin gọi ngay cho nơi xử lý, rồi lập phiếu mới qua tổng đài.',
    en: 'This line tells of an emergency that is still open, and nobody is told of what is taken in. Please call who handles it now, and enter it by the hotline.',
  })

/** Where it belongs; refused: what is open and should ring, for nothing rings here. */
export const routeOld = async (ctx: Ctx, { report, endedAt }: OldTicket): Promise<Route> => {
  const route = await decideRoute(ctx, questionOf(report))
  if (!endedAt && route.lane === 'emergency') throw openEmergency()
  return route
}

export const keyOfOld = (source: string, reference: string): string => `import:${source}:${reference}`

/**
 * Takes in a ticket of an older system, once by its old reference: reported when it was reported there, with what it said of its
 * status and answer in its history. Nobody is told, and nothing rings. What is open has its time from now on, as what is forwarded
 * to a department that has never seen it; what has ended is closed, and its clock with it.
 */
export const bringOld = (
  ctx: Ctx,
  old: OldTicket,
  { source, channel }: Pick<Mapping, 'source' | 'channel'>,
): Promise<'imported' | 'known'> =>
  inTransaction(ctx, async (ctx) => {
    const { report, reference, receivedAt, endedAt } = old
    const key = keyOfOld(source, reference)
    const { id, repeated } = await openTicket(
      { ...ctx, now: receivedAt },
      {
        route: await routeOld(ctx, old),
        text: report.text,
        address: report.address ?? null,
        lat: report.lat ?? null,
        lon: report.lon ?? null,
        occurredAt: null,
        receivedAt: endedAt ? receivedAt : ctx.now,
        channel,
        language: 'vi',
        urgency: 'normal',
        reporter: reporterOf(old),
        sent: { key, digest: digestOf(key) },
      },
    )
    if (repeated) return 'known'
    const ticket = await lockNewest(ctx, id)
    const changes = endedAt ? ({ status: 'closed', resolvedAt: endedAt, closedAt: endedAt } as const) : {}
    const stands = await updateTicket(ctx.db, { ticket, changes, now: ctx.now })
    if (endedAt) await moveClock(ctx, id, { kind: 'stopped', at: endedAt })
    const { status, answer } = old
    const ended = endedAt?.toISOString() ?? null
    await record(ctx, stands, { type: 'ticket.imported', source, reference, status, endedAt: ended, answer })
    await markReactedTo(ctx.db, id, ctx.now)
    return 'imported'
  })

const reporterOf = ({ report, receivedAt }: OldTicket): NewReporter | null => {
  if (!hasPersonalData(report)) return null
  const { name, phone, email } = report.reporter
  return {
    name: name ?? null,
    phone: phone ?? null,
    phoneStanding: 'given',
    email: email ?? null,
    postalAddress: null,
    zaloId: null,
    language: 'vi',
    accented: hasAccents(report.text),
    consentAt: receivedAt,
    consentVersion: null,
    helper: null,
  }
}
