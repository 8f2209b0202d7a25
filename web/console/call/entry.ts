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
    load: (report: CallReport) => become(entryOf(report)),
  }
}

const filled = <T extends Record<string, string>>(values: T) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim())) as Partial<T>

export const reportOf = (entry: Entry, provinceCode: string | null): CallReport => {
  const { phone, name, text, address, communeCode, category, helper, urgent, consent } = entry
  return {
    text: text.trim(),
    phone: phone.trim(),
    ...filled({ address, communeCode, category, helper }),
    ...(provinceCode && !communeCode ? { provinceCode } : {}),
    ...(consent ? { reporter: filled({ name, phone }) } : {}),
    consent,
    urgent,
  }
}

const entryOf = (report: CallReport): Entry => ({
  ...blank,
  phone: report.phone,
  name: report.reporter?.name ?? '',
  text: report.text,
  address: report.address ?? '',
  communeCode: report.communeCode ?? '',
  category: report.category ?? '',
  helper: report.helper ?? '',
  urgent: report.urgent ?? false,
  consent: report.consent,
})

export const lacking = ({ text, phone }: Entry): Partial<Record<'text' | 'phone', Sentence>> => ({
  ...(phone.trim() ? {} : { phone: words.needPhone }),
  ...(text.trim() ? {} : { text: words.needText }),
})
