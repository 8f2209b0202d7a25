import type { House } from '../../context/context.ts'
import { digestOf } from '../../platform/digest.ts'
import { secretsIn, signingSecret } from '../../platform/secrets.ts'
import { inLetters, macOf } from '../../tickets/secret.ts'

const nameOf = (secret: string): string => digestOf(`name:${secret}`).slice(0, 8)

/** A link names the secret that it is derived with, for its mail may leave after another has taken that one's place. */
export const newLinkId = (secretList: string): string =>
  `${crypto.randomUUID()}.${nameOf(signingSecret(secretList))}`

/** What opens the page; derived, so that no stored message holds it. */
export const passwordKey = (secretList: string, linkId: string): string => {
  const named = secretsIn(secretList).find((secret) => nameOf(secret) === linkId.split('.')[1])
  return inLetters(macOf(named ?? secretList, `password:${linkId}`))
}

/** The link holds its key behind the #, which no server and no log ever sees. */
export const passwordUrl = (
  { secret, publicUrl }: Pick<House, 'secret' | 'publicUrl'>,
  linkId: string,
): string => `${publicUrl}/console/password#${passwordKey(secret, linkId)}`
