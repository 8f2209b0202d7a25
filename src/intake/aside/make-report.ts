import type { AsideChannel, Language } from '../../../db/vocabulary.ts'
import { staffOf } from '../../access/permissions.ts'
import type { Ctx } from '../../context/context.ts'
import { saysSomething } from '../../platform/text.ts'
import { receiveReport } from '../receive.ts'
import { agreedTo, readReport } from '../report.ts'

export type Made = { ticketId: number; reference: string }

type Waiting = {
  id: number
  channel: AsideChannel | 'email'
  /** What a person wrote instead, where its own words say nothing. */
  text: string | undefined
  ownText: string
  language: Language
  /** Empty where nobody may be answered. */
  reporter: { phone?: string; email?: string; name?: string }
  zaloId?: string
  /** What else its sender said of it, where they filled in a form. */
  said?: Record<string, unknown>
}

/** Makes a report of what waited, at the desk of whoever decided it. */
export const makeReport = async (
  ctx: Ctx,
  { id, channel, text, ownText, language, reporter, zaloId, said = {} }: Waiting,
): Promise<Made> => {
  const { provinceCode } = staffOf(ctx.actor)
  const words = text !== undefined && saysSomething(text) ? text : ownText
  const report = readReport(
    agreedTo(channel, { reporter, ...(provinceCode ? { provinceCode } : {}), ...said, text: words }),
    ctx.now,
  )
  const how = { channel, language, idempotencyKey: `aside:${id}`, ...(zaloId ? { zaloId } : {}) }
  const { ticketId, reference } = await receiveReport(ctx, report, how)
  return { ticketId, reference }
}
