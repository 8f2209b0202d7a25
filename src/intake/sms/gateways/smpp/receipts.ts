import type { Receipt } from '../../../../notifications/receipt.ts'
import type { Delivered } from './delivered.ts'

const typeOfMessage = 0x3c
const receipt = 0x04
const onTheWay = 0x20

/** The network speaks of a message of ours; nobody wrote it. */
export const isReceipt = ({ esm_class: esm }: Pick<Delivered, 'esm_class'>): boolean =>
  [receipt, onTheWay].includes(esm & typeOfMessage)

type Outcome = Receipt['outcome']

/** The last word of the network, by number and by name; the rest is on the way. */
const byNumber: Record<number, Outcome> = {
  2: 'delivered',
  3: 'failed',
  4: 'failed',
  5: 'failed',
  8: 'failed',
}
const byName: Record<string, Outcome> = {
  DELIVRD: 'delivered',
  EXPIRED: 'failed',
  DELETED: 'failed',
  UNDELIV: 'failed',
  REJECTD: 'failed',
}

export type Said = { id: string; outcome: Outcome; reason: string }

/** Which message is meant and how it ended, from the fields or, where they are missing, from the text; null where it has not ended. */
export const receiptIn = (delivered: Delivered): Said | null => {
  const { receipted_message_id, message_state, words } = delivered
  const text = words ?? ''
  const id = receipted_message_id?.replace(/\0.*$/, '') || /\bid:\s*(\S{1,65})/i.exec(text)?.[1]
  const name = /\bstat:\s*(\w{1,10})/i.exec(text)?.[1]?.toUpperCase() ?? ''
  const outcome = message_state === undefined ? byName[name] : byNumber[message_state]
  if (!id || !outcome) return null
  const code = /\berr:\s*(\w{1,10})/i.exec(text)?.[1]
  return {
    id,
    outcome,
    reason: [name || `state ${message_state}`, code && `err ${code}`].filter(Boolean).join(' '),
  }
}
