import type { Ctx } from '../../../context/context.ts'
import { mostPictures } from '../pictures.ts'
import { newPlaceKey, placeOf } from './place.ts'
import { refusedByTus } from './refusals.ts'
import type { Uploads } from './uploads.ts'

/**
 * Files that came in the form itself lie with those that a script sends before it, so that a question asked in between loses
 * none. Answers the names by which the form holds them; refused as a picture that arrives by itself is.
 */
export const keepSent = async (ctx: Ctx, uploads: Uploads, files: readonly File[]): Promise<string[]> => {
  const kept: string[] = []
  if (files.length === 0) return kept
  const key = await newPlaceKey(ctx.secret, ctx.now)
  const place = await placeOf(ctx.secret, key)
  for (const file of files)
    kept.push(`${key}/${await keep(uploads, place, file)}/${encodeURIComponent(file.name)}`)
  return kept
}

/** A browser sends an empty one where none was chosen. */
export const filesIn = ({ 'file[]': files }: Record<string, unknown>): File[] =>
  [files]
    .flat()
    .filter((one) => one instanceof File && one.size > 0)
    .slice(0, mostPictures) as File[]

const keep = async (uploads: Uploads, place: string, file: File): Promise<string> => {
  const begun = await uploads.answer({
    place,
    request: new Request('http://uploads/', {
      method: 'POST',
      headers: {
        'tus-resumable': '1.0.0',
        'upload-length': String(file.size),
        'content-type': 'application/offset+octet-stream',
      },
      body: await file.arrayBuffer(),
    }),
  })
  if (begun.status >= 400) throw await refusedByTus(begun)
  return begun.headers.get('location')!
}
