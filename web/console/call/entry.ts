import { useEffect, useState } from 'react'
import { areaOf } from '../leading/managing.ts'
import { useSignedIn } from '../session.ts'
import type { CallReport, Me, Sentence, TypedIn, Way } from '../shapes.ts'
import { words } from '../words/call.ts'
import { words as typedIn } from '../words/typed-in.ts'

/** What the operator has typed so far. */
export type Entry = {
  channel: TypedIn
  phone: string
  name: string
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
  consent: boolean
  /** The call that this is; it stays when the caller hangs up before the ticket is saved. */
  callId: string
}

const blank: Omit<Entry, 'channel'> = {
  phone: '',
  name: '',
  text: '',
  address: '',
  communeCode: '',
  communeName: '',
  category: '',
  helper: '',
  receivedOn: '',
  postalAddress: '',
  urgent: false,
  consent: false,
  callId: '',
}

const placeOf = (me: Me) => `lang-nghe.call.${me.id}`

const restored = (me: Me): Entry => {
  const kept: Partial<Entry> = JSON.parse(localStorage.getItem(placeOf(me)) ?? '{}')
  const first = me.typesIn[0]!.channel
  return { ...blank, ...kept, channel: wayOf(me, kept.channel ?? first).channel }
}

/** How this report came, and so what is asked. */
export const wayOf = ({ typesIn }: Me, wanted: TypedIn): Way =>
  typesIn.find(({ channel }) => channel === wanted) ?? typesIn[0]!

/** Whether they look callers up and let them follow what is known. */
export const takesCalls = (me: Me): boolean => areaOf(me, 'log-calls') !== null

/** What one person said is never saved under another's number. */
const isAnothers = ({ phone, text }: Entry, given: Partial<Entry>) =>
  text.trim() !== '' && given.phone !== undefined && given.phone !== phone

/**
 * A half-written call survives a reload. A phone system may open the screen with the number filled in; while another
 * call is half written, the new one waits.
 */
export const useEntry = (given: Partial<Entry>) => {
  const me = useSignedIn()
  const [incoming, setIncoming] = useState(() => (isAnothers(restored(me), given) ? given : null))
  const [entry, setEntry] = useState(() => ({ ...restored(me), ...(incoming ? {} : given) }))
  const [call, setCall] = useState(0)
  const anotherCall = () => setCall((call) => call + 1)
  useEffect(() => localStorage.setItem(placeOf(me), JSON.stringify(entry)), [me, entry])
  return {
    entry,
    incoming,
    /** Counts the calls of this screen: what was heard in one says nothing in the next. */
    call,
    change: (some: Partial<Entry>) => setEntry((entry) => ({ ...entry, ...some })),
    clear: () => {
      // Letters come in batches, and so do people at the counter.
      setEntry(({ channel }) => ({ ...blank, channel, ...incoming }))
      setIncoming(null)
      anotherCall()
    },
    load: (entry: Entry) => {
      setEntry(entry)
      anotherCall()
    },
  }
}

export type Asked = { way: Way; provinceCode: string | null }

const filled = <T extends Record<string, string>>(values: T) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim())) as Partial<T>

export const reportOf = (entry: Entry, { way, provinceCode }: Asked): CallReport => {
  const { channel, phone, name, text, address, communeCode, category, helper, urgent, callId } = entry
  const { receivedOn, postalAddress } = way.receivedAt === 'told' ? entry : blank
  // Whoever signs a letter agrees to be answered.
  const consent = way.consent === 'by-writing' || entry.consent
  return {
    channel,
    text: text.trim(),
    ...filled({ address, communeCode, category, helper, callId, receivedOn }),
    ...(provinceCode && !communeCode ? { provinceCode } : {}),
    ...(consent ? { reporter: filled({ name, phone, postalAddress }) } : {}),
    consent,
    urgent,
  }
}

export type Lacking = Partial<Record<'text' | 'phone' | 'receivedOn', Sentence>>

/** Without consent nothing of the caller is sent, so a number is needed only with it; others may leave none. */
export const lacking = ({ text, phone, consent, receivedOn }: Entry, way: Way): Lacking => ({
  ...(way.onThePhone && consent && !phone.trim() ? { phone: words.needPhone } : {}),
  ...(way.receivedAt === 'told' && !receivedOn ? { receivedOn: typedIn.needReceivedOn } : {}),
  ...(text.trim() ? {} : { text: words.needText }),
})
