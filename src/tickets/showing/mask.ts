import { type MessageChannel, type PersonField, personFields } from '../../../db/vocabulary.ts'
import { mayAct } from '../../access/acts.ts'
import { type Actor, type Holding, sealedLanes, standsIn } from '../../access/permissions.ts'
import type { ReporterSeen } from '../reading/store.ts'

/** Enough to tell two people apart, too little to call or to name one. */
const hints: Record<PersonField, (said: string) => string> = {
  name: (name) => `${name.trim().slice(0, 1)}•••`,
  phone: (phone) => `•••${phone.slice(-3)}`,
  email: (mailbox) => `${mailbox.slice(0, 1)}•••${mailbox.slice(mailbox.lastIndexOf('@'))}`,
  postalAddress: () => '•••',
  helper: (name) => `${name.trim().slice(0, 1)}•••`,
}

const nobody: ReporterSeen = { name: null, phone: null, email: null, postalAddress: null, helper: null }

const ofWay: Record<MessageChannel, (address: string) => string> = {
  sms: hints.phone,
  email: hints.email,
  post: hints.postalAddress,
  zalo: () => '•••',
}

/** An address that something is sent to or came from. */
export const hintOfAddress = (channel: MessageChannel, address: string): string => ofWay[channel](address)

export const hintOfName = hints.name

/** Whether they may be shown who reported, once they have said what for. */
export const mayBeShown = (actor: Actor, ticket: Holding): boolean => mayAct(actor, 'show-person', ticket)

/** A department that is asked or works along sees the matter, not the person. */
const knowsThatThereIsOne = (actor: Actor, ticket: Holding): boolean =>
  mayBeShown(actor, ticket) || (actor.kind === 'staff' && !standsIn(['shared'], actor, ticket))

/** Who reported, as staff read it unasked. Of who sent what is sealed, not even a letter is told. */
export const maskedFor = (
  actor: Actor,
  ticket: Holding,
  reporter: ReporterSeen | null,
): (ReporterSeen & { mayShow: boolean }) | null => {
  if (!reporter) return null
  if (!knowsThatThereIsOne(actor, ticket)) return { ...nobody, mayShow: false }
  const sealed = sealedLanes.includes(ticket.lane)
  const masked = personFields.map((field) => {
    const said = reporter[field]
    return [field, said && (sealed ? '•••' : hints[field](said))]
  })
  return { ...nobody, ...Object.fromEntries(masked), mayShow: mayBeShown(actor, ticket) }
}
