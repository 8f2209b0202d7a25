import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const source = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

type Finding = { id: string; nodes: { html: string }[] }

const settled = { looks: 12, between: 250 }

/**
 * What axe finds wrong on the page, one line a finding. A page that is still being drawn (its heading is on the way, a colour is
 * fading in) is looked at again until it has settled: what is wrong with it then stays wrong.
 */
export const axeFindings = async (page: Page): Promise<string[]> => {
  await page.evaluate(await readFile(source, 'utf8'))
  let findings = await findingsNow(page)
  for (let looks = 1; findings.length > 0 && looks < settled.looks; looks++) {
    await page.waitForTimeout(settled.between)
    findings = await findingsNow(page)
  }
  return findings
}

const findingsNow = async (page: Page): Promise<string[]> => {
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
