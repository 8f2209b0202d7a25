import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const source = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

type Check = { message: string; data: { messageKey?: string } | null }
type Node = { html: string } & Record<'any' | 'all' | 'none', Check[]>
type Finding = { id: string; nodes: Node[] }

/**
 * What axe cannot decide by itself, and why a person has nothing left to decide either. Of colours: the same kinds of text stand
 * elsewhere on the same page where axe sees their ground, and are judged there. What is not named here is a finding.
 */
const undecidable: Record<string, string> = {
  'color-contrast elmPartiallyObscured':
    'Partly under the head, the bar below, or beyond what was scrolled to.',
  'color-contrast elmPartiallyObscuring': 'A menu that is open lies over what it was opened from.',
  'color-contrast bgOverlap': 'A row of a list that scrolls: another element lies over a part of it.',
  'color-contrast imgNode': 'Letters in a drawing of ours, on the ground of the page.',
  'color-contrast shortTextContent': 'One letter or digit, in the colour of the words beside it.',
  'color-contrast nonBmp': 'An arrow or the sign of a key, in the colour of the words beside it.',
  'color-contrast emptyValue': 'A field in which nothing stands yet.',
  'color-contrast equalRatio': 'A file field whose own words make room for the names of what was chosen.',
  'color-contrast bgGradient':
    'White on the dark green of the residents’ head, whose rings are a twentieth lighter: over 9 to 1.',
  'label-content-name-mismatch Unable to determine if the visible text is part of the accessible name':
    'An arrow before or behind, named by where it leads.',
  'th-has-data-cells Table data cells are missing or empty':
    'A heading across a table, over those too few to rank.',
}

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
  const { violations, incomplete } = await page.evaluate(
    (tags) =>
      (
        globalThis as unknown as {
          axe: { run: (on: unknown, how: unknown) => Promise<Record<'violations' | 'incomplete', Finding[]>> }
        }
      ).axe
        .run({ include: [['html']] }, { runOnly: tags, resultTypes: ['violations', 'incomplete'] })
        .then(({ violations, incomplete }) => ({ violations, incomplete })),
    rules,
  )
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)
  return [...found, ...incomplete.flatMap(undecided)]
}

const undecided = ({ id, nodes }: Finding): string[] =>
  nodes.flatMap(({ html, any, all, none }) => {
    const whys = [...any, ...all, ...none].map(({ message, data }) => data?.messageKey ?? message)
    return whys.some((why) => undecidable[`${id} ${why}`])
      ? []
      : [`${id} undecided (${whys.join(', ')}): ${html.slice(0, 200)}`]
  })
