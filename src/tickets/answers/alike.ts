import { sealedLanes } from '../../access/permissions.ts'
import type { Ctx } from '../../context/context.ts'
import { fold } from '../../routing/text.ts'
import { wordingsLike } from '../duplicates/wording.ts'
import { noSuchTicket } from '../lock-words.ts'
import { foundIn } from '../public-answer/found.ts'
import { readScreened } from '../public-answer/store.ts'
import { findVisible } from '../store.ts'
import type { TicketId } from '../ticket.ts'
import { type AnsweredRow, type AnsweredTicket, answeredBefore, findAnswered } from './alike-store.ts'

export type AlikeAnswer = Omit<AnsweredTicket, 'publicAnswer'> & { text: string; here: boolean }

const shown = 5
/** Of the trigrams: below that two texts share a place name and no matter. */
const alikeFrom = 0.18
const comparedLength = 400

/**
 * What was answered before to matters of the same category that are told alike: at most five, the likeliest first, those of
 * the same commune before others of the province. None that the actor may not read, and nothing of who reported them.
 */
export const findAlikeAnswers = async (ctx: Ctx, id: TicketId): Promise<AlikeAnswer[]> => {
  const ticket = await findVisible(ctx.db, ctx.actor, id)
  if (!ticket) throw noSuchTicket()
  if (sealedLanes.includes(ticket.lane)) return []
  const rows = await answeredBefore(ctx.db, ctx.actor, ticket)
  const search = fold(ticket.text.slice(0, comparedLength))
  const likely = likeliest({ search, communeCode: ticket.communeCode }, rows)
  const answers = await Promise.all(likely.map(({ id }) => answerOn(ctx, id)))
  return answers.flatMap((answer, i) => (answer ? [{ ...answer, here: likely[i]!.here }] : []))
}

type Asked = { search: string; communeCode: string | null }

const likeliest = ({ search, communeCode }: Asked, rows: readonly AnsweredRow[]) => {
  const wordings = wordingsLike(
    search,
    rows.map((row) => row.search),
  )
  return rows
    .map((row, i) => ({ id: row.id, here: row.communeCode === communeCode, wording: wordings[i]! }))
    .filter(({ wording }) => wording >= alikeFrom)
    .sort((a, b) => Number(b.here) - Number(a.here) || b.wording - a.wording)
    .slice(0, shown)
}

/** The answer on a ticket as another may start from it; null where the actor may not read it. */
export const answerOn = async (
  { db, actor }: Ctx,
  id: TicketId,
): Promise<Omit<AlikeAnswer, 'here'> | null> => {
  const found = await findAnswered(db, actor, id)
  if (!found) return null
  const { publicAnswer, ...ticket } = found
  const { answer, contacts } = await readScreened(db, id)
  const text = publicAnswer ?? (answer === null ? null : withBlanks(foundIn(answer, contacts)))
  return text === null ? null : { ...ticket, text }
}

/** What may lead to a person is a blank, which no answer leaves with. */
const withBlanks = (parts: ReturnType<typeof foundIn>): string =>
  parts.map(({ text, found }) => (found ? '[điền lại]' : text)).join('')
