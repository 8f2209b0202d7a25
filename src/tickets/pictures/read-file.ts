import type { Context } from 'hono'
import { readFormBody } from '../../platform/body.ts'
import { wrongField } from '../../platform/errors.ts'

/** The one file of a multipart form, as bytes. */
export const readFileOf = async (c: Context): Promise<Uint8Array> => {
  if (!/^multipart\/form-data/i.test(c.req.header('content-type') ?? '')) throw noFile()
  const { file } = await readFormBody(c)
  if (!(file instanceof File) || file.size === 0) throw noFile()
  return new Uint8Array(await file.arrayBuffer())
}

const noFile = () => {
  const sentence = {
    vi: 'Xin chọn một ảnh (trường "file" của biểu mẫu multipart).',
    en: 'Please choose a picture (field "file" of a multipart form).',
  }
  return wrongField('file', sentence)
}
