import pLimit from 'p-limit'
import sharp, { type Metadata } from 'sharp'
import { Refused, wrongField } from '../../platform/errors.ts'
import { kindOf } from './kind.ts'
import { type Encoded, largestPicture } from './pictures.ts'

const longestSide = 1600
/** The cameras of today's phones stay below; a small file that unfolds to more is a trap. */
const mostPixels = 120_000_000
/** What a picture may take in memory once it is unfolded: 40 million pixels of a screen; a plain JPEG is shrunk as it is read. */
const mostBytes = 160_000_000
const seconds = 15

// Each one that is opened takes a thread from files and passwords, and more memory than all else.
sharp.cache(false)
sharp.concurrency(1)
const oneByOne = pLimit(1)
const mostWaiting = 8

/**
 * Makes a picture anew: upright, at most 1600 pixels long, JPEG. What the camera wrote beside it (place, time, device)
 * and whatever else hid in the file is left behind. Refused: other files, broken ones, and those too large to open.
 */
export const encodePicture = async (bytes: Uint8Array): Promise<Encoded> => {
  if (bytes.length > largestPicture) throw tooLarge()
  const kind = kindOf(bytes)
  if (!kind) throw notAPicture()
  if (oneByOne.pendingCount >= mostWaiting) throw tooManyAtOnce()
  try {
    return await oneByOne(() => remade(bytes))
  } catch {
    throw kind === 'heif' ? unreadableHeic() : unreadable()
  }
}

const remade = async (bytes: Uint8Array): Promise<Encoded> => {
  mustBeAffordable(await sharp(bytes, { limitInputPixels: mostPixels }).metadata())
  const { data, info } = await sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error', pages: 1 })
    .autoOrient()
    .resize(longestSide, longestSide, { fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 80, mozjpeg: true })
    .timeout({ seconds })
    .toBuffer({ resolveWithObject: true })
  return { bytes: new Uint8Array(data), mediaType: 'image/jpeg', width: info.width, height: info.height }
}

/** Judged by what the file says of itself, before a pixel of it is unfolded. */
const mustBeAffordable = ({ format, isProgressive, depth, channels, width, height }: Metadata) => {
  const shrinks = format === 'jpeg' && !isProgressive
  const each = (channels ?? 4) * (depth === 'uchar' ? 1 : 2)
  if (!shrinks && width * height * each > mostBytes) throw new RangeError('too large once it is unfolded')
}

const tooManyAtOnce = () =>
  new Refused(
    'busy',
    {
      vi: 'Đang có nhiều ảnh gửi đến cùng lúc; xin gửi lại ảnh này sau ít phút.',
      en: 'Many pictures are arriving at once; please send this one again in a few minutes.',
    },
    { retryAfterSeconds: 30 },
  )

const refusal = (vi: string, en: string) => wrongField('file', { vi, en })

export const tooLarge = () =>
  refusal(
    'Ảnh lớn quá 10 MB; xin chụp lại ở cỡ nhỏ hơn hoặc gửi ảnh khác.',
    'The picture is over 10 MB; please take a smaller one or send another.',
  )

const notAPicture = () =>
  refusal(
    'Tệp này không phải ảnh; chỉ nhận ảnh JPEG, PNG hoặc WebP.',
    'This file is not a picture; only JPEG, PNG or WebP are taken.',
  )

const unreadable = () =>
  refusal(
    'Ảnh bị hỏng hoặc quá lớn nên không mở được; xin gửi ảnh khác.',
    'The picture is damaged or too large to open; please send another.',
  )

const unreadableHeic = () =>
  refusal(
    'Máy chủ chưa mở được ảnh HEIC này; xin gửi ảnh JPEG (trên iPhone: Cài đặt, Camera, Định dạng, Tương thích nhất).',
    'This HEIC picture cannot be opened here; please send a JPEG (on an iPhone: Settings, Camera, Formats, Most Compatible).',
  )
