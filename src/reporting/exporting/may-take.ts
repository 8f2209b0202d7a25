import type { Context } from 'hono'
import type { Env } from '../../context/request.ts'
import { Refused } from '../../platform/errors.ts'
import { counted } from '../../platform/limits/limits.ts'

const hour = 3_600
const tooManyOf = counted({ name: 'exports', points: 30, seconds: hour })
/** On a weak network a file is fetched in many goes. */
const tooOftenFor = counted({ name: 'made-files', points: 200, seconds: hour })

/** Refused to who is no member of staff. */
export const staffed = (c: Context<Env>) => {
  const ctx = c.get('ctx')
  const { actor } = ctx
  if (actor.kind !== 'staff') throw new Refused('forbidden', forStaff)
  return { ...ctx, actor }
}

/** Counts a table that is read for a file. */
export const mayTake = (c: Context<Env>) => countedBy(c, tooManyOf)

/** Counts a look into a file that is made. */
export const mayGoOn = (c: Context<Env>) => countedBy(c, tooOftenFor)

const countedBy = async (c: Context<Env>, isTooMuch: ReturnType<typeof counted>) => {
  const ctx = staffed(c)
  if (await isTooMuch(`staff:${ctx.actor.id}`, ctx))
    throw new Refused('busy', enough, { retryAfterSeconds: hour })
  return ctx
}

const forStaff = { vi: 'Chỉ cán bộ tải được danh sách.', en: 'Only staff take lists with them.' }
const enough = {
  vi: 'Anh/chị đã tải nhiều lần trong một giờ qua; xin thử lại sau.',
  en: 'You have taken many files within an hour; please try again later.',
}
