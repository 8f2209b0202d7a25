import type { Ctx } from '../context/context.ts'
import { readReference } from '../tickets/reference.ts'
import { inLetters, isMadeHere, macOf } from '../tickets/secret.ts'

type House = Pick<Ctx, 'secret' | 'publicUrl'>
type Secret = Pick<Ctx, 'secret'>
/** `reference`: of the ticket that the mail is about; null where it is about none. */
export type NamedMail = { id: number; reference: string | null }

const length = 20
const ofNoTicket = 'note'

/** What only this house can write behind a name, so that whoever brings it has seen a mail of ours. */
const signedBy = (secret: string, name: string): string =>
  `${name}.${inLetters(macOf(secret, `mail ${name}`).slice(0, length))}`

const signed = ({ secret }: Secret, name: string): string => signedBy(secret, name)

const isSigned = (house: Secret, written: string): boolean => {
  const name = written.slice(0, written.lastIndexOf('.'))
  return isMadeHere(house.secret, (secret) => signedBy(secret, name), written)
}

const nameOf = ({ id, reference }: NamedMail) => `${(reference ?? ofNoTicket).toLowerCase()}.${id}`

/** The Message-ID of one mail (RFC 5322, 3.6.4), the same at every try: it names the ticket and the message. */
export const messageIdOf = (house: House, mail: NamedMail): string =>
  `<${signed(house, nameOf(mail))}@${new URL(house.publicUrl).hostname}>`

const named = /(?:[a-z0-9]{4}-[a-z0-9]{4}|note)\.\d{1,15}\.[a-z0-9]{20}(?=@)/gi
const most = 40

/** The mails of ours that a text names, in their order; what this house did not sign is passed over. */
export const mailsNamed = (house: Secret, text: string): NamedMail[] => {
  const found: NamedMail[] = []
  for (const [written] of [...text.matchAll(named)].slice(0, most)) {
    const [name, id] = written.split('.') as [string, string]
    if (!isSigned(house, written.toLowerCase())) continue
    found.push({ id: Number(id), reference: name.toLowerCase() === ofNoTicket ? null : name.toUpperCase() })
  }
  return found
}

const plus = (inbox: string, tag: string) => inbox.replace('@', `+${tag}@`)
const tagOf = (address: string): string => /^[^@+]+\+([^@]+)@/.exec(address)?.[1]?.toLowerCase() ?? ''

/** Where answers about one ticket go: the inbox, with the ticket's signed name behind a plus sign. */
export const replyAddressOf = (house: Secret, inbox: string, reference: string): string =>
  plus(inbox, signed(house, reference.toLowerCase()))

/** The ticket that one of our addresses names; null for a plain or a forged one. */
export const ticketNamed = (house: Secret, address: string): string | null => {
  const tag = tagOf(address)
  if (!/^[a-z0-9]{4}-[a-z0-9]{4}\./.test(tag) || !isSigned(house, tag)) return null
  return readReference(tag.split('.')[0]!)
}

/** Where servers tell what became of one mail. */
export const bounceAddressOf = (house: Secret, inbox: string, id: number): string =>
  plus(inbox, signed(house, `bounce.${id}`))

/** The mail that such an address is of; null for every other one. */
export const bounceNamed = (house: Secret, address: string): number | null => {
  const tag = tagOf(address)
  if (!tag.startsWith('bounce.') || !isSigned(house, tag)) return null
  return Number(tag.split('.')[1])
}

/** Where the mailbox of one mail says that it wants no more (RFC 8058). */
export const stopLinkOf = (house: House, id: number): string =>
  `${house.publicUrl}/mail/stop/${signed(house, `stop.${id}`)}`

/** The mail whose link it is; null for a forged one. */
export const stopNamed = (house: Secret, key: string): number | null =>
  /^stop\.\d{1,15}\.[a-z0-9]{20}$/.test(key) && isSigned(house, key) ? Number(key.split('.')[1]) : null

export type MailNames = {
  messageId: string
  /** Where the resident's answer goes; null where none is read. */
  replyTo: string | null
  /** Where servers tell what became of it; null where that is not read. */
  bounceTo: string | null
  /** Where who gets it says that they want no more; null where it is no matter of wanting. */
  stopLink: string | null
}

type Leaving = NamedMail & { recipientKind: string; urgent: number; report: unknown }

/** All that one mail is called, for those who answer it. Staff answer in the console and can stop reports of a week alone; danger nobody can. */
export const namesOf = (house: House & Pick<Ctx, 'mailbox'>, mail: Leaving): MailNames => {
  const { mailbox } = house
  const isForResident = mail.recipientKind !== 'staff'
  return {
    messageId: messageIdOf(house, mail),
    replyTo:
      mailbox && isForResident && mail.reference ? replyAddressOf(house, mailbox, mail.reference) : null,
    bounceTo: mailbox ? bounceAddressOf(house, mailbox, mail.id) : null,
    stopLink:
      mail.report || (isForResident && mail.reference && !mail.urgent) ? stopLinkOf(house, mail.id) : null,
  }
}

/** Whether an address is the inbox itself, or one of the names behind its plus sign. */
export const isOurs = (inbox: string, address: string): boolean =>
  address.toLowerCase().replace(/\+[^@]*@/, '@') === inbox.toLowerCase()
