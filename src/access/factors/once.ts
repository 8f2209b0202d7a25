import { symmetricDecrypt } from 'better-auth/crypto'
import { ctxOf, type Door } from '../sign-in-door.ts'
import { stepOf } from './code-steps.ts'
import { secretOf, takeStep } from './store.ts'

/**
 * The code as it was given, for the one request that uses it up first; for all others, what no code is. The library takes
 * each as often as it comes within its half minutes.
 */
export const once = async (door: Door, userId: string, code: string): Promise<string> => {
  const { db, now } = ctxOf(door)
  const data = await secretOf(db, userId)
  if (data === null) return code
  const { secretConfig } = await door.signIn.$context
  const step = stepOf(code, { secret: await symmetricDecrypt({ key: secretConfig, data }), now })
  return step !== null && (await takeStep(db, userId, step)) ? code : ''
}
