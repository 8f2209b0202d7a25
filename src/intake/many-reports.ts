import type { MiddlewareHandler } from 'hono'
import type { Env } from '../context/request.ts'
import { digestOf } from '../platform/digest.ts'
import { type AddressOf, counted } from '../platform/limits/limits.ts'
import { isProven, workFirst } from '../platform/limits/proof.ts'
import { sourceOf } from '../platform/source.ts'

type Many = {
  addressOf: AddressOf
  /** Reports that one address may send in a minute. */
  reportsPerMinute: number
  /** After so many of one address in a minute, each further one takes some work of its sender's machine. */
  reportsBeforeProof: number
}

/** Gives the doors of reports what they ask about an address that sends many. */
export const heedsManyReports = ({
  addressOf,
  reportsPerMinute,
  reportsBeforeProof,
}: Many): MiddlewareHandler<Env> => {
  // In an hour half as many numbers as reports in a minute: nobody makes the house text a crowd.
  const tooManyNumbers = counted({
    name: 'numbers',
    points: Math.ceil(reportsPerMinute / 2),
    seconds: 3600,
  })
  const tooMany = counted({ name: 'too-many', points: reportsPerMinute, seconds: 60 })
  const busy = counted({ name: 'busy', points: reportsBeforeProof, seconds: 60 })
  return (c, next) => {
    const ctx = c.get('ctx')
    const doubtsNumber = () => tooManyNumbers(addressOf(c), ctx)
    const mustHaveWorked = async (proof: string | undefined) => {
      if ((await busy(addressOf(c), ctx)) && !(await isProven(ctx, proof))) throw await workFirst(ctx)
    }
    const sendsTooMany = async () =>
      (await tooMany(addressOf(c), ctx)) ? nameOfSource(ctx.secret, sourceOf(addressOf(c))) : null
    c.set('ctx', { ...ctx, doubtsNumber, mustHaveWorked, sendsTooMany })
    return next()
  }
}

/** The same for all that one place sends, and nobody reads the place from it. */
const nameOfSource = (secret: string, source: string) => digestOf(`${secret} ${source}`).slice(0, 16)
