import { setTimeout as wait } from 'node:timers/promises'
import type { Receipt } from '../../../../notifications/receipt.ts'
import { digestOf, hexOf } from '../../../../platform/digest.ts'
import { lettersOf } from '../../../../platform/letters.ts'
import type { InboundSms } from '../../gateway.ts'
import type { Inbound } from '../../store.ts'
import type { Letters } from './alphabet.ts'
import { type Delivered, deliveredIn } from './delivered.ts'
import type { Doubtful } from './doubtful.ts'
import type { Hear } from './link.ts'
import { type Pdu, status } from './pdu.ts'
import { isReceipt, receiptIn } from './receipts.ts'

/** What is done with what comes in; each is on disk once its promise holds. */
export type Kept = {
  keep: (inbound: Inbound) => Promise<unknown>
  note: (receipt: Receipt) => Promise<unknown>
}

export type ReceiveSettings = Kept & {
  letters: Letters
  doubtful: Doubtful
}

/** The centre gives up on an answer sooner or later: what is not on disk by then is asked for again. */
const patience = 15_000
const name = 'smpp'

/** Answers what the centre asks; it is told "yes" only once a message is on disk, else "not now". */
export const createReceive =
  (settings: ReceiveSettings): Hear =>
  async (pdu) => {
    if (pdu.command === 'enquire_link' || pdu.command === 'unbind') return status.ok
    if (pdu.command !== 'deliver_sm' && pdu.command !== 'data_sm') return status.invalidCommand
    const delivered = deliveredIn(pdu, settings.letters)
    if (delivered && isReceipt(delivered)) return inTime(note(delivered, settings))
    return inTime(keep(pdu, delivered, settings))
  }

const inTime = async (work: Promise<number>): Promise<number> => {
  const late = new AbortController()
  const none = wait(patience, status.comeAgain, { signal: late.signal }).catch(() => status.comeAgain)
  return Promise.race([work, none]).finally(() => late.abort())
}

const keep = async (
  pdu: Pdu,
  delivered: Delivered | null,
  { keep, doubtful }: ReceiveSettings,
): Promise<number> => {
  const content = delivered ? contentOf(delivered) : bodyOf(pdu)
  const id = doubtful.idFor(digestOf(JSON.stringify(content)).slice(0, 32))
  try {
    await keep({
      gateway: name,
      sms: { ...(delivered ? smsIn(delivered) : unread(pdu)), providerId: id },
      raw: { ...content, letters: delivered?.words ?? null },
      ...(delivered?.words == null ? { unreadable: true } : {}),
    })
    return status.ok
  } catch (error) {
    doubtful.put(id)
    throw error
  }
}

/** What makes it the same message when it comes again: all that was written, and nothing of how it came. */
const contentOf = (delivered: Delivered) => ({
  from: delivered.source_addr,
  to: delivered.destination_addr,
  dataCoding: delivered.data_coding,
  content: hexOf(delivered.content),
  piece: delivered.piece,
})

const bodyOf = ({ frame }: Pdu) => ({ pdu: hexOf(frame.subarray(16)) })

const smsIn = (delivered: Delivered): Omit<InboundSms, 'providerId'> => {
  const { source_addr: from, source_addr_ton: ton, destination_addr: to, words, content, piece } = delivered
  const isInternational = ton === 1 && /^\d/.test(from)
  return {
    sender: isInternational ? `+${from}` : from,
    recipient: to || null,
    body: words ?? lettersOf(content),
    piece,
  }
}

const unread = ({ frame }: Pdu): Omit<InboundSms, 'providerId'> => ({
  sender: '',
  recipient: null,
  body: lettersOf(frame.subarray(16)),
  piece: null,
})

const note = async (delivered: Delivered, { note }: ReceiveSettings): Promise<number> => {
  const said = receiptIn(delivered)
  if (!said) return status.ok
  const { id: providerId, outcome, reason } = said
  await note({
    gateway: name,
    reference: null,
    providerId,
    outcome,
    reason,
    permanent: false,
    isAuthentic: true,
  })
  return status.ok
}
