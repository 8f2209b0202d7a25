import { type Ctx, inTransaction } from '../../context/context.ts'
import { recordHouse } from '../../events/record.ts'
import { noteBounce } from '../../notifications/bounce.ts'
import { Refused } from '../../platform/errors.ts'
import { localNumbersAt } from '../../texts/local-numbers.ts'
import { lockSender } from '../sms/store.ts'
import { answerMail, answers } from './answers.ts'
import { converse } from './converse.ts'
import { type Judged, judge } from './judge.ts'
import { type MailHandling, openFromMail } from './open.ts'
import { type ReadMail, readMail } from './read.ts'
import * as store from './store.ts'

/** After so many faults a mail waits for a person instead of for the next try. */
const mostTries = 8

/**
 * Understands one stored mail and acts on it, in one transaction with the mark that it is handled; a fault leaves it for the
 * next try, and one that cannot be read at all is set aside where staff see it. Mails of one mailbox come one after another.
 */
export const handleMail = async (ctx: Ctx, id: number, how: MailHandling): Promise<void> => {
  const counted = await store.countAttempt(ctx.db, id)
  if (!counted) return
  const read = await readMail(new Uint8Array(counted.source)).catch(() => null)
  await inTransaction(ctx, async (ctx) => {
    await lockSender(ctx.db, counted.sender)
    const mail = await store.findMail(ctx.db, id)
    if (!mail || mail.handledAt) return
    if (!read || counted.attempts > mostTries) return setAside(ctx, id, { why: 'unreadable', aboutId: null })
    const { subject, words, whole } = read
    await store.saveReading(ctx.db, { id, subject, words, whole })
    await actOn(ctx, { mail, read, how }, await judge(ctx, mail, read))
  })
}

type Inbound = { mail: store.Mail; read: ReadMail; how: MailHandling }

/** Whom to call in the province whose people write here. */
const numbersOf = ({ knowledge }: Ctx, { provinceCode }: MailHandling) =>
  localNumbersAt(knowledge.texts, { communeCode: null, provinceCode: provinceCode ?? null })

const actOn = async (ctx: Ctx, { mail, read, how }: Inbound, judged: Judged): Promise<void> => {
  const done = (what: Partial<store.Handled> & { outcome: string }) =>
    store.markMail(ctx.db, { ...nothing, id: mail.id, now: ctx.now, ...what })
  switch (judged.is) {
    case 'set-aside':
      if (judged.why === 'empty') await answerMail(ctx, read, answers.unclear(numbersOf(ctx, how)))
      return setAside(ctx, mail.id, judged)
    case 'machine-answer':
      return void (await done({
        outcome: 'automatic',
        aboutId: judged.aboutId,
        setAside: 'automatic',
        settledBy: 'system',
      }))
    case 'bounce':
      await noteBounce(ctx, judged.messageId, read.deliveryStatus)
      return void (await done({ outcome: 'bounce' }))
    default:
      try {
        const ticketId = await inTransaction(ctx, (ctx) => speak(ctx, { mail, read, how }, judged))
        if (read.attachments.length > 0 && ticketId !== null) await store.queueFiles(ctx.db, mail.id)
        const outcome = judged.is === 'opens' ? 'report' : 'reply'
        await done({ outcome, ticketId, aboutId: ticketId })
      } catch (error) {
        if (!(error instanceof Refused)) throw error
        await answerMail(ctx, read, error.sentence)
        await setAside(ctx, mail.id, {
          why: 'refused',
          aboutId: judged.is === 'speaks' ? judged.ticket.id : null,
        })
      }
  }
}

const nothing = { ticketId: null, aboutId: null, setAside: null, settledBy: null }

type Speaking = Extract<Judged, { is: 'speaks' | 'opens' }>

/** Answers the ticket that the mail ended in; null where it was a word about our mails alone. */
const speak = (ctx: Ctx, inbound: Inbound, judged: Speaking): Promise<number | null> =>
  judged.is === 'opens' ? openFromMail(ctx, inbound, inbound.how) : converse(ctx, inbound, judged)

type Aside = { why: NonNullable<store.Handled['setAside']>; aboutId: number | null }

/** Nothing is thrown away: it waits where staff see it. */
const setAside = async (ctx: Ctx, id: number, { why, aboutId }: Aside): Promise<void> => {
  await store.markMail(ctx.db, {
    ...nothing,
    id,
    outcome: `set aside: ${why}`,
    setAside: why,
    aboutId,
    now: ctx.now,
  })
  await recordHouse(
    ctx,
    { type: 'mail.set-aside', mailId: id, why },
    { subject: `mail:${id}`, rooms: ['unplaced'] },
  )
}
