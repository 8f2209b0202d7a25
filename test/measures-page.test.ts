import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { measuresPage, measuresPath } from '../commands/measures-page.ts'

test('The page on what figures mean says what is counted; else: npm run measures', () => {
  expect(readFileSync(measuresPath, 'utf8')).toBe(measuresPage())
})
