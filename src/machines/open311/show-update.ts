import type { Ctx } from '../../context/context.ts'
import { attachBrought, attachByStaff } from '../../tickets/pictures/attach.ts'
import { spokenOf } from './bring-update.ts'
import { addMedia, type Media, type MediaMeans } from './media.ts'

/**
 * The pictures of what a program says of a request, before its words are taken: an answer may need one. Of whoever handles it they are
 * the proof; whatever befalls one, the words stand.
 */
export const showUpdate = async (
  ctx: Ctx,
  reference: string,
  { media, means }: { media: Media; means: MediaMeans },
): Promise<void> => {
  if (media.files.length + media.urls.length === 0) return
  const { ticket, handles } = await spokenOf(ctx, reference)
  const attach: typeof attachBrought = handles
    ? (ctx, id, given) => attachByStaff(ctx, id, { ...given, purpose: 'proof' })
    : attachBrought
  await addMedia(ctx, ticket.id, { media, means, attach })
}
