import { deflateSync } from 'node:zlib'
import sharp from 'sharp'
import type { Random } from './random.ts'

export type Sent = { name: string; type: string; bytes: Buffer }

const small = await sharp({ create: { width: 32, height: 24, channels: 3, background: '#0b5b4c' } })
  .jpeg()
  .toBuffer()
const png = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#fff' } })
  .png()
  .toBuffer()
/** Says that it is as wide and high as a picture can be. */
const bomb = Buffer.from(png)
bomb.writeUInt32BE(60_000, 16)
bomb.writeUInt32BE(60_000, 20)
const pdf = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/OpenAction<</S/JavaScript/JS(app.alert(1))>>>>endobj\ntrailer<</Root 1 0 R>>',
)

const files: Sent[] = [
  { name: 'anh.jpg', type: 'image/jpeg', bytes: small },
  { name: 'anh.png', type: 'image/png', bytes: png },
  { name: 'bomb.png', type: 'image/png', bytes: bomb },
  { name: 'half.jpg', type: 'image/jpeg', bytes: small.subarray(0, 200) },
  {
    name: 'x.svg',
    type: 'image/svg+xml',
    bytes: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
  },
  { name: 'x.pdf', type: 'application/pdf', bytes: pdf },
  { name: '../../x', type: 'image/gif', bytes: Buffer.from('GIF89a') },
  { name: 'x.heic', type: 'image/heic', bytes: Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic') },
  { name: 'empty', type: 'image/jpeg', bytes: Buffer.alloc(0) },
  {
    name: 'zip.pdf',
    type: 'application/pdf',
    bytes: Buffer.concat([Buffer.from('%PDF-1.7\n'), deflateSync(Buffer.alloc(1e5))]),
  },
]

/** A picture or a paper, or what says that it is one. */
export const fileOf = (random: Random): Sent => random.pick(files)
