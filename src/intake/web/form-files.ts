import type { Ctx } from '../../context/context.ts'
import { Refused } from '../../platform/errors.ts'
import { mostPictures, type Pictures } from '../../tickets/pictures/pictures.ts'
import { filesIn, keepSent } from '../../tickets/pictures/uploads/keep-sent.ts'
import { uploadsIn } from '../../tickets/pictures/uploads/read.ts'

/** Those that arrived before the form, and those in it; one that cannot be taken is said, and the others stay. */
export const filesOf = async (ctx: Ctx, { uploads }: Pictures, form: Record<string, unknown>) => {
  const arrived = uploadsIn(form)
  try {
    const kept = await keepSent(ctx, uploads, filesIn(form).slice(0, mostPictures - arrived.length))
    return { uploads: [...arrived, ...kept], refused: null }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return { uploads: arrived, refused: error }
  }
}

/** As the fields of a form hold them. */
export const named = (uploads: string[]) =>
  Object.fromEntries(uploads.map((name, index) => [`picture.${index}`, name]))
