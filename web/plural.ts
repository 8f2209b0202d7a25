const english = new Intl.PluralRules('en')

/** "1 ticket", "2,000 tickets"; "0 people report", where the words are not made by an s. */
export const plural = (n: number, one: string, many = `${one}s`): string =>
  `${n.toLocaleString('en')} ${english.select(n) === 'one' ? one : many}`
