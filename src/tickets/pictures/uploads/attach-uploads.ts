import type { Ctx } from '../../../context/context.ts'
import { Refused } from '../../../platform/errors.ts'
import type { TrackingKey } from '../../resident/own-ticket.ts'
import { attachByResident } from '../attach.ts'
import type { Pictures } from '../pictures.ts'
import { readUpload } from './read.ts'

type Given = { pictures: Pictures; uploads: readonly string[] }

/** Puts the pictures that have arrived to a report; one that cannot be taken holds the others up no longer than itself. Answers why each was refused. */
export const attachUploads = async (
  ctx: Ctx,
  key: TrackingKey,
  { pictures, uploads }: Given,
): Promise<Refused[]> => {
  const refused: Refused[] = []
  for (const name of uploads) {
    try {
      await attachByResident(ctx, key, { ...(await readUpload(ctx, pictures, name)), pictures })
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      refused.push(error)
    }
  }
  return refused
}
