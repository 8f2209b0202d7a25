import { lockOfBrought } from '../../../db/locks.ts'
import type { Language } from '../../../db/vocabulary.ts'
import { staffOf } from '../../access/permissions.ts'
import { type Ctx, inTransaction } from '../../context/context.ts'
import { type Receipt, receiveReport } from '../../intake/receive.ts'
import type { Report } from '../../intake/report.ts'
import { digestOf } from '../../platform/digest.ts'
import { dayMs } from '../../platform/vietnam-time.ts'
import { broughtSince, insertBrought, lockWords } from './store.ts'

export type Bringing = { report: Report; language: Language; key?: string | undefined }
export type BroughtIn = { reference: string; ticketId: number; receipt: Receipt | null }

/**
 * Opens a ticket for what a program brings. Who heard no answer sends again: the same key, and without one the same words within a
 * day, are the same request.
 */
export const bringRequest = (ctx: Ctx, { report, language, key }: Bringing): Promise<BroughtIn> =>
  inTransaction(ctx, async (ctx) => {
    const { id: clientId } = staffOf(ctx.actor)
    const digest = digestOf(JSON.stringify(report))
    await lockWords(ctx.db, lockOfBrought(clientId, digest))
    const since = new Date(ctx.now.getTime() - dayMs)
    const known = key ? null : await broughtSince(ctx.db, { clientId, digest, since })
    if (known) return { ...known, receipt: null }
    const idempotencyKey = key && digestOf(`${clientId} ${key}`)
    const how = { channel: 'open311' as const, language, ...(idempotencyKey ? { idempotencyKey } : {}) }
    const receipt = await receiveReport(ctx, report, how)
    await insertBrought(ctx.db, { clientId, ticketId: receipt.ticketId, digest, at: ctx.now })
    return { reference: receipt.reference, ticketId: receipt.ticketId, receipt }
  })
