import type { House } from '../../context/context.ts'
import { inLetters, macOf } from '../../tickets/secret.ts'

/** What opens the page; derived, so that no stored message holds it. */
export const passwordKey = (secret: string, linkId: string): string =>
  inLetters(macOf(secret, `password:${linkId}`))

/** The link holds its key behind the #, which no server and no log ever sees. */
export const passwordUrl = (
  { secret, publicUrl }: Pick<House, 'secret' | 'publicUrl'>,
  linkId: string,
): string => `${publicUrl}/console/password#${passwordKey(secret, linkId)}`
