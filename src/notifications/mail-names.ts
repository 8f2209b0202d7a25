import type { Ctx } from '../context/context.ts'
import { inLetters, isSame, macOf } from '../tickets/secret.ts'

type House = Pick<Ctx, 'secret' | 'publicUrl'>
/** `reference`: of the ticket that the mail is about; null where it is about none. */
export type NamedMail = { id: number; reference: string | null }

const nameLength = 20
const ofNoTicket = 'note'

const signatureOf = async (secret: string, { id, reference }: NamedMail): Promise<string> =>
  inLetters((await macOf(secret, `mail:${reference ?? ofNoTicket}:${id}`)).slice(0, nameLength))

/**
 * The Message-ID of one mail (RFC 5322, 3.6.4), the same at every try: it names the ticket and the message, and only this
 * house can make it, so that an answer which quotes it has seen the mail.
 */
export const messageIdOf = async ({ secret, publicUrl }: House, mail: NamedMail): Promise<string> => {
  const name = (mail.reference ?? ofNoTicket).toLowerCase()
  return `<${name}.${mail.id}.${await signatureOf(secret, mail)}@${new URL(publicUrl).hostname}>`
}

const named = /<?([a-z0-9]{4}-[a-z0-9]{4}|note)\.(\d{1,15})\.([a-z0-9]{20})@/gi

/** The mails of ours that these headers name, in their order; what this house did not sign is passed over. */
export const mailsNamed = async (
  { secret }: Pick<House, 'secret'>,
  headers: string,
): Promise<NamedMail[]> => {
  const found: NamedMail[] = []
  for (const [, name, id, signature] of headers.slice(0, 20_000).matchAll(named)) {
    const reference = name!.toLowerCase() === ofNoTicket ? null : name!.toUpperCase()
    const mail = { id: Number(id), reference }
    if (isSame(await signatureOf(secret, mail), signature!.toLowerCase())) found.push(mail)
  }
  return found
}
