import { createChallenge, randomInt, verifySolution } from 'altcha-lib'
import type { Challenge } from 'altcha-lib/types'
import { z } from 'zod'
import { digestOf } from '../digest.ts'
import { Refused } from '../errors.ts'
import { secretsIn } from '../secrets.ts'
import type { Counting } from './lease.ts'
import { spend } from './store.ts'
import { deriveKey } from './work.ts'

/** Who checks, and by whose secret a challenge is signed. */
export type Proving = Counting & { secret: string }

/** Tries that a challenge takes: a second of a cheap telephone, and of whoever sends thousands an hour of a machine. */
const [fewest, most] = [20_000, 40_000] as const
/** A page may lie open a while before it is sent. */
const goodForMs = 20 * 60_000
const longestProof = 4_000

const parameters = z.looseObject({ data: z.object({ until: z.number() }), nonce: z.string() })
const payload = z.object({
  challenge: z.object({ parameters, signature: z.string() }),
  solution: z.object({ counter: z.number(), derivedKey: z.string(), time: z.number().optional() }),
})

const keysOf = (secret: string) => ({
  hmacSignatureSecret: digestOf(`proof:${secret}`),
  hmacKeySignatureSecret: digestOf(`proof key:${secret}`),
})

/** What somebody is asked to work at (ALTCHA, SHA-256): signed, good for some minutes and for one report. */
export const challengeOf = ({ secret, now }: Proving): Promise<Challenge> =>
  createChallenge({
    algorithm: 'SHA-256',
    cost: 1,
    counter: randomInt(fewest, most),
    data: { until: now.getTime() + goodForMs },
    deriveKey,
    ...keysOf(secretsIn(secret)[0]),
  })

/** Whether work was done for this very request: each solution counts once, in all processes. */
export const isProven = async (proving: Proving, given: string | undefined): Promise<boolean> => {
  const { challenge, solution } = readProof(given) ?? {}
  if (!challenge || !solution || challenge.parameters.data.until <= proving.now.getTime()) return false
  const asked = challenge as unknown as Challenge
  for (const secret of secretsIn(proving.secret)) {
    const { verified } = await verifySolution({ challenge: asked, solution, deriveKey, ...keysOf(secret) })
    if (verified)
      return spend(
        proving.db,
        `proof ${challenge.parameters.nonce}`,
        new Date(challenge.parameters.data.until),
      )
  }
  return false
}

const readProof = (given: string | undefined): z.output<typeof payload> | null => {
  if (!given || given.length > longestProof) return null
  try {
    return payload.safeParse(JSON.parse(atob(given))).data ?? null
  } catch {
    return null
  }
}

/** Refused until work is shown; the challenge stands beside the sentence. */
export const workFirst = async (proving: Proving): Promise<Refused> =>
  new Refused(
    'busy',
    {
      vi: 'Kết nối này vừa gửi nhiều phản ánh. Xin giải bài toán kèm theo (challenge) rồi gửi lại, hoặc gọi, nhắn tin tới tổng đài.',
      en: 'This connection has just sent many reports. Please solve the challenge that comes with this answer and send again, or call or text the hotline.',
    },
    { challenge: await challengeOf(proving) },
  )
