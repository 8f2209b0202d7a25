const english = new Intl.PluralRules('en')

/** "1 ticket", "2 tickets"; "0 people report", where the words are not made by an s. */
export const plural = (n: number, one: string, many = `${one}s`): string =>
  `${n} ${english.select(n) === 'one' ? one : many}`
