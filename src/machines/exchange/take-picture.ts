import type { Ctx } from '../../context/context.ts'
import { digestOf } from '../../platform/digest.ts'
import { Refused } from '../../platform/errors.ts'
import { claimedDigest } from '../../tickets/once/store.ts'
import { attachByStaff } from '../../tickets/pictures/attach.ts'
import { fetchFrom } from '../open311/media.ts'
import type { Partner } from './partner.ts'

/**
 * The proof that they show of what they did: fetched with no key of ours, made anew as any upload, and once. One that cannot be had keeps
 * nothing else back.
 */
export const takePicture = async (
  ctx: Ctx,
  { seat, media }: Pick<Partner, 'seat' | 'media'>,
  { ticketId, url }: { ticketId: number; url: string },
): Promise<void> => {
  if (!media || !URL.canParse(url)) return
  const { origin, pathname } = new URL(url)
  const key = digestOf(`${origin}${pathname}`)
  if ((await claimedDigest(ctx.db, { ticketId, act: 'attachment', key })) !== null) return
  const bytes = await fetchFrom(url, media.fetch).catch(() => null)
  if (!bytes) return
  try {
    const given = { bytes, pictures: media.pictures, key, purpose: 'proof' as const }
    await attachByStaff({ ...ctx, actor: seat }, ticketId, given)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
  }
}
