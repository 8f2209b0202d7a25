import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { axeFindings } from './axe.ts'

/** Holds the page as it stands against its width and against axe; with SHOTS, a folder, keeps a picture of it there. */
export const looksRight = async (page: Page, name: string): Promise<void> => {
  const { width } = page.viewportSize()!
  const folder = process.env.SHOTS
  if (folder) await page.screenshot({ path: `${folder}/${name}-${width}.png`, fullPage: true })
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
  expect(await axeFindings(page)).toEqual([])
}
