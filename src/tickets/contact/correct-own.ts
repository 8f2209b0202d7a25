import { sealedLanes } from '../../access/permissions.ts'
import { type Ctx, inTransaction } from '../../context/context.ts'
import { Refused } from '../../platform/errors.ts'
import { lockForResident, type TrackingKey } from '../resident/own-ticket.ts'
import type { Ticket } from '../ticket.ts'
import { changeContact } from './correct-contact.ts'

export type OwnCorrection = {
  name?: string | null | undefined
  phone?: string | null | undefined
  email?: string | null | undefined
}

/**
 * The resident puts their own name, number or mailbox right; what is not named stays. Where an address was taken away the private
 * code is a new one: whoever got the old one there opens nothing any more.
 */
export const correctOwn = (ctx: Ctx, key: TrackingKey, own: OwnCorrection): Promise<Ticket> =>
  inTransaction(ctx, async (ctx) => {
    const ticket = await lockForResident(ctx, key)
    if (sealedLanes.includes(ticket.lane)) throw byWhoSettles()
    const given = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined))
    return changeContact(ctx, ticket, { given, why: '' })
  })

/** Whoever is complained about must not lead its link to themselves. */
const byWhoSettles = () =>
  new Refused('conflict', {
    vi: 'Đơn khiếu nại, tố cáo: muốn sửa thông tin người gửi, xin liên hệ nơi giải quyết.',
    en: 'Of a complaint or denunciation: please ask whoever settles it to correct who sent it.',
  })
