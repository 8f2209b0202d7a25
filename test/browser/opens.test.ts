import { expect, test } from 'vitest'
import { openBrowser } from '../support/browser.ts'

test('the browser of the packages opens several contexts one after another', async () => {
  const browser = await openBrowser()
  for (const word of ['Lắng Nghe', 'Đường phố']) {
    const context = await browser.newContext()
    const page = await context.newPage()
    await page.setContent(`<h1>${word}</h1>`)
    expect(await page.textContent('h1')).toBe(word)
    await context.close()
  }
  await browser.close()
})
