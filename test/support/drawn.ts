import { globSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import pixelmatch from 'pixelmatch'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { cacheFolder } from './cache.ts'

/** Where the pictures stand that somebody has looked at. */
const looked = join(import.meta.dirname, '..', 'browser', 'pictures')
const smaller = 4
/** So many pixels of a square of the small picture may differ: a wrong letter does, and a button that moved is many more. */
const square = 24
const differing = 60

/** The font that comes with the browser of the packages: the machine's own would set each line anew. */
const fontFaces = async (): Promise<string> => {
  const folder = await cacheFolder('browser')
  const face = async (name: string, weight: string) => {
    const [path] = globSync(join(folder, `chromium-*/fonts/fonts/Open_Sans/OpenSans-${name}.ttf`))
    const bytes = (await readFile(path!)).toString('base64')
    return `@font-face { font-family: Drawn; font-weight: ${weight}; src: url(data:font/ttf;base64,${bytes}) }`
  }
  return (await Promise.all([face('Regular', '100 500'), face('Bold', '600 900')])).join('\n')
}

/** Nothing moves, blinks or is different the next time. */
const still = `
  *, *::before, *::after { font-family: Drawn !important; animation: none !important; transition: none !important; caret-color: transparent !important }
  .qr, .link { visibility: hidden !important }`

/** Every report has a reference of its own, drawn by chance. */
const oneReference = `{
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let text = texts.nextNode(); text; text = texts.nextNode())
    text.nodeValue = text.nodeValue.replace(/[A-Z2-9]{4}-[A-Z2-9]{4}/g, 'KH7T-M3RN')
}`

const drawn = async (page: Page): Promise<Buffer> => {
  await page.addStyleTag({ content: `${await fontFaces()}${still}` })
  await page.evaluate(oneReference)
  await page.evaluate('document.fonts.ready')
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))')
  const { width, height } = page.viewportSize()!
  const size = { width: Math.round(width / smaller), height: Math.round(height / smaller) }
  return sharp(await page.screenshot())
    .resize({ ...size, fit: 'fill' })
    .png({ palette: true, colours: 64 })
    .toBuffer()
}

const pixelsOf = (picture: Buffer) => sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true })

/**
 * What is wrong with how the page looks now, in a sentence; null where it looks as it did when somebody looked at it last. With
 * PICTURES=anew the picture is drawn anew, to be looked at.
 */
export const looksChanged = async (page: Page, name: string): Promise<string | null> => {
  const file = `${name}-${page.viewportSize()!.width}.png`
  const now = await drawn(page)
  if (process.env.PICTURES === 'anew') {
    await mkdir(looked, { recursive: true })
    await writeFile(join(looked, file), now)
    return null
  }
  const before = await readFile(join(looked, file)).catch(() => null)
  if (!before) return `${file} is missing: npm run pictures draws it`
  const [was, is] = await Promise.all([pixelsOf(before), pixelsOf(now)])
  const { width, height } = is.info
  if (was.info.width !== width || was.info.height !== height) return `${file} has another size`
  const n = pixelmatch(was.data, is.data, null, width, height, { threshold: 0.15, windowSize: square })
  if (n <= differing) return null
  const beside = join(await cacheFolder('pictures'), file)
  await writeFile(beside, now)
  return `${file} differs in ${n} pixels of a square; as it is now: ${beside}`
}

/** Only there do the packages bring a browser with its font. */
export const drawsAlike = `${process.platform}-${process.arch}` === 'linux-x64'
