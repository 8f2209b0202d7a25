import { parsePhoneNumberFromString } from 'libphonenumber-js/min'

/** The eleven-digit mobile prefixes that ended in 2018 and what each became. Source: plan of the Ministry of Information, 2018. */
const since2018: Record<string, string> = {
  '120': '70',
  '121': '79',
  '122': '77',
  '126': '76',
  '128': '78',
  '123': '83',
  '124': '84',
  '125': '85',
  '127': '81',
  '129': '82',
  '162': '32',
  '163': '33',
  '164': '34',
  '165': '35',
  '166': '36',
  '167': '37',
  '168': '38',
  '169': '39',
  '186': '56',
  '188': '58',
  '199': '59',
}

declare const read: unique symbol
/** A number in E.164. Only `readPhone` makes one: a number as somebody wrote it does not compile in its place. */
export type Phone = string & { readonly [read]: true }

/** A Vietnamese or foreign number, or null: short codes such as 1022 and 113 are not numbers of people. */
export const readPhone = (typed: string): Phone | null => {
  const digits = typed.replace(/[^\d+]/g, '')
  if (digits.length < 8 || digits.length > 17) return null
  const national = digits.replace(/^(\+84|0084|84(?=\d{9,10}$)|0)/, '')
  const prefix = since2018[national.slice(0, 3)]
  const today =
    national.length === 10 && prefix
      ? `0${prefix}${national.slice(3)}`
      : digits.replace(/^84(?=\d{9}$)/, '+84')
  const number = parsePhoneNumberFromString(today.replace(/^00/, '+'), 'VN')
  return number?.isValid() ? (number.number as string as Phone) : null
}
