import type { Ctx } from '../../../context/context.ts'
import { Refused, type Sentence } from '../../../platform/errors.ts'
import { type FilePartner, withFilePartner } from './claim.ts'
import { type Line, readFileOf } from './lines.ts'
import { unknownLine, unknownReference } from './refusals.ts'
import { arrivedAs, linkOfOurs } from './store.ts'
import { mustBeNext, reportIn, type WrongLine } from './take-file.ts'

export type FileTried = {
  madeAt: Date
  lines: number
  /** Requests of theirs that are not here yet, and those that are. */
  requests: number
  known: number
  /** What happened to theirs, and what they say of ours. */
  told: number
  words: number
  wrong: WrongLine[]
}

/** What a file of theirs would bring, and what is wrong in it by line; nothing is taken in. */
export const tryFile = (
  ctx: Ctx,
  named: string,
  { bytes, most }: { bytes: Uint8Array; most?: number },
): Promise<FileTried> =>
  withFilePartner(ctx, named, async (partner) => {
    const { head, lines } = readFileOf(partner.key, bytes, most)
    await mustBeNext(ctx, partner, head)
    const tried: FileTried = {
      madeAt: head.madeAt,
      lines: lines.length,
      requests: 0,
      known: 0,
      told: 0,
      words: 0,
      wrong: [],
    }
    const coming = new Set<string>()
    for (const { n, line } of lines) {
      const is = line ? await tryLine(ctx, partner, { line, coming }) : unknownLine
      if (typeof is === 'string') tried[is]++
      else tried.wrong.push({ line: n, sentence: is })
    }
    return tried
  })

type Kind = 'requests' | 'known' | 'told' | 'words'

const tryLine = async (
  ctx: Ctx,
  partner: FilePartner,
  { line, coming }: { line: Line; coming: Set<string> },
): Promise<Kind | Sentence> => {
  const { kind, reference } = line
  if (kind === 'word' || kind === 'stands')
    return (await linkOfOurs(ctx.db, partner.id, reference)) ? 'words' : unknownReference
  const isHere = (await arrivedAs(ctx.db, partner.id, reference)) !== null
  if (kind === 'told') return isHere || coming.has(reference) ? 'told' : unknownReference
  if (isHere) return 'known'
  try {
    reportIn(ctx, partner, line)
  } catch (error) {
    if (error instanceof Refused) return error.sentence
    throw error
  }
  coming.add(reference)
  return 'requests'
}
