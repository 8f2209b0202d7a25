import { decodeClientDataJSON } from '@simplewebauthn/server/helpers'
import type { Ctx, House } from '../../context/context.ts'
import * as store from './store.ts'

const minutes = 10

/** The site that keys are made for: they open no other, whatever its page looks like. */
export const siteOf = ({ publicUrl }: Pick<House, 'publicUrl'>) => {
  const { hostname, origin } = new URL(publicUrl)
  return { rpID: hostname, origin }
}

/** Keeps what was made to be signed: by whoever enters (`userId` null), or by the new key of this person. */
export const keepChallenge = async (ctx: Ctx, given: store.Challenge): Promise<void> => {
  const expiresAt = new Date(ctx.now.getTime() + minutes * 60_000)
  await store.insertChallenge(ctx.db, { ...given, expiresAt })
}

/** The challenge that was signed, which is none any more from here on; null when it was not ours, or not for this. */
export const takeSigned = async (
  { db, now }: Ctx,
  clientDataJSON: string,
  userId: string | null,
): Promise<string | null> => {
  const challenge = challengeIn(clientDataJSON)
  return challenge && (await store.takeChallenge(db, { challenge, userId, now })) ? challenge : null
}

const challengeIn = (clientDataJSON: string): string | null => {
  try {
    const { challenge } = decodeClientDataJSON(clientDataJSON)
    return /^[\w-]{1,200}$/.test(challenge) ? challenge : null
  } catch {
    return null
  }
}

/** Nobody signs what has ended. */
export const sweepChallenges = async ({ db, now }: Ctx): Promise<void> => {
  await store.deleteEndedChallenges(db, now)
}
