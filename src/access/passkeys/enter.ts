import { generateAuthenticationOptions, verifyAuthenticationResponse } from '@simplewebauthn/server'
import { isoBase64URL } from '@simplewebauthn/server/helpers'
import type { Context } from 'hono'
import type { Ctx } from '../../context/context.ts'
import type { Env } from '../../context/request.ts'
import { shutFor } from '../accounts/store.ts'
import { countAttempt, forgiveAttempt } from '../attempts/count.ts'
import { letInWithSecondFactor } from '../let-in.ts'
import { ctxOf, type Door, knowBrowser, tryingOf } from '../sign-in-door.ts'
import { shutBecause } from '../sign-in-refusals.ts'
import type { Signed } from './answers.ts'
import { keepChallenge, siteOf, takeSigned } from './challenge.ts'
import { notThisKey } from './refusals.ts'
import * as store from './store.ts'

/** What a browser needs to let somebody choose among the keys that it has for us; nobody is named. */
export const beginEntering = async (ctx: Ctx) => {
  const asked = await generateAuthenticationOptions({
    rpID: siteOf(ctx).rpID,
    userVerification: 'required',
  })
  await keepChallenge(ctx, { challenge: asked.challenge, userId: null })
  return asked
}

/** Signs in whose key signed: counted as a wrong password until it is right. */
export const enterByKey = async (c: Context<Env>, door: Door, shown: Signed): Promise<void> => {
  const ctx = ctxOf(door)
  const key = await store.findKey(ctx.db, shown.id)
  const trying = tryingOf(c, door, key?.email ?? shown.id)
  await countAttempt(ctx, trying)
  const challenge = await takeSigned(ctx, shown.response.clientDataJSON, null)
  if (!key || challenge === null || !(await hasSigned(ctx, key, { challenge, shown }))) throw notThisKey()
  await forgiveAttempt(ctx, trying)
  const shut = await shutFor(ctx.db, key.userId)
  if (shut) throw shutBecause(shut.lockedWhy)
  await letInWithSecondFactor(c, door, key.userId)
  knowBrowser(c, door, trying)
}

type Shown = { challenge: string; shown: Signed }

const hasSigned = async (ctx: Ctx, key: store.KeyFound, { challenge, shown }: Shown): Promise<boolean> => {
  const { rpID, origin } = siteOf(ctx)
  const { credentialId, publicKey, counter } = key
  const handle = shown.response.userHandle
  if (handle !== undefined && handle !== isoBase64URL.fromUTF8String(key.userId)) return false
  const verified = await verifyAuthenticationResponse({
    response: shown as Parameters<typeof verifyAuthenticationResponse>[0]['response'],
    expectedChallenge: challenge,
    expectedOrigin: origin,
    expectedRPID: rpID,
    credential: { id: credentialId, publicKey: isoBase64URL.toBuffer(publicKey), counter },
    requireUserVerification: true,
  }).catch(() => null)
  if (!verified?.verified) return false
  const used = verified.authenticationInfo.newCounter
  return store.saveUse(ctx.db, { id: key.id, counter: used, now: ctx.now })
}
