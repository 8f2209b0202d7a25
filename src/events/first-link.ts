import type { Lane } from '../../db/vocabulary.ts'
import type { Ctx } from '../context/context.ts'
import { hexOf } from '../platform/digest.ts'
import { linkOf, microsOf, sealWords } from './chain.ts'
import { chainKeysOf } from './chain-keys.ts'
import { subjectOf } from './subject.ts'

type Opening = {
  reference: string
  lane: Lane
  departmentId: number
  actor: string
  event: Record<string, unknown>
  audience: string[]
  reportedAt: Date
  /** What the resident wrote: it lies in the ticket, and enters the link as a digest. */
  text: string
}

/** The link that a ticket's chain begins with, made before the ticket has a number. */
export const firstLink = ({ secret }: Pick<Ctx, 'secret'>, opening: Opening) => {
  const { reference, lane, departmentId, actor, event: data, audience, reportedAt, text } = opening
  const key = chainKeysOf(secret).signs
  const { written, digest, salt } = sealWords([], text)
  const hash = linkOf(key.bytes, null, {
    subject: subjectOf(reference),
    type: 'ticket.opened',
    actor,
    data,
    micros: microsOf(reportedAt),
    version: 1,
    audience,
    lane,
    status: 'new',
    departmentId,
    officerId: null,
    written,
    digest,
  })
  return { hash: hexOf(hash), key: key.name, salt: hexOf(salt!), digest: hexOf(digest!) }
}
