import { sha256 } from '@noble/hashes/sha2.js'
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { dateOfDay, dayOf } from '../../platform/vietnam-time.ts'
import { digestWith, erasureMark, isSameBytes, linkOf } from '../chain.ts'
import type { ChainKeys } from '../chain-keys.ts'
import { subjectOf } from '../subject.ts'
import { only } from '../written.ts'
import type { Fault, FaultKind } from './fault.ts'
import type { ChainRow } from './store.ts'

/** What the rows of one chain were found to be, as far as they were read. */
export type Chain = {
  subject: string
  previous: Uint8Array | null
  /** The newest link before there was a key. */
  unkeyed: Uint8Array | null
  isKeyed: boolean
  version: number
  ticketVersion: number | null
  isAsLeft: boolean | null
  last: number
  /** The newest row of each day. */
  days: Map<string, { id: number; hash: Uint8Array }[]>
}

export const newChain = (subject: string): Chain => ({
  subject,
  previous: null,
  unkeyed: null,
  isKeyed: false,
  version: 0,
  ticketVersion: null,
  isAsLeft: null,
  last: 0,
  days: new Map(),
})

/** What this row does not keep of what its chain promises; the chain goes on from the link that it bears. */
export const take = (
  chain: Chain,
  row: ChainRow,
  rules: { keys: ChainKeys; unkeyedUntil: number },
): Fault[] => {
  const kinds = row.key === null ? ofUnkeyed(chain, row, rules) : ofKeyed(chain, row, rules.keys)
  chain.previous = row.hash
  if (row.key === null) chain.unkeyed = row.hash
  else chain.isKeyed = true
  // What is told of a ticket without its lock may have been read before the change that is told first.
  if ((row.version ?? 0) >= chain.version) chain.isAsLeft = row.isAsLeft
  chain.version = Math.max(chain.version, row.version ?? 0)
  chain.ticketVersion = row.ticketVersion
  chain.last = row.id
  const day = dateOfDay(dayOf(Number(row.micros) / 1000))
  chain.days.set(day, [...(chain.days.get(day) ?? []), { id: row.id, hash: row.hash }])
  return kinds.map((what) => ({ what, subject: row.subject, eventId: row.id }))
}

type Rules = { keys: ChainKeys; unkeyedUntil: number }

const ofUnkeyed = (chain: Chain, row: ChainRow, { keys, unkeyedUntil }: Rules): FaultKind[] => {
  if (chain.isKeyed || row.id > unkeyedUntil) return ['unkeyed']
  // What it covered is erased: that it was the house that did so is all that can be proven of it.
  if (row.erased) return isErasedByUs(row, keys) ? [] : ['erasure']
  const expected = sha256(concatBytes(chain.previous ?? new Uint8Array(), utf8ToBytes(row.asUnkeyed ?? '')))
  return isSameBytes(expected, row.hash) ? [] : ['link']
}

const ofKeyed = (chain: Chain, row: ChainRow, keys: ChainKeys): FaultKind[] => {
  const key = keys.known.get(row.key!)
  if (!key) return ['key']
  const kinds: FaultKind[] = isSameBytes(linkOf(key, chain.previous, row), row.hash) ? [] : ['link']
  if (row.erased) return isErasedByUs(row, keys) ? kinds : [...kinds, 'erasure']
  if (!hasItsWords(row)) kinds.push('words')
  if (!isOfItsTicket(row)) kinds.push('ticket')
  return kinds
}

const isErasedByUs = ({ erased, hash }: ChainRow, { known }: ChainKeys): boolean =>
  [...known].some(([name, bytes]) => isSameBytes(erased, erasureMark({ name, bytes }, hash)))

const hasItsWords = ({ type, data, written, digest, salt, text }: ChainRow): boolean => {
  if (digest === null) return true
  const words = type === 'ticket.opened' ? text : only(data, written ?? [])
  return salt !== null && isSameBytes(digestWith(salt, words), digest)
}

const isOfItsTicket = ({ subject, ticketId, reference }: ChainRow): boolean =>
  ticketId === null ? !subject.startsWith(subjectOf('')) : subject === subjectOf(reference ?? '')

/** Whether the chain breaks off before the ticket as it is now, or the ticket stands otherwise than the chain leaves it. */
export const endOf = ({ subject, isKeyed, version, ticketVersion, isAsLeft, last }: Chain): Fault[] => {
  if (!isKeyed || ticketVersion === null) return []
  const kinds: FaultKind[] = ticketVersion > version ? ['end'] : isAsLeft === false ? ['state'] : []
  return kinds.map((what) => ({ what, subject, eventId: last }))
}
