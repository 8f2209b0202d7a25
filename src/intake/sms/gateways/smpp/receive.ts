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
  /** False where no message of ours is meant. */
  note: (receipt: Receipt) => Promise<boolean>
}

export type ReceiveSettings = Kept & {
  letters: Letters
  doubtful: Doubtful
  /** The reference under which a message left that the centre calls so. */
  referenceOf: (id: string) => string | undefined
}

/** The centre gives up on an answer sooner or later: what is not on disk by then is asked for again. */
const patience = 15_000
const name = 'smpp'

/** Answers what the centre asks; it is told "yes" only once a message is on disk, else "not now". */
export const createReceive = (settings: ReceiveSettings): Hear => {
  const askedAgain = new Set<string>()
  return async (pdu) => {
    if (pdu.command === 'enquire_link' || pdu.command === 'unbind') return status.ok
    if (pdu.command !== 'deliver_sm' && pdu.command !== 'data_sm') return status.invalidCommand
    const delivered = deliveredIn(pdu, settings.letters)
    if (delivered && isReceipt(delivered)) return inTime(note(delivered, settings, askedAgain))
    return inTime(keep(pdu, delivered, settings))
  }
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

const doubtsAtMost = 1_000

/** Of a message that is not known yet it is asked once more: its id may be on the way to the disk. */
const note = async (
  delivered: Delivered,
  { note, referenceOf }: ReceiveSettings,
  askedAgain: Set<string>,
): Promise<number> => {
  const said = receiptIn(delivered)
  if (!said) return status.ok
  const { id, outcome, reason } = said
  const isKnown = await note({
    gateway: name,
    reference: referenceOf(id) ?? null,
    providerId: id,
    outcome,
    reason,
    permanent: false,
    isAuthentic: true,
  })
  if (isKnown || askedAgain.delete(id) || askedAgain.size >= doubtsAtMost) return status.ok
  askedAgain.add(id)
  return status.comeAgain
}
