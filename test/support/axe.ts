import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const source = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

type Finding = { id: string; nodes: { html: string }[] }

/** What axe finds wrong on the page as it stands: one line a finding. */
export const axeFindings = async (page: Page): Promise<string[]> => {
  await page.evaluate(await readFile(source, 'utf8'))
  const findings = await page.evaluate(
    (tags) =>
      (
        globalThis as unknown as {
          axe: { run: (on: unknown, how: unknown) => Promise<{ violations: Finding[] }> }
        }
      ).axe
        .run({ include: [['html']] }, { runOnly: tags })
        .then(({ violations }) => violations),
    rules,
  )
  return findings.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)
}
