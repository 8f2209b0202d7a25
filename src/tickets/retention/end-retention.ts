import type { Ctx } from '../../context/context.ts'
import { applyTerms } from './apply-terms.ts'
import { eraseDue } from './erase-due.ts'
import { sweepUnfiled } from './sweep-unfiled.ts'

/** Every night: changed terms are given first, and then what is kept no longer goes. */
export const endRetention = async (ctx: Ctx): Promise<void> => {
  await applyTerms(ctx)
  await sweepUnfiled(ctx)
  await eraseDue(ctx)
}
