import type { Ctx } from '../context/context.ts'
import { readReference } from '../tickets/reference.ts'
import { inLetters, isSame, macOf } from '../tickets/secret.ts'

type House = Pick<Ctx, 'secret' | 'publicUrl'>
type Secret = Pick<Ctx, 'secret'>
/** `reference`: of the ticket that the mail is about; null where it is about none. */
export type NamedMail = { id: number; reference: string | null }

const length = 20
const ofNoTicket = 'note'

/** What only this house can write behind a name, so that whoever brings it has seen a mail of ours. */
const signed = async ({ secret }: Secret, name: string): Promise<string> =>
  `${name}.${inLetters((await macOf(secret, `mail ${name}`)).slice(0, length))}`

const isSigned = async (house: Secret, written: string): Promise<boolean> => {
  const name = written.slice(0, written.lastIndexOf('.'))
  return isSame(await signed(house, name), written)
}

const nameOf = ({ id, reference }: NamedMail) => `${(reference ?? ofNoTicket).toLowerCase()}.${id}`

/** The Message-ID of one mail (RFC 5322, 3.6.4), the same at every try: it names the ticket and the message. */
export const messageIdOf = async (house: House, mail: NamedMail): Promise<string> =>
  `<${await signed(house, nameOf(mail))}@${new URL(house.publicUrl).hostname}>`

const named = /(?:[a-z0-9]{4}-[a-z0-9]{4}|note)\.\d{1,15}\.[a-z0-9]{20}(?=@)/gi
const most = 40

/** The mails of ours that a text names, in their order; what this house did not sign is passed over. */
export const mailsNamed = async (house: Secret, text: string): Promise<NamedMail[]> => {
  const found: NamedMail[] = []
  for (const [written] of [...text.matchAll(named)].slice(0, most)) {
    const [name, id] = written.split('.') as [string, string]
    if (!(await isSigned(house, written.toLowerCase()))) continue
    found.push({ id: Number(id), reference: name.toLowerCase() === ofNoTicket ? null : name.toUpperCase() })
  }
  return found
}

const plus = (inbox: string, tag: string) => inbox.replace('@', `+${tag}@`)
const tagOf = (address: string): string => /^[^@+]+\+([^@]+)@/.exec(address)?.[1]?.toLowerCase() ?? ''

/** Where answers about one ticket go: the inbox, with the ticket's signed name behind a plus sign. */
export const replyAddressOf = async (house: Secret, inbox: string, reference: string): Promise<string> =>
  plus(inbox, await signed(house, reference.toLowerCase()))

/** The ticket that one of our addresses names; null for a plain or a forged one. */
export const ticketNamed = async (house: Secret, address: string): Promise<string | null> => {
  const tag = tagOf(address)
  if (!/^[a-z0-9]{4}-[a-z0-9]{4}\./.test(tag) || !(await isSigned(house, tag))) return null
  return readReference(tag.split('.')[0]!)
}

/** Where servers tell what became of one mail. */
export const bounceAddressOf = async (house: Secret, inbox: string, id: number): Promise<string> =>
  plus(inbox, await signed(house, `bounce.${id}`))

/** The mail that such an address is of; null for every other one. */
export const bounceNamed = async (house: Secret, address: string): Promise<number | null> => {
  const tag = tagOf(address)
  if (!tag.startsWith('bounce.') || !(await isSigned(house, tag))) return null
  return Number(tag.split('.')[1])
}

/** Where the mailbox of one mail says that it wants no more (RFC 8058). */
export const stopLinkOf = async (house: House, id: number): Promise<string> =>
  `${house.publicUrl}/mail/stop/${await signed(house, `stop.${id}`)}`

/** The mail whose link it is; null for a forged one. */
export const stopNamed = async (house: Secret, key: string): Promise<number | null> =>
  /^stop\.\d{1,15}\.[a-z0-9]{20}$/.test(key) && (await isSigned(house, key))
    ? Number(key.split('.')[1])
    : null

/** Whether an address is the inbox itself, or one of the names behind its plus sign. */
export const isOurs = (inbox: string, address: string): boolean =>
  address.toLowerCase().replace(/\+[^@]*@/, '@') === inbox.toLowerCase()
