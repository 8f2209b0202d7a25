import type { Ctx } from '../../../context/context.ts'
import { dayMs } from '../../../platform/vietnam-time.ts'
import { inLetters, isMadeHere, macOf } from '../../secret.ts'
import { mostPictures } from '../pictures.ts'
import { noSuchPlace } from './refusals.ts'

const shape = /^(?<place>[a-z0-9]{20})-(?<opened>[a-z0-9]{1,9})-(?<mac>[a-z0-9]{20})$/

/**
 * The key to a new place for uploads, as a form carries it: only this house can make one, and whoever has it reaches this
 * place alone. Nothing is stored for it.
 */
export const newPlaceKey = async (houseSecret: string, now: Date): Promise<string> => {
  const place = inLetters(crypto.getRandomValues(new Uint8Array(20)))
  const opened = now.getTime().toString(36)
  return `${place}-${opened}-${macFor(houseSecret, place, opened)}`
}

/** What a form is given for its pictures, with those that came in its last round. */
export const roomFor = async ({ secret, now }: Ctx, arrived: string[] = []) => ({
  key: await newPlaceKey(secret, now),
  most: mostPictures,
  arrived,
})

/** The place that a key opens. Refused: keys of others' making, and for new uploads those of yesterday. */
export const placeOf = async (houseSecret: string, key: string, newSince?: Date): Promise<string> => {
  const { place, opened, mac } = shape.exec(key)?.groups ?? {}
  if (!place || !opened || !mac || !isOurs(houseSecret, { place, opened, mac })) throw noSuchPlace()
  if (newSince && Number.parseInt(opened, 36) < newSince.getTime()) throw noSuchPlace()
  return place
}

/** How long a form may take new pictures, and an upload may lie untouched. */
export const dayBefore = (now: Date) => new Date(now.getTime() - dayMs)

const macFor = (houseSecret: string, place: string, opened: string): string =>
  inLetters(macOf(houseSecret, `uploads:${place}:${opened}`).slice(0, 20))

type Key = { place: string; opened: string; mac: string }

const isOurs = (houseSecret: string, { place, opened, mac }: Key): boolean =>
  isMadeHere(houseSecret, (secret) => macFor(secret, place, opened), mac)
