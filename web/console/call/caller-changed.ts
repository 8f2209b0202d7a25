import { blank, type Entry } from './entry-fields.ts'

/** With the code of the country or without. */
const figures = (phone: string) => phone.replace(/\D/g, '').replace(/^84/, '0')

const isSameNumber = (one: string, other: string) => figures(one) === figures(other)

/** What is typed over it. A name that came by itself belongs to its number, and goes when that changes. */
export const changed = (entry: Entry, some: Partial<Entry>): Entry => {
  const next = { ...entry, ...some }
  if (some.name !== undefined) return { ...next, nameOf: some.nameOf ?? '' }
  if (entry.nameOf === '' || isSameNumber(next.phone, entry.nameOf)) return next
  return { ...next, name: '', nameOf: '' }
}

/** Whether anybody said anything of it yet; a number alone, and the name that it brought, are no words of a caller. */
const isBegun = ({ text, name, nameOf, address, helper, postalAddress, communeCode }: Entry): boolean =>
  [text, nameOf === '' ? name : '', address, helper, postalAddress, communeCode].some(
    (said) => said.trim() !== '',
  )

/** Two calls without a number are of two people. */
const isSameCaller = (entry: Entry, { phone = entry.phone, callId = entry.callId }: Partial<Entry>) =>
  isSameNumber(phone, entry.phone) &&
  (figures(phone) !== '' || entry.callId === '' || entry.callId === callId)

/** What one person said is never saved under another's number: while it is half written, another call waits. */
export const isAnothers = (entry: Entry, given: Partial<Entry>): boolean =>
  isBegun(entry) && !isSameCaller(entry, given)

/** A call is taken: nothing of whoever was there before, no consent either, is this one's. */
export const taking = (entry: Entry, given: Partial<Entry>): Entry =>
  isSameCaller(entry, given) ? changed(entry, given) : { ...blank, channel: entry.channel, ...given }
