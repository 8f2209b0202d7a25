import type { Context } from 'hono'
import type { Env } from '../../context/request.ts'
import type { z } from '../../context/router.ts'
import { problem, refusedFields } from '../../platform/problem.ts'
import { forgetLinks } from '../accounts/store.ts'
import { hasPassword } from '../factors/store.ts'
import { showedSecondFactor } from '../passkeys/store.ts'
import { markSecondFactor } from '../providers/store.ts'
import { keyAndPassword, passwords } from '../sign-in-answers.ts'
import {
  ask,
  ctxOf,
  type Door,
  knowBrowser,
  shown,
  tokenIn,
  tryingOf,
  wholeRequest,
} from '../sign-in-door.ts'
import { hasNoneHere, notChosen, refusal, sameAsBefore, signInFirst } from '../sign-in-refusals.ts'
import { mustBeStrong } from './must-be-strong.ts'
import { mustKnowPassword } from './once-more.ts'

/** By the link that was sent, the first password or another one. */
export const choosePassword = async (c: Context<Env>, door: Door) => {
  const request = await wholeRequest(c)
  const { token, newPassword } = await given(request, keyAndPassword)
  const ctx = ctxOf(door)
  const { internalAdapter } = await door.signIn.$context
  const link = await internalAdapter.findVerificationValue(`reset-password:${token}`)
  // What opens nothing is refused by the library, in its own order.
  if (link && link.expiresAt > ctx.now) await mustBeStrong(ctx, link.value, newPassword)
  const answered = await ask(c, door, withBody(request, { token, newPassword }))
  if (link) door.house.moved?.(`staff:${link.value}`)
  const owner = link && answered.ok ? await internalAdapter.findUserById(link.value) : null
  // The link came to their own mailbox: whoever guesses elsewhere, or what they tried here before, keeps them out no longer.
  if (owner) knowBrowser(c, door, { ...tryingOf(c, door, owner.email), browser: null })
  return chosen(c, answered)
}

/** Whoever knew the old password is signed out with it, everywhere but here, and a link that was sent opens nothing any more. */
export const changePassword = async (c: Context<Env>, door: Door) => {
  const request = await wholeRequest(c)
  const change = await given(request, passwords)
  const session = await door.signIn.api.getSession({ headers: c.req.raw.headers })
  if (!session) return problem(c, signInFirst, 401)
  if (!(await hasPassword(ctxOf(door).db, session.user.id))) throw hasNoneHere()
  if (change.newPassword === change.currentPassword) throw sameAsBefore()
  await mustBeStrong(ctxOf(door), session.user.id, change.newPassword)
  const { id, email } = session.user
  await mustKnowPassword(c, door, { id, email, given: change.currentPassword })
  const { db } = ctxOf(door)
  const hadFactor = await showedSecondFactor(db, session.session.id)
  const answered = await ask(c, door, withBody(request, { ...change, revokeOtherSessions: true }))
  if (hadFactor && answered.ok) await markSecondFactor(db, await tokenIn(door, answered))
  if (answered.ok) await forgetLinks(db, session.user.id)
  door.house.moved?.(`staff:${session.user.id}`)
  return chosen(c, answered)
}

const given = async <T extends z.ZodType>(request: Request, schema: T): Promise<z.infer<T>> => {
  const read = schema.safeParse(
    await request
      .clone()
      .json()
      .catch(() => null),
  )
  if (!read.success) throw refusedFields(read.error)
  return read.data
}

const withBody = (request: Request, body: object) => new Request(request, { body: JSON.stringify(body) })

const chosen = (c: Context<Env>, answered: Response) => {
  if (answered.status === 400) return notChosen(c, answered)
  if (answered.status === 401) return problem(c, signInFirst, 401)
  return answered.status < 400 ? shown(c, answered) : refusal(c, answered)
}
