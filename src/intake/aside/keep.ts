import type { Ctx } from '../../context/context.ts'
import type { Report } from '../report.ts'
import { insertKept } from './store.ts'

export type Keeping = {
  report: Report
  /** A name for the place that it came from. */
  sender: string
  provinceCode: string | null
  key: string | undefined
}

/** Keeps a report that is not acted on, whole, in the list of what waits: somebody decides what becomes of it. */
export const keepAside = async (ctx: Ctx, { report, sender, provinceCode, key }: Keeping): Promise<void> => {
  await insertKept(ctx.db, {
    gateway: wayOf(provinceCode),
    providerId: key ?? crypto.randomUUID(),
    sender: `web:${sender}`,
    body: report.text,
    raw: { ...report },
    receivedAt: ctx.now,
  })
}

/** The desks of its province see it, and those of all where none is known. */
export const wayOf = (provinceCode: string | null) => (provinceCode ? `web:${provinceCode}` : 'web')
