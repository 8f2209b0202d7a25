import { useState } from 'react'
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
}

const placeOf = (me: Me) => `lang-nghe.call.${me.id}`

/** A half-written call survives a reload. A phone system may open the screen with the number filled in. */
export const useEntry = (given: Partial<Entry>) => {
  const me = useSignedIn()
  const [entry, setEntry] = useState<Entry>(() => ({
    ...blank,
    ...JSON.parse(localStorage.getItem(placeOf(me)) ?? '{}'),
    ...given,
  }))
  const become = (next: Entry) => {
    setEntry(next)
    localStorage.setItem(placeOf(me), JSON.stringify(next))
  }
  return {
    entry,
    change: (some: Partial<Entry>) => become({ ...entry, ...some }),
    clear: () => become(blank),
    load: become,
  }
}

const filled = <T extends Record<string, string>>(values: T) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim())) as Partial<T>

export const reportOf = (entry: Entry, provinceCode: string | null): CallReport => {
  const { phone, name, text, address, communeCode, category, helper, urgent, consent } = entry
  return {
    text: text.trim(),
    ...filled({ address, communeCode, category, helper }),
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
