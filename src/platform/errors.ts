export type RefusalKind = 'invalid' | 'forbidden' | 'missing' | 'conflict' | 'busy'

/** One sentence a person can act on, in both languages of the house. */
export type Sentence = { vi: string; en: string }

export type FieldProblem = { field: string; sentence: Sentence }

export type RefusalDetails = {
  /** Which fields of the input are wrong, one sentence each. */
  fields?: FieldProblem[]
  /** What the caller needs to go on: the changed ticket beside a stale save, say. */
  current?: unknown
  retryAfterSeconds?: number
  /** Work to do first, as ALTCHA writes it. */
  challenge?: unknown
}

/** The only error whose words may reach a caller; each channel says it its own way. */
export class Refused extends Error {
  constructor(
    readonly kind: RefusalKind,
    readonly sentence: Sentence,
    readonly details: RefusalDetails = {},
  ) {
    super(sentence.en)
    this.name = 'Refused'
  }
}

/** A refusal about one field of the input. */
export const wrongField = (field: string, sentence: Sentence) =>
  new Refused('invalid', sentence, { fields: [{ field, sentence }] })
