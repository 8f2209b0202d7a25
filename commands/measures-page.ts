import type { Sentence } from '../src/platform/errors.ts'
import { countedBy, loads, measures, rates } from '../src/reporting/measures.ts'
import { pageOf, pageTable } from './page-table.ts'

export const measuresPath = 'docs/measures.md'

/** What every figure means, printed from the rules by which it is counted. */
export const measuresPage = (): string =>
  pageOf(
    '# What the figures mean',
    'Printed by `npm run measures` from `src/reporting/measures.ts`; `test/measures-page.test.ts` holds this page against it.',
    'A figure is a sum of facts, and a fact is what one event of a ticket changed (`src/reporting/facts.ts`). The facts of a ticket are told anew whenever something happens to it, by the house every minute; its category, channel and lane are those that it has now, its department the one that held it then. `npm run recount -- [FROM] [TO]` reads the events again and prints every difference, `--mend` puts it right; one that changed the working calendar of days gone by changes what was measured in them, and counts anew.',
    'Complaints (khiếu nại), denunciations (tố cáo) and spam are in no figure but that of their own lane. Lengths of time are kept in steps of a tenth, so a median is right within five in a hundred. A share of few answers is drawn to what is usual among all (`fair`, with the weight of twenty answers) and carries Wilson\u2019s interval of 90 %.',
    'What the public reads of a place is told of no fewer than five, and no two of its periods can be taken from one another to find fewer: a period is cut where each shorter one begins (30, 90 and 365 days), and of each such ring a number is told if it is of five or more there, else it is in no period that holds the ring; parts of a ring that are too rare are told together (`src/publishing/rings.ts`). So a long period may say a little less than there was. The periods end today: who writes the page down every day sees what a day brought.',
    'Early warning is no figure: it holds what came within 3 and 24 hours in a place, of a category, against what is usual there at that hour and time of year, by the improved Farrington algorithm (Noufaily et al. 2013) over levels drawn to their surroundings (DuMouchel 1999), with a bar that all series of the country together are seldom wrong about; [how and why](decisions/early-warning.md).',
    '## Which reports',
    'A unit is who holds (`department:`, `commune:`, `province:`) or where it is, whoever holds it (`place:`). The first screen of the console counts what somebody sees, the public pages by place, boards by who holds; the board of a commune opens that of its place. Totals of a province are those of its communes and of its own departments, utilities among them.',
    Object.values(countedBy)
      .map(({ vi, en }) => `- ${vi} / ${en}`)
      .join('\n'),
    '## Shares',
    glossary(rates),
    '## Measures',
    glossary(measures),
    '## Load',
    glossary(loads),
  )

const glossary = (all: Record<string, { name: Sentence; says: Sentence }>) =>
  pageTable(
    ['code', 'name', 'what is counted'],
    Object.entries(all).map(([code, { name, says }]) => [
      `\`${code}\``,
      `${name.vi} / ${name.en}`,
      `${says.vi}<br>${says.en}`,
    ]),
  )
