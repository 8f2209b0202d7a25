import { mailboxOf } from '../../platform/email-address.ts'
import type { Contact } from '../../tickets/channels.ts'

export type OwnCorrection = {
  name?: string | null | undefined
  phone?: string | null | undefined
  email?: string | null | undefined
}
type Given = Pick<Contact, 'phone' | 'email'>
export type ToProve = { channel: 'sms' | 'email'; was: string | null; address: string }
type AtOnce = { name?: string | null; phone?: null; email?: null }

const ways = [
  ['sms', 'phone'],
  ['email', 'email'],
] as const

const same = (one: string | null, other: string) => one !== null && mailboxOf(one) === mailboxOf(other)

/** What a correction changes at once, and which addresses count once a code showed that they are theirs; what is not named stays. */
export const partsOf = (was: Given, own: OwnCorrection): { atOnce: AtOnce; toProve: ToProve[] } => {
  const name = own.name === undefined ? {} : { name: own.name }
  const gone = ways.flatMap(([, field]) =>
    own[field] === null && was[field] !== null ? [[field, null]] : [],
  )
  const toProve = ways.flatMap(([channel, field]) => {
    const address = own[field]
    return address && !same(was[field], address) ? [{ channel, was: was[field], address }] : []
  })
  return { atOnce: { ...name, ...Object.fromEntries(gone) }, toProve }
}
