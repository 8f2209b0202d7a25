import { generateRegistrationOptions, verifyRegistrationResponse } from '@simplewebauthn/server'
import { isoBase64URL, isoUint8Array } from '@simplewebauthn/server/helpers'
import { type Ctx, inTransaction } from '../../context/context.ts'
import { recordHouse } from '../../events/record.ts'
import type { Made } from './answers.ts'
import { keepChallenge, siteOf, takeSigned } from './challenge.ts'
import { isThere, mostKeys, notAdded, tooMany } from './refusals.ts'
import * as store from './store.ts'

/** Who is signed in, and by which session. */
export type Owner = { id: string; email: string; name: string; sessionId: string }

/** EdDSA, ES256 and RS256: what every key and every Node of ours knows. */
const supportedAlgorithmIDs = [-8, -7, -257]

/** What the browser needs to have a key made: one that is found without a name, and asks who is there. */
export const beginKey = async (ctx: Ctx, { id, email, name }: Owner) => {
  const before = await store.credentialsOf(ctx.db, id)
  if (before.length >= mostKeys) throw tooMany()
  const made = await generateRegistrationOptions({
    rpName: 'Lắng Nghe',
    rpID: siteOf(ctx).rpID,
    userName: email,
    userDisplayName: name,
    userID: isoUint8Array.fromUTF8String(id),
    attestationType: 'none',
    excludeCredentials: before,
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    supportedAlgorithmIDs,
  })
  await keepChallenge(ctx, { challenge: made.challenge, userId: id })
  return made
}

type NamedKey = { name: string; response: Made }

/** Keeps the public half of a key; this session has shown it, and elsewhere who is signed in by a password alone is so no more. */
export const addKey = async (ctx: Ctx, owner: Owner, { name, response }: NamedKey): Promise<void> => {
  const challenge = await takeSigned(ctx, response.response.clientDataJSON, owner.id)
  const proven = challenge === null ? null : await provenBy(ctx, challenge, response)
  if (!proven) throw notAdded()
  const { id: credentialId, publicKey, counter } = proven
  await inTransaction(ctx, async (ctx) => {
    const { db, now } = ctx
    if ((await store.lockKeys(db, owner.id)).length >= mostKeys) throw tooMany()
    const key = {
      userId: owner.id,
      name,
      credentialId,
      publicKey: isoBase64URL.fromBuffer(publicKey),
      counter,
      transports: response.response.transports,
      createdAt: now,
    }
    if (!(await store.insertKey(db, key))) throw isThere()
    await store.markThisSession(db, owner.sessionId)
    await store.endPlainSessions(db, { userId: owner.id, sessionId: owner.sessionId })
    await tellOfKey(ctx, owner.id, { key: name, became: 'added' })
  })
}

const provenBy = async (ctx: Ctx, expectedChallenge: string, response: Made) => {
  const { rpID, origin } = siteOf(ctx)
  const verified = await verifyRegistrationResponse({
    response: response as Parameters<typeof verifyRegistrationResponse>[0]['response'],
    expectedChallenge,
    expectedOrigin: origin,
    expectedRPID: rpID,
    requireUserVerification: true,
    supportedAlgorithmIDs,
  }).catch(() => null)
  return verified?.verified ? verified.registrationInfo.credential : null
}

export const tellOfKey = (
  ctx: Ctx,
  staffId: string,
  what: { key: string; became: 'added' | 'removed' | 'renamed' },
) =>
  recordHouse(
    ctx,
    { type: 'staff.key-changed', staffId, ...what },
    { subject: `staff:${staffId}`, rooms: [`staff:${staffId}`] },
  )
