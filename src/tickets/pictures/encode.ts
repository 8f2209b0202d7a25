import pLimit from 'p-limit'
import sharp, { type Metadata, type Sharp } from 'sharp'
import { Refused, wrongField } from '../../platform/errors.ts'
import { isOfficeFile } from '../papers/paper.ts'
import { officeFile } from '../papers/refusals.ts'
import { unfoldHeic } from './heic.ts'
import { kindOf } from './kind.ts'
import { type Encoded, largestPicture } from './pictures.ts'
import { tooLarge } from './refusals.ts'

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
  if (!kindOf(bytes)) throw isOfficeFile(bytes) ? officeFile() : notAPicture()
  if (oneByOne.pendingCount >= mostWaiting) throw tooManyAtOnce()
  try {
    return await oneByOne(() => remade(bytes))
  } catch (error) {
    throw error instanceof Refused ? error : unreadable()
  }
}

const smallSide = 144

/** As a list shows it, twice as large as it stands there for a sharp screen. */
export const smallCopy = async (bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(
    await sharp(bytes, { failOn: 'none' })
      .resize(smallSide, smallSide, { fit: 'cover' })
      .jpeg({ quality: 70 })
      .timeout({ seconds })
      .toBuffer(),
  )

const remade = async (bytes: Uint8Array): Promise<Encoded> => {
  const metadata = await sharp(bytes, { limitInputPixels: mostPixels }).metadata()
  mustBeAffordable(metadata)
  if (metadata.compression === 'hevc') return fromHeic(bytes)
  const asItIs = fromFile(bytes, 'error')
  return metadata.format === 'jpeg' ? asItIs.catch(() => fromCutJpeg(bytes)) : asItIs
}

const fromFile = (bytes: Uint8Array, failOn: 'error' | 'none') =>
  made(sharp(bytes, { limitInputPixels: mostPixels, failOn, pages: 1 }))

const fromHeic = async (bytes: Uint8Array): Promise<Encoded> => {
  const { data, width, height } = await unfoldHeic(bytes)
  return made(sharp(data, { raw: { width, height, channels: 4 }, limitInputPixels: mostPixels }))
}

/** What every viewer shows of a JPEG whose end is missing; one of which less than half arrived is none. */
const fromCutJpeg = async (bytes: Uint8Array): Promise<Encoded> => {
  if ((await shareArrived(bytes)) < 0.5) throw cutOff()
  return fromFile(bytes, 'none')
}

/** The decoder leaves what it was not given in one grey. */
const shareArrived = async (bytes: Uint8Array): Promise<number> => {
  const { data, info } = await sharp(bytes, { limitInputPixels: mostPixels, failOn: 'none' })
    .resize(longestSide, longestSide, { fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
  const last = data.findLastIndex((shade) => Math.abs(shade - middleGrey) > 2)
  return (last + 1) / (info.width * info.height * info.channels)
}
const middleGrey = 128

const made = async (opened: Sharp): Promise<Encoded> => {
  const { data, info } = await opened
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

const notAPicture = () =>
  refusal(
    'Tệp này không phải ảnh hay văn bản PDF; chỉ nhận ảnh JPEG, PNG, WebP, HEIC hoặc tệp PDF.',
    'This file is neither a picture nor a PDF; only JPEG, PNG, WebP, HEIC or PDF are taken.',
  )

const unreadable = () =>
  refusal(
    'Ảnh bị hỏng hoặc quá lớn nên không mở được; xin gửi ảnh khác.',
    'The picture is damaged or too large to open; please send another.',
  )

const cutOff = () =>
  refusal(
    'Ảnh chỉ đến được một phần; xin gửi lại ảnh này.',
    'Only a part of the picture arrived; please send it again.',
  )
