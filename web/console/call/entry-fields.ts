import type { TypedIn } from '../shapes.ts'

/** What the operator has typed so far. */
export type Entry = {
  channel: TypedIn
  phone: string
  name: string
  /** The number that brought the name; nothing where somebody typed it. */
  nameOf: string
  text: string
  address: string
  communeCode: string
  communeName: string
  category: string
  helper: string
  /** Of a letter: when it came, and where its answer goes. */
  receivedOn: string
  postalAddress: string
  urgent: boolean
  consent: Consent
  /** The call that this is; it stays when the caller hangs up before the ticket is saved. */
  callId: string
  /** Whom this call returns, of those who were missed. */
  callBackId: number | null
}

/** What the resident said to being kept by name and number; whoever was not asked has not refused. */
export type Consent = 'unasked' | 'given' | 'refused'

export const blank: Omit<Entry, 'channel'> = {
  phone: '',
  name: '',
  nameOf: '',
  text: '',
  address: '',
  communeCode: '',
  communeName: '',
  category: '',
  helper: '',
  receivedOn: '',
  postalAddress: '',
  urgent: false,
  consent: 'unasked',
  callId: '',
  callBackId: null,
}
