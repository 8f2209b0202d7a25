import { fold } from '../../routing/text.ts'

/** What a street is called by beside its name, which one person says and another leaves out. */
const called = /^(?:duong|pho|tuyen duong|tuyen pho|tuyen) (?=\p{L})/u

/** Before a name these say that a commune or a district is meant, which may be called as a street is. */
const ofUnit = /(?:^| )(?:phuong|xa|dac khu|thi tran|quan|huyen|thi xa|thanh pho|tinh|p|q|x|tp)$/u

const wordsOf = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}/]+/gu, ' ')
    .trim()

/** Whether what somebody writes names one of these streets, alleys or hamlets: whole words, with accents or without. */
export const namesOneOf = (streets: readonly string[], said: string): boolean => {
  const text = ` ${wordsOf(said)} `
  return streets.flatMap(asSaid).some((name) => isNamed(text, ` ${name} `))
}

/** A name of one syllable is also a word of its own ("vòng"): it is heard only where it is said to be a street. */
const asSaid = (street: string): string[] => {
  const written = wordsOf(street)
  const name = written.replace(called, '')
  if (name === '') return []
  return name.includes(' ') ? [name] : [`duong ${name}`, `pho ${name}`]
}

const isNamed = (text: string, name: string): boolean => {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (!ofUnit.test(text.slice(0, at))) return true
  return false
}
