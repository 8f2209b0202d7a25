import fc from 'fast-check'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { Refused } from '../src/platform/errors.ts'
import { encodePicture } from '../src/tickets/pictures/encode.ts'
import { redAndBlue } from './support/heic.ts'

/** A picture with something everywhere, the same at every run: a street at dusk, say. */
const drawn = (width: number, height: number) => {
  const data = Buffer.alloc(width * height * 3)
  for (let i = 0; i < data.length; i++) data[i] = (i * 7 + (i >> 5) * 13 + ((i * i) >> 9)) & 0xff
  return sharp(data, { raw: { width, height, channels: 3 } })
}
const jpeg = () => drawn(640, 480).jpeg({ quality: 85 }).toBuffer()

const colourAt = async (bytes: Uint8Array, left: number, top: number) => [
  ...(await sharp(bytes).extract({ left, top, width: 1, height: 1 }).raw().toBuffer()),
]

const sentenceOf = (attempt: Promise<unknown>) =>
  attempt.then(
    () => 'taken',
    (error) => (error instanceof Refused ? error.sentence.vi : Promise.reject(error)),
  )

describe('What every viewer shows is taken', () => {
  test.each([2, 3, 40, 2_000])('a JPEG whose last %i bytes are missing', async (missing) => {
    const whole = await jpeg()
    expect(await encodePicture(whole.subarray(0, -missing))).toMatchObject({ width: 640, height: 480 })
  })

  test('but of a JPEG of which less than half arrived, the sender is told to send it again', async () => {
    const whole = await jpeg()
    for (const share of [0.1, 0.3, 0.45])
      expect(await sentenceOf(encodePicture(whole.subarray(0, whole.length * share)))).toMatch(
        /một phần.*gửi lại|không mở được/,
      )
    expect(await sentenceOf(encodePicture(whole.subarray(0, whole.length * 0.7)))).toBe('taken')
  })

  test('a JPEG of 120 megapixels, which is shrunk as it is read', async () => {
    const background = { r: 90, g: 120, b: 60 }
    const large = await sharp({ create: { width: 12_000, height: 10_000, channels: 3, background } })
      .jpeg({ quality: 40 })
      .toBuffer()
    expect(await encodePicture(large)).toMatchObject({ width: 1600, height: 1333 })
  })

  test('a PNG of 38 megapixels', async () => {
    const background = { r: 90, g: 120, b: 60 }
    const large = await sharp({ create: { width: 7_000, height: 5_500, channels: 3, background } })
      .png()
      .toBuffer()
    expect(await encodePicture(large)).toMatchObject({ width: 1600, height: 1257 })
  })

  test('a HEIC of an iPhone, in its colours', async () => {
    const { bytes, width, height } = await encodePicture(redAndBlue)
    expect([width, height]).toEqual([96, 64])
    const [red, blue] = [await colourAt(bytes, 20, 30), await colourAt(bytes, 75, 30)]
    expect(red[0]! - red[2]!).toBeGreaterThan(120)
    expect(blue[2]! - blue[0]!).toBeGreaterThan(120)
  })
})

describe('What is broken anyhow ends in a picture or in a sentence', () => {
  const formats = {
    jpeg,
    'progressive jpeg': () => drawn(160, 120).jpeg({ progressive: true }).toBuffer(),
    png: () => drawn(160, 120).png().toBuffer(),
    webp: () => drawn(160, 120).webp().toBuffer(),
    avif: () => drawn(64, 64).avif().toBuffer(),
    heic: async () => redAndBlue,
  }
  const broken = fc.record({
    kept: fc.oneof(fc.constant(1), fc.double({ min: 0.05, max: 1, noNaN: true })),
    flipped: fc.array(
      fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.integer({ min: 0, max: 7 })),
      { maxLength: 6 },
    ),
  })

  test.each(Object.entries(formats))(
    '%s',
    async (_, make) => {
      const whole = await make()
      await fc.assert(
        fc.asyncProperty(broken, async ({ kept, flipped }) => {
          const bytes = new Uint8Array(whole.subarray(0, Math.ceil(whole.length * kept)))
          for (const [at, bit] of flipped) bytes[Math.floor(at * bytes.length)]! ^= 1 << bit
          expect(await sentenceOf(encodePicture(bytes))).toMatch(/^(taken|Ảnh|Tệp)/)
        }),
        { numRuns: 25 },
      )
    },
    120_000,
  )
})
