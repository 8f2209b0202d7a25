import type { CallReport, Sentence, Way } from '../shapes.ts'
import { words } from '../words/call.ts'
import { words as typedIn } from '../words/typed-in.ts'
import { blank, type Entry } from './entry-fields.ts'

export type Asked = { way: Way; provinceCode: string | null }

const filled = <T extends Record<string, string>>(values: T) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim())) as Partial<T>

export const reportOf = (entry: Entry, { way, provinceCode }: Asked): CallReport => {
  const { channel, phone, name, text, address, communeCode, category, helper, urgent, callId, callBackId } =
    entry
  const { receivedOn, postalAddress } = way.receivedAt === 'told' ? entry : blank
  // Whoever signs a letter agrees to be answered.
  const consent = way.consent === 'by-writing' || entry.consent === 'given'
  return {
    channel,
    text: text.trim(),
    ...filled({ address, communeCode, category, helper, callId, receivedOn }),
    ...(callBackId ? { callBackId } : {}),
    ...(provinceCode && !communeCode ? { provinceCode } : {}),
    ...(consent ? { reporter: filled({ name, phone, postalAddress }) } : {}),
    consent,
    urgent,
  }
}

export type Lacking = Partial<Record<'text' | 'phone' | 'receivedOn' | 'consent', Sentence>>

/** Name and number are never dropped unasked: whoever left them agreed, or refused. */
const mustAsk = ({ phone, name, consent }: Entry, way: Way) =>
  way.consent !== 'by-writing' && consent === 'unasked' && (phone.trim() !== '' || name.trim() !== '')

/** Without consent nothing of the caller is sent, so a number is needed only with it; others may leave none. */
export const lacking = (entry: Entry, way: Way): Lacking => {
  const { text, phone, consent, receivedOn } = entry
  const needsNumber = way.onThePhone && consent === 'given' && !phone.trim()
  return {
    ...(needsNumber ? { phone: words.needPhone } : {}),
    ...(way.receivedAt === 'told' && !receivedOn ? { receivedOn: typedIn.needReceivedOn } : {}),
    ...(text.trim() ? {} : { text: words.needText }),
    ...(mustAsk(entry, way) ? { consent: words.needConsent } : {}),
  }
}
