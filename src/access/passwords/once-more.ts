import type { Context } from 'hono'
import type { Env } from '../../context/request.ts'
import { countAttempt, forgiveAttempt } from '../attempts/count.ts'
import { ctxOf, type Door, tryingOf } from '../sign-in-door.ts'
import { notTheOldOne } from '../sign-in-refusals.ts'

type OnceMore = { id: string; email: string; given: string | undefined }

/** Asks whoever is signed in for their password again; who enters by another provider has none to show. Wrong ones are counted. */
export const mustKnowPassword = async (c: Context<Env>, door: Door, { id, email, given }: OnceMore) => {
  const { internalAdapter, password } = await door.signIn.$context
  const hash = (await internalAdapter.findAccounts(id)).find(
    ({ providerId }) => providerId === 'credential',
  )?.password
  if (!hash) return
  const ctx = ctxOf(door)
  const trying = tryingOf(c, door, email)
  await countAttempt(ctx, trying)
  if (!(await password.verify({ hash, password: given ?? '' }))) throw notTheOldOne()
  await forgiveAttempt(ctx, trying)
}
