import type { Ctx } from '../context/context.ts'
import { bareOf } from '../tickets/reading/bare.ts'
import { peopleOf } from '../tickets/reading/store.ts'
import { lastTold } from './told-caller-store.ts'

export type Told = { what: 'answer' | 'refusal' | 'question'; text: string; at: Date }

/**
 * What residents were told last about each of these tickets, so that the desk can say it at once: the answer, why it is not taken on,
 * or what they are asked and have not answered. Names and numbers in it are for who is shown the person.
 */
export const toldBefore = async (ctx: Ctx, ids: number[]): Promise<Map<number, Told>> => {
  const said = await lastTold(ctx, ids)
  const told = said.map(async ({ id, reporterId, what, text, at }) => {
    const bare = bareOf(await peopleOf(ctx.db, { id, reporterId }))
    return [id, { what, text: bare(text), at }] as const
  })
  return new Map(await Promise.all(told))
}
