import type { Ctx } from '../../context/context.ts'
import type { Talk } from '../../platform/guarded-fetch.ts'
import { dayMs, minuteMs } from '../../platform/vietnam-time.ts'
import { findStrays } from './find-strays.ts'
import { hearUpdates, lookThere } from './hear.ts'
import { openKey } from './key.ts'
import type { Media, Partner } from './partner.ts'
import { sendWaiting } from './send.ts'
import { awayIn, partnerAway } from './speak.ts'
import { claimPartner, saveSpoken, type Talking } from './store.ts'
import { tellWhatHappened } from './tell.ts'

type Work = (ctx: Ctx, partner: Partner) => Promise<void>

/** Longer than a turn may take: who dies in the middle of one holds nobody up for longer. */
const turn = 10 * minuteMs
const longestRest = 30

/** With each neighbouring system, outside of any transaction: tells it, hears it, and sends it. */
export const exchangeWithAll = (ctx: Ctx, talk: Talk, media: Media | null = null): Promise<void> =>
  withEach(ctx, { talk, media }, eachStep)

const steps: Work[] = [
  tellWhatHappened,
  hearUpdates,
  async (ctx, partner) => void (await lookThere(ctx, partner, null)),
  sendWaiting,
]

/** Where it answers at all, one thing that it falls over keeps nothing else from it. */
const eachStep: Work = async (ctx, partner) => {
  const failed: unknown[] = []
  for (const step of steps) {
    try {
      await step(ctx, partner)
    } catch (error) {
      if (!awayIn(error)?.startsWith('HTTP')) throw error
      failed.push(error)
    }
  }
  if (failed.length > 0) throw failed[0]
}

const lookedBack = 90 * dayMs
const mostRounds = 50

/** Looks at their side of all that went there in ninety days, and at what else they have as ours, so that what differs shows. */
export const compareWithAll = (ctx: Ctx, talk: Talk): Promise<void> =>
  withEach(ctx, { talk, media: null }, async (ctx, partner) => {
    const all = { since: new Date(ctx.now.getTime() - lookedBack), now: ctx.now }
    for (let round = 0; round < mostRounds; round++) if ((await lookThere(ctx, partner, all)) === 0) break
    await findStrays(ctx, partner)
  })

type Ways = { talk: Talk; media: Media | null }

const withEach = async (ctx: Ctx, ways: Ways, work: Work): Promise<void> => {
  const { db, now } = ctx
  for (let after = ''; ; ) {
    const claimed = await claimPartner(db, { which: { after }, now, until: new Date(now.getTime() + turn) })
    if (!claimed) return
    await withOne(ctx, { claimed, ways, work })
    after = claimed.id
  }
}

const withOne = async (
  ctx: Ctx,
  { claimed, ways, work }: { claimed: Talking; ways: Ways; work: Work },
): Promise<void> => {
  const { id } = claimed
  try {
    await work(ctx, await partnerOf(ctx, claimed, ways))
    await saveSpoken(ctx.db, { id, error: null, restsUntil: null, failuresInARow: 0 })
  } catch (error) {
    const away = awayIn(error)
    if (!away) throw error
    const failuresInARow = claimed.failuresInARow + 1
    const minutes = Math.min(longestRest, 2 ** Math.min(failuresInARow - 1, 10))
    const restsUntil = new Date(ctx.now.getTime() + minutes * minuteMs)
    await saveSpoken(ctx.db, { id, error: away, restsUntil, failuresInARow })
  }
}

const partnerOf = async ({ secret }: Ctx, claimed: Talking, { talk, media }: Ways): Promise<Partner> => {
  const { url, jurisdictionId, seat, key: sealed, ...partner } = claimed
  const key = await openKey(secret, sealed)
  if (key === null) throw partnerAway('ESECRET')
  const client = { keyId: 0, scopes: ['act' as const], reach: 'department' as const, perMinute: 0 }
  return {
    ...partner,
    media,
    line: { url, jurisdictionId, key, talk },
    seat: { ...seat, kind: 'staff', client },
  }
}
