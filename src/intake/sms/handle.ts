import type { SmsSetAside } from '../../../db/vocabulary.ts'
import { type Ctx, inTransaction } from '../../context/context.ts'
import { queueAnswer, silence, type Talker } from '../../notifications/answer.ts'
import { Refused, type Sentence } from '../../platform/errors.ts'
import { dayMs } from '../../platform/vietnam-time.ts'
import { classify } from '../../routing/kind/classify.ts'
import { communeIn, isPlaceAlone } from '../../routing/place/said-where.ts'
import { setPlace } from '../../tickets/corrections/place.ts'
import { answerOffer } from '../../tickets/incidents/answer-offer.ts'
import { isOpen } from '../../tickets/lifecycle.ts'
import { lockNewest } from '../../tickets/lock.ts'
import { reopenForResident } from '../../tickets/reopen.ts'
import { speaker } from '../../tickets/resident/own-ticket.ts'
import { rate } from '../../tickets/resident/rate.ts'
import { reply } from '../../tickets/resident/reply.ts'
import { withdraw } from '../../tickets/resident/withdraw.ts'
import { forgetFollowing } from '../following/forget.ts'
import { filesOf, passOnPictures, takePictures } from '../messengers/pictures.ts'
import { cutToLongest } from '../report.ts'
import { writtenIn } from '../written-in.ts'
import { answerAlarm } from './alarm-answer.ts'
import { answerTo, warned, wordAnswer } from './answers.ts'
import type { Known, PhoneTicket, Understanding } from './known.ts'
import { inWakeOf, whyNotActedOn } from './machine.ts'
import { numbersNear } from './numbers-near.ts'
import { ofGateway, openFromSms, type SmsHandling } from './open.ts'
import { joinParts, type Whole, wholeText } from './parts.ts'
import * as store from './store.ts'
import { understand } from './understand.ts'

/** Below it routing guesses, and a guess takes no word away from the ticket that it belongs to. */
const sureOfSubject = 0.75
const ticketLife = 90 * dayMs

/**
 * Understands one stored SMS and acts on it, in one transaction with the mark that it is handled; a fault leaves it
 * unhandled for the next try. Messages of one number are handled one after another.
 */
export const handleInbound = async (ctx: Ctx, id: number, how: SmsHandling): Promise<void> => {
  const counted = await store.countAttempt(ctx.db, id)
  if (!counted) return
  await inTransaction(ctx, async (ctx) => {
    await store.lockSender(ctx.db, counted.sender)
    const row = await store.findInbound(ctx.db, id)
    if (!row || row.handledAt) return
    const twin = row.partOf === null ? null : await store.handledTwin(ctx.db, row)
    if (twin) return void (await store.markHandled(ctx.db, { ...repeated, ...twin, ids: [id], now: ctx.now }))
    const whole = await wholeOf(ctx, row)
    if (!whole) return
    const done = await actOn(ctx, { row, whole, how: ofGateway(ctx, row) ?? how })
    await store.markHandled(ctx.db, { ids: whole.ids, ...done, now: ctx.now })
  })
}

const repeated = { outcome: 'repeated' }

type Inbound = { row: store.InboundRow; whole: Whole; how: SmsHandling }
type Done = { outcome: string; ticketId: number | null; setAside?: SmsSetAside }

const wholeOf = async (ctx: Ctx, row: store.InboundRow): Promise<Whole | null> =>
  row.partOf === null
    ? { text: wholeText(row.body), ids: [row.id], continues: null }
    : joinParts(await store.partsOf(ctx.db, row), ctx.now)

const actOn = async (ctx: Ctx, inbound: Inbound): Promise<Done> => {
  const { whole } = inbound
  if (whole.text === '') return picturesAlone(ctx, inbound)
  const alarmed =
    inbound.row.channel === 'sms' ? await answerAlarm(ctx, inbound.row.sender, whole.text) : null
  if (alarmed !== null) return { outcome: 'alarm', ticketId: alarmed }
  const known = await whatIsKnown(ctx, inbound)
  const understood = continuing(whole, known) ?? inWakeOf(understand(whole.text, known), known)
  const why = whyNotActedOn(whole.text, understood, known)
  if (why) return aside(why)
  try {
    const ticketId = await inTransaction(ctx, (ctx) => act(ctx, understood, { ...inbound, known }))
    if (ticketId !== null) await passOnPictures(ctx, inbound.row, ticketId)
    const local = numbersNear(ctx, ticketOf(understood), inbound.how)
    const sentence = answerTo(understood, { channel: inbound.row.channel, local })
    if (sentence) await answer(ctx, inbound, { sentence, known, understood })
    return { outcome: understood.is, ticketId, ...(isCut(whole.text) ? { setAside: 'too-long' } : {}) }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    await answer(ctx, inbound, { sentence: error.sentence, known, understood })
    return { outcome: `refused: ${understood.is}`, ticketId: ticketOf(understood)?.id ?? null }
  }
}

/** What the ticket has no room for is read by staff in the message itself. */
const isCut = (text: string) => cutToLongest(text) !== text
const aside = (setAside: SmsSetAside): Done => ({ outcome: 'set-aside', ticketId: null, setAside })

const picturesAlone = async (ctx: Ctx, { row }: Inbound): Promise<Done> => {
  if (filesOf(row).length === 0) return aside('empty')
  return takePictures(ctx, row, await store.ticketsOf(ctx.db, talkerOf(row), monthsAgo(ctx)))
}

const monthsAgo = ({ now }: Ctx) => new Date(now.getTime() - ticketLife)

const whatIsKnown = async (ctx: Ctx, { row, whole: { text }, how }: Inbound): Promise<Known> => {
  const talker = talkerOf(row)
  const { gazetteer, model } = ctx.knowledge
  const tickets = await store.ticketsOf(ctx.db, talker, monthsAgo(ctx))
  const questions = await store.questionsTo(ctx.db, row.sender, ctx.now)
  const prompt = await store.promptTexts(ctx.db, row)
  const named = communeIn(gazetteer, text, how.provinceCode)
  const placeAlone = isPlaceAlone(gazetteer, text, how.provinceCode)
  const { danger, category, confidence } = classify(model, text)
  const subject = confidence >= sureOfSubject && category !== 'other' ? category : null
  return { tickets, questions, named, placeAlone, subject, danger, prompt, now: ctx.now }
}

/** A part that comes after the others were handled belongs to their ticket. */
const continuing = ({ continues }: Whole, { tickets }: Known): Understanding | null => {
  const ticket = continues === null ? undefined : tickets.find(({ id }) => id === continues)
  return ticket ? { is: 'reply', ticket } : null
}

const talkerOf = ({ channel, sender }: store.InboundRow): Talker => ({ channel, address: sender })
const ticketOf = (understood: Understanding): PhoneTicket | null =>
  'ticket' in understood ? understood.ticket : null

/** Where the sender's open reports are, newest first; with none open, where the last one was. */
const placesOf = ({ tickets }: Known): string[] => {
  const open = tickets.filter(({ status }) => isOpen(status))
  const near = open.length > 0 ? open : tickets.slice(0, 1)
  return near.flatMap(({ communeCode }) => (communeCode ? [communeCode] : []))
}

/** Does what was asked; answers the ticket that it concerns. */
const act = async (
  ctx: Ctx,
  understood: Understanding,
  { row, whole, how, known }: Inbound & { known: Known },
): Promise<number | null> => {
  const about = ticketOf(understood)
  const resident: Ctx = { ...ctx, actor: about ? speaker(about.ownId, about.id) : { kind: 'resident' } }
  const lock = ({ id }: PhoneTicket) => lockNewest(ctx, id)
  switch (understood.is) {
    case 'report':
      return openFromSms(resident, { row, text: whole.text, lastIn: placesOf(known) }, how)
    case 'stop':
      await store.stopTalker(ctx.db, talkerOf(row), ctx.now)
      await forgetFollowing(ctx, row.sender)
      await silence(ctx, talkerOf(row))
      return null
    case 'start':
      await store.startTalker(ctx.db, talkerOf(row))
      return null
    case 'place':
      await setPlace(resident, await lock(understood.ticket), {
        communeCode: understood.communeCode,
        why: 'Người dân trả lời tin nhắn hỏi địa bàn',
      })
      await store.forgetQuestion(ctx.db, row.sender, understood.ticket.id)
      break
    case 'incident':
      await answerOffer(resident, await lock(understood.ticket), understood)
      await store.forgetQuestion(ctx.db, row.sender, understood.ticket.id)
      break
    case 'rating': {
      const { score, comment, reopens, ticket } = understood
      const rating = { score, comment, channel: row.channel, reopens, fromId: ticket.ownId }
      await rate(resident, await lock(ticket), rating)
      await store.forgetQuestion(ctx.db, row.sender, understood.ticket.id)
      break
    }
    case 'not-done':
      await reopenForResident(resident, await lock(understood.ticket), cutToLongest(whole.text))
      break
    case 'withdraw':
      await withdraw(resident, await lock(understood.ticket), { why: cutToLongest(whole.text) })
      break
    case 'reply':
      await reply(resident, await lock(understood.ticket), {
        text: cutToLongest(whole.text),
        channel: row.channel,
        fromId: understood.ticket.ownId,
      })
  }
  return about?.id ?? null
}

type Answering = { sentence: Sentence; known: Known; understood: Understanding }

const answer = (ctx: Ctx, inbound: Inbound, { sentence, known, understood }: Answering): Promise<void> => {
  const { row, whole } = inbound
  const ticket = ticketOf(understood)
  const language = (ticket ?? known.tickets[0])?.language ?? writtenIn(whole.text)
  const inDanger = known.danger !== 'none'
  const body = wordAnswer(inDanger ? warned(sentence, numbersNear(ctx, ticket, inbound.how)) : sentence, {
    reference: ticket?.reference ?? null,
    language,
    inbound: row.channel === 'sms' ? whole.text : null,
  })
  const urgent = inDanger ? { urgent: 1 as const } : {}
  return queueAnswer(ctx, { to: talkerOf(row), ticketId: ticket?.id ?? null, language, body, ...urgent })
}
