import { areaOf, mustManage } from '../access/management.ts'
import { type Ctx, inTransaction } from '../context/context.ts'
import { recordHouse } from '../events/record.ts'
import { roomsFor } from '../events/rooms.ts'
import { placeOf } from '../platform/cursor.ts'
import { Refused, wrongField } from '../platform/errors.ts'
import { cleanText, saysSomething } from '../platform/text.ts'
import { confirmationCode } from '../tickets/duplicates/confirmation-code.ts'
import { addressee } from './addressee.ts'
import { deleteDeadAddress } from './dead-address-store.ts'
import { ticketFacts } from './facts-store.ts'
import * as store from './outbox-store.ts'
import { filledIn, mustKeepLink, passwordLinkIn } from './private-link.ts'
import { outsideQuietHours } from './quiet-hours.ts'
import { segmentsOf } from './sms-text.ts'
import type { Message } from './store.ts'

const page = 50
const longest = 5_000

/** A message as staff read it, and how many SMS it is to the network; null where it is none. */
export type MessageSeen = Omit<
  store.MessageRow,
  'recipient' | 'recipientKind' | 'name' | 'lies' | 'gateway' | 'doubtful' | 'opens' | 'confirms'
> & {
  recipient: string | null
  segments: number | null
  /** The page on which its reader chooses a password, in a demo that no mail leaves. */
  link: string | null
  /** What its reader types in, in such a demo. */
  code: string | null
  /** A try was cut off, and the next one got out: both may have. */
  maybeTwice: boolean
  /** A try was cut off, and none got out since: that one may have. */
  maybeLeft: boolean
}
export type MessageList = { messages: MessageSeen[]; next: string | null }
export type MessageQuestion = { state?: Message['state'] | 'unsent'; cursor?: string }

/** What somebody may have to deal with. */
const unsent: Message['state'][] = ['failed', 'held', 'to-print', 'queued']

/** The outbox, newest first, as far as the viewer may see the tickets. */
export const listMessages = async (ctx: Ctx, { state, cursor }: MessageQuestion): Promise<MessageList> => {
  mustManage(ctx.actor, 'see-messages')
  const before = placeOf(cursor)
  const rows = await store.visibleMessages(ctx.db, ctx.actor, {
    states: state === 'unsent' ? unsent : state ? [state] : [],
    before,
    limit: page + 1,
  })
  const messages = rows.slice(0, page).map((row) => seen(ctx, row))
  return { messages, next: rows.length > page ? String(messages.at(-1)!.id) : null }
}

export const seen = (ctx: Ctx, row: store.MessageRow): MessageSeen => {
  const { recipientKind, name, lies, gateway, doubtful, opens, confirms, ...message } = row
  const segments = row.channel === 'sms' ? segmentsOf(filledIn(row.body, ctx.publicUrl)) : null
  return {
    ...message,
    recipient: addressee(row),
    segments,
    link: linkIn(ctx, opens),
    code: codeIn(ctx, row),
    maybeTwice: isMaybeTwice(row),
    maybeLeft: isMaybeLeft(row),
  }
}

/** No message leaves such a demo: whoever tries it out reads the code where they read the message. */
const codeIn = ({ showsCodes, secret }: Ctx, { confirms: key, channel }: store.MessageRow): string | null =>
  showsCodes && key !== null ? confirmationCode(secret, { key, channel }) : null

const linkIn = (ctx: Ctx, opens: string | null): string | null =>
  ctx.showsLinks && areaOf(ctx.actor, 'manage-staff') ? passwordLinkIn(ctx, opens) : null

/** The generic gateway is told our reference, and mailboxes know the name of a mail: there nothing comes twice. */
const isMaybeTwice = ({ channel, state, gateway, doubtful }: store.MessageRow): boolean =>
  doubtful && (state === 'sent' || state === 'delivered') && channel !== 'email' && gateway !== 'generic'

const isMaybeLeft = ({ state, doubtful }: store.MessageRow): boolean =>
  doubtful && state !== 'sending' && state !== 'sent' && state !== 'delivered'

/** Sends a failed or cancelled message again, with other words if given; its address counts as alive again. */
export const resendMessage = (ctx: Ctx, id: number, { body }: { body?: string }): Promise<MessageSeen> =>
  inTransaction(ctx, async (ctx) => {
    const message = await lockInState(ctx, id, ['failed', 'held', 'cancelled'])
    await sendAgain(ctx, message, body === undefined ? message.body : wordsFor(message, body))
    await tell(ctx, message, 'message.resent')
    return seen(ctx, await store.shownMessage(ctx.db, id))
  })

const sendAgain = async (
  { db, now }: Ctx,
  { id, channel, recipient: address, urgent }: Message,
  body: string,
): Promise<void> => {
  if (channel === 'post') return void (await store.reprintMessage(db, { id, body }))
  await deleteDeadAddress(db, { channel, address })
  await store.requeueMessage(db, { id, body, notBefore: urgent ? now : outsideQuietHours(now), now })
}

/** A person printed the letter and took it to the post. */
export const postMessage = (ctx: Ctx, id: number): Promise<MessageSeen> =>
  inTransaction(ctx, async (ctx) => {
    const message = await lockInState(ctx, id, ['to-print'])
    await store.markPosted(ctx.db, id, ctx.now)
    await tell(ctx, message, 'message.posted')
    return seen(ctx, await store.shownMessage(ctx.db, id))
  })

/** Changes the words of a message that has not left yet. */
export const editMessage = (ctx: Ctx, id: number, { body }: { body: string }): Promise<boolean> =>
  rewordMessage(ctx, id, () => body)

/** The same by what stands there now; false where that leaves it as it is. */
export const rewordMessage = (ctx: Ctx, id: number, reworded: (body: string) => string): Promise<boolean> =>
  inTransaction(ctx, async (ctx) => {
    const message = await lockInState(ctx, id, ['queued', 'to-print', 'held', 'failed', 'cancelled'])
    const body = wordsFor(message, reworded(message.body))
    if (body === message.body) return false
    await store.saveWords(ctx.db, { id, body })
    await tell(ctx, message, 'message.edited')
    return true
  })

/** Keeps a message that has not left yet from leaving. */
export const cancelMessage = (ctx: Ctx, id: number): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    const message = await lockInState(ctx, id, ['queued', 'to-print', 'held', 'failed'])
    await store.cancelMessage(ctx.db, id)
    await tell(ctx, message, 'message.cancelled')
  })

type Done = 'message.resent' | 'message.posted' | 'message.edited' | 'message.cancelled'

/** Who did it, and that it was done; the words are the message's own. */
const tell = async (ctx: Ctx, { id, ticketId }: Message, type: Done): Promise<void> => {
  const [ticket] = ticketId === null ? [] : await ticketFacts(ctx.db, [ticketId])
  const about = { subject: `message:${id}`, rooms: ticket ? roomsFor(ticket) : [] }
  await recordHouse(ctx, { type, messageId: id }, about)
}

const lockInState = async (ctx: Ctx, id: number, states: Message['state'][]): Promise<Message> => {
  mustManage(ctx.actor, 'see-messages')
  const message = await store.lockMessage(ctx.db, ctx.actor, id)
  if (!message) throw noSuchMessage()
  if (message.recipient === `erased:${id}`) throw addressErased()
  if (states.includes(message.state)) return message
  throw new Refused('conflict', {
    vi: 'Tin đã gửi hoặc đang gửi nên không thay đổi được nữa.',
    en: 'The message has been sent or is being sent, so it cannot be changed.',
  })
}

const addressErased = () =>
  new Refused('conflict', {
    vi: 'Địa chỉ đã được xóa theo yêu cầu của người dân nên không gửi lại được.',
    en: 'The address was erased at the request of the resident, so it cannot be sent again.',
  })

export const noSuchMessage = () =>
  new Refused('missing', { vi: 'Không có tin này.', en: 'There is no such message.' })

const wordsFor = (message: Message, body: string): string => {
  const words = wordsOf(body)
  mustKeepLink(message, words)
  return words
}

const wordsOf = (body: string): string => {
  const words = cleanText(body)
  const said = saysSomething(words)
  if (said && words.length <= longest) return words
  const sentence = said
    ? { vi: `Tin dài quá ${longest} ký tự.`, en: `The message is over ${longest} characters.` }
    : { vi: 'Xin viết nội dung tin.', en: 'Please write the message.' }
  throw wrongField('body', sentence)
}
