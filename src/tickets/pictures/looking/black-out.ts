import sharp from 'sharp'
import type { Mark } from '../../../../db/schema/tickets.ts'
import type { Encoded } from '../pictures.ts'
import { drawingOf } from './marks.ts'

const seconds = 8

/** Makes the picture anew with what is marked in black: its pixels are gone before it is encoded, and nothing lies below. */
export const blackOut = async (bytes: Uint8Array, marks: readonly Mark[]): Promise<Encoded> => {
  const { width, height } = await sharp(bytes).metadata()
  const drawing = Buffer.from(drawingOf(marks, { width, height }))
  const { data, info } = await sharp(bytes)
    .composite([{ input: drawing, top: 0, left: 0 }])
    .flatten({ background: '#000000' })
    .jpeg({ quality: 80, mozjpeg: true })
    .timeout({ seconds })
    .toBuffer({ resolveWithObject: true })
  return { bytes: new Uint8Array(data), mediaType: 'image/jpeg', width: info.width, height: info.height }
}
