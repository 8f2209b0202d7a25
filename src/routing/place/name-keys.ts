import { splitWords } from '../tokens.ts'

export type NameKey = { words: string[]; accented: string }

/**
 * The ways a name is looked up: its words; for "A - B" also "A"; for "2 B" (a numbered ward named with its town)
 * also "2".
 */
export const nameKeys = (name: string): NameKey[] => {
  const forms = [name]
  const dashed = name.split(/\s+-\s+/)
  if (dashed.length === 2) forms.push(dashed[0]!)
  const numbered = /^(\d+)\s+\p{L}/u.exec(name)
  if (numbered) forms.push(numbered[1]!)
  return forms.map(keyOf).filter((key) => key.words.length > 0)
}

const keyOf = (form: string): NameKey => {
  const { tokens } = splitWords(form)
  return {
    words: tokens.map((token) => token.key),
    accented: tokens.map((token) => token.accented).join(' '),
  }
}
