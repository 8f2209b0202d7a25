import type { Ctx } from '../../context/context.ts'
import { Refused, type Sentence } from '../../platform/errors.ts'
import { readAtMost } from '../../platform/read-at-most.ts'
import { attachBrought } from '../../tickets/pictures/attach.ts'
import { largestPicture, type Pictures } from '../../tickets/pictures/pictures.ts'

/** What keeps pictures, and what fetches them from where their sender says that they are; absent: nothing does. */
export type MediaMeans = { pictures: Pictures | null; fetchMedia?: typeof fetch | undefined }

export type Media = { files: File[]; urls: string[] }

/** As which door they come in. */
type Attach = (
  ctx: Ctx,
  ticketId: number,
  given: { bytes: Uint8Array<ArrayBuffer>; pictures: Pictures },
) => Promise<unknown>
type Adding = { media: Media; means: MediaMeans; attach?: Attach }

const patience = 10_000

/**
 * Adds the pictures of a request that is taken in already: whatever befalls one, the request stands. Answers how many stay out;
 * those that were named by their addresses stand in the words of the request.
 */
export const addMedia = async (
  ctx: Ctx,
  ticketId: number,
  { media: { files, urls }, means, attach = attachBrought }: Adding,
): Promise<number> => {
  const { pictures, fetchMedia } = means
  if (!pictures) return files.length
  const sent = files.map(async (file) => new Uint8Array(await file.arrayBuffer()))
  const fetched = fetchMedia ? urls.map((url) => fetchFrom(url, fetchMedia)) : []
  const bytes = await Promise.allSettled([...sent, ...fetched])
  let out = 0
  for (const one of bytes) {
    const kept = one.status === 'fulfilled' && one.value !== null
    if (!kept || !(await isAdded(() => attach(ctx, ticketId, { bytes: one.value!, pictures })))) out++
  }
  return out
}

/** An address that is of no public host, answers nothing or is slow is nobody's fault here. */
export const fetchFrom = async (url: string, ask: typeof fetch): Promise<Uint8Array<ArrayBuffer> | null> => {
  const answered = await ask(url, { redirect: 'error', signal: AbortSignal.timeout(patience) })
  return answered.ok ? readAtMost(answered, largestPicture) : null
}

const isAdded = async (add: () => Promise<unknown>): Promise<boolean> => {
  try {
    await add()
    return true
  } catch (error) {
    if (error instanceof Refused) return false
    throw error
  }
}

export const stayedOut = (n: number): Sentence => ({
  vi: `Đã nhận phản ánh; ${n} ảnh không nhận được (chỉ nhận ảnh hoặc PDF dưới 10 MB, mở được).`,
  en: `The request is taken in; ${n} of its pictures could not be (pictures or PDF under 10 MB that open).`,
})
