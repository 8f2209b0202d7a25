import type { Ctx } from '../../context/context.ts'
import { dayMs } from '../../platform/vietnam-time.ts'
import { deleteOldDeliveries } from './deliveries-store.ts'

const kept = 30 * dayMs

/** The log of what was sent is kept for thirty days. */
export const sweepDeliveries = ({ db, now }: Ctx) => deleteOldDeliveries(db, new Date(now.getTime() - kept))
