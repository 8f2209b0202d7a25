import type { Receipt } from '../../notifications/receipt.ts'
import type { Phone } from '../phone.ts'

/** One SMS as any gateway's reader understands it. */
export type InboundSms = {
  providerId: string
  sender: Phone
  recipient: string | null
  body: string
  /** One part of a long message. */
  piece: { of: string; part: number; parts: number } | null
}

type Input = Record<string, unknown>

/** What a gateway hands in, in its own words. Its fields stand in `fields.ts`: a reader says only how they are called. */
export type Gateway = {
  /** Refused with every wrong field named. */
  read: (input: Input) => InboundSms
  readReceipt: (input: Input) => Receipt
  /** The header in which it signs. */
  signatureHeader: string
}
