import type { Receipt } from '../../notifications/receipt.ts'

/** One SMS as any gateway's reader understands it: whatever is missing or wrong in it is kept as it came. */
export type InboundSms = {
  /** Empty where the gateway gave none. */
  providerId: string
  /** As it came: a number, the name of a brand, a short code or nothing. */
  sender: string
  recipient: string | null
  /** Not cleaned yet: a part of a long message may end inside a word or a character. */
  body: string
  /** One part of a long message. */
  piece: { of: string; part: number; parts: number } | null
}

type Input = Record<string, unknown>

/** A request as it came, for whoever says whether the gateway made it. */
export type Handed = {
  /** The whole address that was called, as whoever called it knows it. */
  url: string
  /** The query by GET, else the body, byte for byte. */
  signed: string | Uint8Array<ArrayBuffer>
  header: (name: string) => string | undefined
  /** A field of the query. */
  field: (name: string) => string | undefined
}

/** What a gateway hands in, in its own words. Its fields stand in `fields.ts`: a reader says only how they are called. */
export type Gateway = {
  /** Refuses what was not made by whoever has the secret. */
  mustBeFrom: (handed: Handed, secret: string | undefined) => Promise<void>
  receiptMustBeFrom: (handed: Handed, secret: string | undefined) => Promise<void>
  /** Fields that show the secret, and are not kept. */
  secretFields: readonly string[]
  /** Never refused: what was handed in is kept, whatever it is. */
  read: (input: Input) => InboundSms
  /** Refused with every wrong field named; null where it says nothing that is final. */
  readReceipt: (
    input: Input,
    handed: Pick<Handed, 'field'>,
  ) => Omit<Receipt, 'gateway' | 'isAuthentic'> | null
  /** One that hands in receipts at the address of messages says so in them. */
  isReceipt?: (input: Input) => boolean
  /** What it wants to hear instead of our JSON. */
  thanks?: { type: 'text/xml'; body: string }
}
