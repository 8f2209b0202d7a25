const privateLink = /(\/[ta]\/[^\s/?#]{1,16}\?(?:[^\s#]*&)?[sk]=)[a-z0-9]{20}(?![a-z0-9])/gi

/** A private link opens its report to whoever reads it: people paste theirs and quote our mails, and the key stays out. */
export const withoutKeys = (text: string): string => text.replace(privateLink, '$1…')

/**
 * Text as it may be stored: well-formed Unicode in NFC, without control characters (PostgreSQL refuses NUL and lone
 * surrogates in JSON), invisible direction marks, the keys of private links or trailing space; line breaks are kept.
 */
export const cleanText = (text: string): string => withoutKeys(visible(text))

/** The same on one line: a break in a name begins a header, a row or a sentence of its own wherever the name is said. */
export const oneLine = (text: string): string =>
  cleanText(text.replace(/[\v\f\u0085]/g, ' ')).replace(/\s+/g, ' ')

const visible = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(
      /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u206F\uFEFF]/g,
      (c) => (c === '\t' ? ' ' : ''),
    )
    .replace(/\n{3,}/g, '\n\n')
    .normalize('NFC')
    .trim()

/** Without these signs at its end; a pattern would begin anew at each of a long row of them, which takes minutes of a large mail. */
export const withoutTail = (text: string, sign: RegExp): string => {
  let end = text.length
  while (end > 0 && sign.test(text[end - 1]!)) end--
  return text.slice(0, end)
}

/** JSON that PostgreSQL keeps: NUL and halves of surrogate pairs, which it refuses, become replacement signs, in names as in texts. */
export const storableJson = (value: unknown): string =>
  JSON.stringify(value, (_, inner) => {
    if (typeof inner === 'string') return storable(inner)
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner
    return Object.fromEntries(Object.entries(inner).map(([name, held]) => [storable(name), held]))
  })

const storable = (text: string): string => text.toWellFormed().replaceAll('\u0000', '\ufffd')

/**
 * Whether there is a letter or a digit in it: signs that nobody sees, marks without a letter and a lone full stop say nothing
 * to a person, whatever their number.
 */
export const saysSomething = (text: string): boolean =>
  /[\p{L}\p{N}]/u.test(text.normalize('NFKC').replace(/\p{Default_Ignorable_Code_Point}/gu, ''))
