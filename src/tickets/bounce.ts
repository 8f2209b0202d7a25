import type { Ctx } from '../platform/context.ts'
import { chairOf } from './store.ts'

/** So often passed on, a ticket goes to the chair of the commune, who decides. */
const bouncesToChair = 3

export type Passing = {
  /** With this one. */
  bounces: number
  communeCode: string | null
  to: { id: number; level: string }
}

/** Who receives a ticket that is passed on: whom it is passed to, the third time the chair of the commune. */
export const receiverOf = async (ctx: Ctx, { bounces, communeCode, to }: Passing): Promise<number> => {
  if (bounces < bouncesToChair || !communeCode || to.level !== 'commune') return to.id
  return (await chairOf(ctx.db, communeCode)) ?? to.id
}
