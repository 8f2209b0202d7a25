import { useEffect, useState } from 'react'
import { useSignedIn } from '../session.ts'
import type { CallReport, Me, Sentence } from '../shapes.ts'
import { words } from '../words/call.ts'

/** What the operator has typed so far. */
export type Entry = {
  phone: string
  name: string
  text: string
  address: string
  communeCode: string
  communeName: string
  category: string
  helper: string
  urgent: boolean
  consent: boolean
  /** The call that this is; it stays when the caller hangs up before the ticket is saved. */
  callId: string
}

const blank: Entry = {
  phone: '',
  name: '',
  text: '',
  address: '',
  communeCode: '',
  communeName: '',
  category: '',
  helper: '',
  urgent: false,
  consent: false,
  callId: '',
}

const placeOf = (me: Me) => `lang-nghe.call.${me.id}`

const restored = (me: Me): Entry => ({ ...blank, ...JSON.parse(localStorage.getItem(placeOf(me)) ?? '{}') })

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
  useEffect(() => localStorage.setItem(placeOf(me), JSON.stringify(entry)), [me, entry])
  return {
    entry,
    incoming,
    change: (some: Partial<Entry>) => setEntry((entry) => ({ ...entry, ...some })),
    clear: () => {
      setEntry({ ...blank, ...incoming })
      setIncoming(null)
    },
    load: setEntry,
  }
}

const filled = <T extends Record<string, string>>(values: T) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim())) as Partial<T>

export const reportOf = (entry: Entry, provinceCode: string | null): CallReport => {
  const { phone, name, text, address, communeCode, category, helper, urgent, consent, callId } = entry
  return {
    text: text.trim(),
    ...filled({ address, communeCode, category, helper, callId }),
    ...(provinceCode && !communeCode ? { provinceCode } : {}),
    ...(consent ? { reporter: filled({ name, phone }) } : {}),
    consent,
    urgent,
  }
}

/** Without consent nothing of the caller is sent, so a number is needed only with it. */
export const lacking = ({ text, phone, consent }: Entry): Partial<Record<'text' | 'phone', Sentence>> => ({
  ...(consent && !phone.trim() ? { phone: words.needPhone } : {}),
  ...(text.trim() ? {} : { text: words.needText }),
})
