import { mustBeAble } from '../../access/acts.ts'
import { type Ctx, inTransaction } from '../../context/context.ts'
import { record } from '../../events/record.ts'
import { wrongField } from '../../platform/errors.ts'
import { fold } from '../../routing/text.ts'
import { lockTicket } from '../lock.ts'
import { mustBeFree } from '../obstacle.ts'
import { awaitLook } from '../pictures/looking/store.ts'
import { screenedAgain } from '../public-answer/screen.ts'
import { updateTicket } from '../store.ts'
import type { Ticket, TicketId } from '../ticket.ts'
import { obstacleToPublishing } from './publishable.ts'
import { reporterName, saveTitle } from './store.ts'

export type Publication = {
  published: boolean
  /** Other words for the public, where the title names a person. */
  title?: string | undefined
  version?: number | undefined
}

/**
 * Shows the ticket in the public list, or takes it out. The public reads title, place, category, status and answer, never
 * the text; refused in every other lane, and while the title names the reporter (Law 91/2025 on personal data).
 */
export const publishTicket = (
  ctx: Ctx,
  id: TicketId,
  { published, title, version }: Publication,
): Promise<Ticket> =>
  inTransaction(ctx, async (ctx) => {
    const ticket = await lockTicket(ctx, id, version)
    mustBeAble(ctx.actor, 'publish', ticket)
    if (published) await mustBeHarmless(ctx, ticket, title ?? ticket.title)
    if (ticket.published === published && title === undefined) return ticket

    if (title !== undefined) await saveTitle(ctx.db, id, title)
    const changes = { published, ...(await screenedAgain(ctx, { ...ticket, published })) }
    const saved = await updateTicket(ctx.db, { ticket, changes, now: ctx.now })
    if (published) await awaitLook(ctx.db, id)
    await record(ctx, saved, { type: published ? 'ticket.published' : 'ticket.unpublished' })
    return saved
  })

const mustBeHarmless = async (ctx: Ctx, ticket: Ticket, title: string): Promise<void> => {
  mustBeFree(obstacleToPublishing(ticket))
  const name = await reporterName(ctx.db, ticket.reporterId)
  if (!name || !wordsOf(title).includes(wordsOf(name))) return
  const sentence = {
    vi: 'Tiêu đề có tên người phản ánh; xin viết lại tiêu đề trước khi công khai.',
    en: 'The title names the reporter; please write another title before publishing.',
  }
  throw wrongField('title', sentence)
}

const wordsOf = (text: string): string =>
  ` ${fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `
