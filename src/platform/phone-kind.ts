import { parsePhoneNumberFromString } from 'libphonenumber-js/max'

/** `service`: of a company or paid by the minute (1800, 1900, premium), at home or abroad: nobody reads an SMS there. */
export type PhoneKind = 'mobile' | 'fixed' | 'service' | 'unknown'

/** What kind of number it is, in E.164, and whether it is of another country. */
export const phoneKind = (phone: string): { kind: PhoneKind; abroad: boolean } => {
  if (mobileHere.test(phone)) return { kind: 'mobile', abroad: false }
  const number = parsePhoneNumberFromString(phone)
  return { kind: kindOf(number?.getType()), abroad: !phone.startsWith('+84') }
}

/** Whole ranges of them, those that the library does not know yet among them. */
const mobileHere = /^\+84[35789]\d{8}$/

const kindOf = (type: string | undefined): PhoneKind => {
  if (type === undefined) return 'unknown'
  if (type === 'MOBILE' || type === 'FIXED_LINE_OR_MOBILE') return 'mobile'
  return type === 'FIXED_LINE' ? 'fixed' : 'service'
}

/** A number at which nobody reads an SMS: a landline, a company's, one paid by the minute. */
export const cannotReceive = (phone: string): boolean => {
  const { kind, abroad } = phoneKind(phone)
  return kind !== 'mobile' && !(kind === 'unknown' && abroad)
}

export const isAbroad = (phone: string): boolean => phoneKind(phone).abroad
