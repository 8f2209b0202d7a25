import type { MessageChannel } from '../../../db/vocabulary.ts'
import type { ContactChange } from '../../events/event.ts'
import { mailboxOf } from '../../platform/email-address.ts'
import { addresses, type Contact } from '../channels.ts'

const same = (one: string | null, other: string | null) =>
  one === other || (one !== null && other !== null && mailboxOf(one) === mailboxOf(other))

/** What of it is another than before. */
export const changedWays = (was: Contact, became: Contact): ContactChange[] =>
  (Object.keys(addresses) as MessageChannel[]).flatMap((channel) => {
    const field = addresses[channel]
    return same(was[field], became[field]) ? [] : [{ channel, was: was[field], became: became[field] }]
  })

/** Whoever got the private link at an address that was taken away opens nothing with it any more. */
export const takesLink = (changed: readonly ContactChange[]): boolean =>
  changed.some(({ channel, was }) => channel !== 'post' && was !== null)

/** Enough to tell two addresses apart, too little to write to one: for good, since events are never erased. */
export const hinted = ({ channel, was, became }: ContactChange): ContactChange => ({
  channel,
  was: hintAt(channel, was),
  became: hintAt(channel, became),
})

export const hintAt = (channel: MessageChannel, address: string | null) => hints[channel](address)

const hints: Record<MessageChannel, (address: string | null) => string | null> = {
  sms: (phone) => phone && `•••${phone.slice(-3)}`,
  email: (mailbox) => mailbox && `${mailbox.slice(0, 1)}•••`,
  post: (address) => address && '•••',
  zalo: (id) => id && '•••',
}
