import { ABBREVIATIONS, CAPITAL_ABBREVIATIONS } from '../knowledge/abbreviations.ts'
import { DIALECT } from '../knowledge/dialect.ts'
import { splitPhrase, type Token, type Words } from '../tokens.ts'
import { respelt } from './respell.ts'

/** A phrase that may be found in reports, and whatever is to be known when it is. */
export type Phrase<T> = { words: string[]; accented: string[]; text: string; says: T }
/** `onward`: a bit for each word that goes on from here, so that most are passed by without looking it up. */
type Node<T> = { onward: number; next: Map<number, Node<T>>; phrases: Phrase<T>[] | null }
/** All phrases as trees under the number of their first word, so that a report is read once whatever their number. */
export type PhraseBook<T> = readonly (Node<T> | undefined)[]
export type Match<T> = { phrase: Phrase<T>; start: number; end: number }

const spelt = (table: Record<string, string>): Map<string, Token[]> =>
  new Map(Object.entries(table).map(([short, meant]) => [short, splitPhrase(meant).tokens]))
const SHORTHAND = spelt({ ...DIALECT, ...ABBREVIATIONS })
const CAPITALS = spelt(CAPITAL_ABBREVIATIONS)

/** The report's words with teencode and shorthand written out, and the words of the regions by those that all know. */
export const spellOut = (words: Words): Words => {
  const spelled: Token[] = []
  let changed = false
  for (const token of words.tokens) {
    const meant = meantBy(token)
    if (meant)
      for (let i = 0; i < meant.length; i++) spelled.push(wordOf(token, meant[i]!, i, words.accented))
    else spelled.push(token)
    changed ||= meant !== undefined
  }
  return changed ? { accented: words.accented, tokens: spelled } : words
}

/** Among words without accents what is written out has none either. */
const wordOf = (written: Token, meant: Token, i: number, accented: boolean): Token => ({
  ...written,
  key: meant.key,
  word: meant.word,
  accented: accented ? meant.accented : meant.key,
  raw: i === 0 ? written.raw : '',
  gap: i === 0 ? written.gap : ' ',
})

const meantBy = (token: Token): readonly Token[] | undefined => {
  const meant = SHORTHAND.get(token.accented)
  if (meant) return meant
  const capitals = CAPITALS.get(token.accented)
  return capitals && token.raw === token.raw.toUpperCase() ? capitals : respelt(token)
}

/** A phrase is known as it is written and as its report is spelt out: without accents "xong vo" cannot be read as "xông vào". */
export const phraseBook = <T>(entries: Iterable<[phrases: string, says: T]>): PhraseBook<T> => {
  const root = emptyNode<T>()
  for (const [phrases, says] of entries)
    for (const text of phrases.split('|')) {
      const written = splitPhrase(text)
      const spelt = spellOut(written)
      for (const { tokens } of spelt === written ? [written] : [written, spelt])
        addPhrase(root, { text, says, tokens })
    }
  return Array.from({ length: 1 + Math.max(-1, ...root.next.keys()) }, (_, word) => root.next.get(word))
}

const emptyNode = <T>(): Node<T> => ({ onward: 0, next: new Map(), phrases: null })

const addPhrase = <T>(root: Node<T>, { text, says, tokens }: { text: string; says: T; tokens: Token[] }) => {
  let node = root
  for (const { word } of tokens) {
    if (!node.next.has(word)) node.next.set(word, emptyNode())
    node.onward |= 1 << (word & 31)
    node = node.next.get(word)!
  }
  node.phrases ??= []
  node.phrases.push({
    words: tokens.map((token) => token.key),
    accented: tokens.map((token) => token.accented),
    text,
    says,
  })
}

/**
 * Every phrase of the book in the words, never across a comma or a full stop; in accented text accents may not contradict.
 */
export const findPhrases = <T>(book: PhraseBook<T>, { tokens, accented }: Words): Match<T>[] => {
  const matches: Match<T>[] = []
  for (let start = 0; start < tokens.length; start++) {
    let node = opening(book, tokens[start]!)
    for (let end = start + 1; node; end++) {
      if (node.phrases !== null)
        for (const phrase of node.phrases)
          if (!accented || agrees(phrase, tokens, start)) matches.push({ phrase, start, end })
      if (end === tokens.length) break
      const { word, gap } = tokens[end]!
      if ((node.onward & (1 << (word & 31))) === 0 || isCut(gap)) break
      node = node.next.get(word)
    }
  }
  return matches
}

const opening = <T>(book: PhraseBook<T>, { word }: Token): Node<T> | undefined =>
  word >= 0 && word < book.length ? book[word] : undefined

const CUT = /[,;:!?()\n]|\.\s/
/** Ends the gap what is being said? */
export const isCut = (gap: string): boolean => gap !== ' ' && gap !== '' && CUT.test(gap)

/**
 * Same accents, or none written: "cháy" is not "chạy", "chay" may be either when the writer leaves accents out. Among words
 * with their accents a phrase wholly without is another one: "nhóm cho vay" is no "chó vây".
 */
const agrees = <T>({ words, accented }: Phrase<T>, tokens: readonly Token[], start: number): boolean => {
  let bare = 0
  for (let i = 0; i < words.length; i++) {
    const written = tokens[start + i]!
    if (written.accented === accented[i]) continue
    if (written.accented !== written.key || words.length === 1) return false
    if (isAsWritten(written) && isCareful(tokens)) return false
    bare++
  }
  return bare === 0 || !isAllBare(tokens, start, words.length) || !isAmongAccents(tokens, start, words.length)
}

/** Seven of ten syllables have accents where nobody leaves them out. */
const CAREFUL = 0.6

const isCareful = (tokens: readonly Token[]): boolean => {
  let marked = 0
  for (let at = 0; at < tokens.length; at++) if (isAccented(tokens[at]!)) marked++
  return marked >= CAREFUL * tokens.length
}

const isAsWritten = ({ raw, accented }: Token): boolean => raw.toLowerCase() === accented

/** Shorthand is spelt out without accents, and says nothing of how the writer spells. */
const isAllBare = (tokens: readonly Token[], start: number, length: number): boolean => {
  for (let at = start; at < start + length; at++) {
    const { accented, key, raw } = tokens[at]!
    if (accented !== key || raw.toLowerCase() !== accented) return false
  }
  return true
}

/** Whoever stands beside it in the same breath is written with accents. */
const isAmongAccents = (tokens: readonly Token[], start: number, length: number): boolean => {
  const [first, before, after] = [tokens[start], tokens[start - 1], tokens[start + length]]
  const beside = [
    first && before && !isCut(first.gap) ? before : undefined,
    after && !isCut(after.gap) ? after : undefined,
  ].filter((token) => token !== undefined)
  return beside.length > 0 && beside.every(isAccented)
}

const isAccented = ({ accented, key }: Token): boolean => accented !== key

/** Without the matches that lie inside a longer one: "đèn đường" is not also "đường". Matches come ordered by start. */
export const outermost = <T>(matches: readonly Match<T>[]): Match<T>[] => {
  const kept: Match<T>[] = []
  let reach = 0
  for (let from = 0; from < matches.length; ) {
    const { start } = matches[from]!
    let longest = 0
    let next = from
    for (; next < matches.length && matches[next]!.start === start; next++)
      if (matches[next]!.end > longest) longest = matches[next]!.end
    if (longest > reach)
      for (let i = from; i < next; i++) if (matches[i]!.end === longest) kept.push(matches[i]!)
    if (longest > reach) reach = longest
    from = next
  }
  return kept
}
