import type { Context } from 'hono'
import type { Ctx } from '../../../context/context.ts'
import type { Env } from '../../../context/request.ts'
import { readFormBody } from '../../../platform/body.ts'
import { wrongField } from '../../../platform/errors.ts'
import { mostPictures, type Pictures } from '../pictures.ts'
import { placeOf } from './place.ts'
import { cutOnTheWay, goneFromForm } from './refusals.ts'

/** A file as it was sent, and what its sender calls it. */
export type SentFile = { bytes: Uint8Array<ArrayBuffer>; name: string }

/** The one file of a form: one in it, or what has arrived before under the name that it gives. */
export const readPictureOf = async (c: Context<Env>, pictures: Pictures): Promise<SentFile> => {
  if (!/^(multipart\/form-data|application\/x-www-form-urlencoded)/i.test(c.req.header('content-type') ?? ''))
    throw noFile()
  const { file, picture } = await readFormBody(c, cutOnTheWay)
  if (typeof picture === 'string') return readUpload(c.get('ctx'), pictures, picture)
  if (!(file instanceof File) || file.size === 0) throw noFile()
  return readSent(file)
}

export const readSent = async (file: File): Promise<SentFile> => ({
  bytes: new Uint8Array(await file.arrayBuffer()),
  name: file.name,
})

/** The names of uploads that a form holds, `picture.1`, `picture.2` and so on. */
export const uploadsIn = ({ picture }: Record<string, unknown>): string[] =>
  typeof picture === 'object' && picture !== null
    ? Object.values(picture)
        .filter((name) => typeof name === 'string')
        .slice(0, mostPictures)
    : []

/** What has arrived whole under this name: KEY/NAME, and what its sender calls it behind them, in the letters of an address. */
export const readUpload = async (ctx: Ctx, { uploads }: Pictures, picture: string): Promise<SentFile> => {
  const [key = '', name = '', called = ''] = picture.split('/')
  const place = await placeOf(ctx.secret, key).catch(() => {
    throw goneFromForm()
  })
  if (!isUploadName(name)) throw goneFromForm()
  const bytes = await uploads.read(place, name)
  if (bytes === 'gone') throw goneFromForm()
  if (bytes === 'cut') throw cutOnTheWay()
  return { bytes, name: decoded(called) }
}

const decoded = (called: string): string => {
  try {
    return decodeURIComponent(called)
  } catch {
    return ''
  }
}

export const isUploadName = (name: string) => /^[a-z0-9]{20}$/.test(name)

const noFile = () => {
  const sentence = {
    vi: 'Xin chọn một ảnh hoặc văn bản PDF (trường "file" của biểu mẫu multipart).',
    en: 'Please choose a picture or a PDF (field "file" of a multipart form).',
  }
  return wrongField('file', sentence)
}
