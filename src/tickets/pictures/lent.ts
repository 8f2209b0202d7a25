import { dayMs } from '../../platform/vietnam-time.ts'
import { inLetters, isMadeHere, macOf, secretLength } from '../secret.ts'

/** A picture that nobody published, for whoever is told this address of it and for so long. */
export type Lent = { reference: string; id: number; until: string; key: string }

const lentFor = 30 * dayMs

const keyOf = (secret: string, { reference, id, until }: Omit<Lent, 'key'>): string =>
  inLetters(macOf(secret, `picture:${reference}:${id}:${until}`).slice(0, secretLength))

type Lending = { secret: string; publicUrl: string }

/** Where a program fetches a picture of a ticket that it may have; the same at every time for what began at one moment. */
export const lentAddress = (
  { secret, publicUrl }: Lending,
  { reference, id, from }: { reference: string; id: number; from: Date },
): string => {
  const until = String(Math.floor((from.getTime() + lentFor) / 1000))
  const query = new URLSearchParams({ until, k: keyOf(secret, { reference, id, until }) })
  return `${publicUrl}/t/${reference}/pictures/${id}?${query}`
}

export const isLent = (secret: string, { key, ...lent }: Lent, now: Date): boolean =>
  Number(lent.until) * 1000 > now.getTime() && isMadeHere(secret, (one) => keyOf(one, lent), key)
