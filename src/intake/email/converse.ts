import type { Resident } from '../../access/permissions.ts'
import type { Ctx } from '../../context/context.ts'
import { queueMail } from '../../notifications/mail-answer.ts'
import type { Sentence } from '../../platform/errors.ts'
import { communeIn, isPlaceAlone } from '../../routing/place/said-where.ts'
import { fold } from '../../routing/text.ts'
import { setPlace } from '../../tickets/corrections/place.ts'
import { lockNewest } from '../../tickets/lock.ts'
import { reopenForResident } from '../../tickets/reopen.ts'
import { speaker } from '../../tickets/resident/own-ticket.ts'
import { rate } from '../../tickets/resident/rate.ts'
import { reply } from '../../tickets/resident/reply.ts'
import type { Known, Understanding } from '../sms/known.ts'
import { forgetQuestion, questionsTo } from '../sms/store.ts'
import { understand } from '../sms/understand.ts'
import { answers } from './answers.ts'
import type { Judged } from './judge.ts'
import { type MailHandling, openFromMail, reportText } from './open.ts'
import type { ReadMail } from './read.ts'
import { startMails, stopMails } from './stop.ts'
import type { Mail } from './store.ts'

type Speaking = Extract<Judged, { is: 'speaks' }>
type Inbound = { mail: Mail; read: ReadMail; how: MailHandling }

/**
 * Somebody of the ticket writes: what a person may say by SMS in a word, they may say in the first line of a mail; all else
 * is added to the ticket. Danger that it does not speak of yet is a report of its own.
 */
export const converse = async (ctx: Ctx, inbound: Inbound, judged: Speaking): Promise<number | null> => {
  const { mail, read } = inbound
  const known = await whatIsKnown(ctx, inbound, judged)
  const meant = meaningOf(read.words, known)
  const speaking = { ...inbound, ticket: judged.ticket, participant: judged.participant }
  if (meant.is === 'stop' || meant.is === 'start') return switchMails(ctx, speaking, meant.is)
  if (meant.is === 'report') return openFromMail(ctx, { mail, read }, inbound.how)
  if (judged.participant === 'follower') return addWords(ctx, speaking)
  return actOn(ctx, speaking, meant)
}

type Spoken = Inbound & Pick<Speaking, 'ticket' | 'participant'>

const whatIsKnown = async (
  ctx: Ctx,
  { mail, read, how }: Inbound,
  { ticket, danger }: Speaking,
): Promise<Known> => {
  const { gazetteer } = ctx.knowledge
  const line = firstLine(read.words)
  const questions = await questionsTo(ctx.db, mail.sender, ctx.now)
  return {
    tickets: [ticket],
    questions: questions.filter(({ ticketId }) => ticketId === ticket.id),
    danger,
    subject: null,
    named: communeIn(gazetteer, line, how.provinceCode),
    placeAlone: isPlaceAlone(gazetteer, line, how.provinceCode),
    prompt: 0,
    now: ctx.now,
  }
}

const greeting = /^(?:kinh (?:gui|chao|thua)|chao|xin chao|thua|dear|hello|hi)\b.{0,60}$/

/** What somebody says first, behind the greeting. */
const firstLine = (words: string): string => {
  const lines = words.split('\n').map((line) => line.trim())
  return lines.find((line) => line !== '' && !greeting.test(fold(line))) ?? ''
}

/** What follows the first line; null where nothing does. */
const restOf = (words: string): string | null => {
  const line = firstLine(words)
  return words.slice(words.indexOf(line) + line.length).trim() || null
}

const inAWord: readonly Understanding['is'][] = [
  'stop',
  'start',
  'rating',
  'not-done',
  'place',
  'no-such-choice',
]

/** A word that is meant for us stands in the first line; the whole is a word more about the ticket, or a danger of its own. */
const meaningOf = (words: string, known: Known): Understanding => {
  const [ticket] = known.tickets
  const line = firstLine(words)
  const bare = understand(line, { ...known, questions: [] })
  if (bare.is === 'stop' || bare.is === 'start') return bare
  const meant = understand(`${ticket!.reference} ${line}`, known)
  if (inAWord.includes(meant.is)) return meant
  return understand(`${ticket!.reference} ${words}`, { ...known, placeAlone: false, questions: [] })
}

const switchMails = async (ctx: Ctx, speaking: Spoken, to: 'stop' | 'start'): Promise<null> => {
  await (to === 'stop' ? stopMails : startMails)(ctx, speaking.mail.sender)
  await answer(ctx, speaking, to === 'stop' ? answers.stopped : answers.started)
  return null
}

/** Does what the reporter asked; answers the ticket that it concerns. */
const actOn = async (ctx: Ctx, speaking: Spoken, meant: Understanding): Promise<number> => {
  const { mail, read, ticket } = speaking
  const resident: Ctx = { ...ctx, actor: speakerOf(speaking) }
  switch (meant.is) {
    case 'place':
      await setPlace(resident, await lockNewest(ctx, ticket.id), {
        communeCode: meant.communeCode,
        why: 'Người dân trả lời thư hỏi địa bàn',
      })
      await forgetQuestion(ctx.db, mail.sender, ticket.id)
      return restOf(read.words) ? addWords(ctx, speaking) : ticket.id
    case 'no-such-choice':
      await answer(ctx, speaking, answers.noSuchChoice(meant.choices.length))
      return ticket.id
    case 'rating':
      await rate(resident, await lockNewest(ctx, ticket.id), {
        score: meant.score,
        comment: meant.comment ?? restOf(read.words),
        channel: 'email',
        reopens: meant.reopens,
        fromId: ticket.ownId,
      })
      if (!meant.reopens) await answer(ctx, speaking, answers.rated)
      return ticket.id
    case 'not-done':
      await reopenForResident(
        resident,
        await lockNewest(ctx, ticket.id),
        reportText({ ...read, subject: '' }),
      )
      return ticket.id
    default:
      return addWords(ctx, speaking)
  }
}

const speakerOf = ({ ticket, participant }: Pick<Spoken, 'ticket' | 'participant'>): Resident =>
  participant === 'follower' ? { kind: 'resident', is: 'another' } : speaker(ticket.ownId, ticket.id)

const addWords = async (ctx: Ctx, spoken: Spoken): Promise<number> => {
  const { mail, read, ticket } = spoken
  const resident: Ctx = { ...ctx, actor: speakerOf(spoken) }
  const text = reportText({ ...read, subject: '' })
  const said = { text, channel: 'email', key: mail.providerId, fromId: ticket.ownId }
  await reply(resident, await lockNewest(ctx, ticket.id), said)
  return ticket.id
}

const answer = (ctx: Ctx, { read, ticket }: Spoken, sentence: Sentence): Promise<void> =>
  read.from
    ? queueMail(ctx, { to: read.from.address, ticket, language: ticket.language, sentence })
    : Promise.resolve()
