import type { Danger } from '../../src/routing/kind/danger.ts'
import type { Prediction } from './predict.ts'
import type { LabelledReport } from './reports.ts'

/** `right` of `of`: what the figure is named after, be it good or bad. */
type Share = { right: number; of: number }
export type Miss = { id: string; what: string; expected: string; got: string; text: string; why: string[] }
export type Score = {
  reports: number
  lane: Share
  categoryTop1: Share
  categoryTop3: Share
  commune: Share
  ambiguous: Share
  noPlace: Share
  silentWrongPicks: Share
  emergenciesMissed: number
  legalMissed: number
  falseAlarms: number
  /** Dangers for which nobody is told what to call, dangers that only ask for an operator's eye, and calm reports by either fright. */
  dangersUnheard: Share
  dangersPossible: Share
  calmPossible: Share
  calmCertain: Share
  misses: Miss[]
}
export type Result = Score & { speed: number; buildSeconds: number; indexMegabytes: number; lacks: string }

type Pair = { report: LabelledReport; got: Prediction }
const LEGAL = ['complaint', 'denunciation']

/** Compares predictions with labels. `noPlace` counts reports without a place for which none was made up. */
export const score = (reports: readonly LabelledReport[], predictions: readonly Prediction[]): Score => {
  const pairs = reports.map((report, i): Pair => ({ report, got: predictions[i]! }))
  const share = (of: Pair[], isRight: (pair: Pair) => boolean): Share => ({
    right: of.filter(isRight).length,
    of: of.length,
  })
  const lane = (pair: Pair): string => pair.report.expect.lane
  const dangers = pairs.filter((pair) => lane(pair) === 'emergency')
  const calm = pairs.filter((pair) => lane(pair) !== 'emergency')
  const unclear = pairs.filter(({ report }) => report.expect.candidates?.length)
  const placed = pairs.filter(({ report }) => typeof report.expect.commune === 'string')
  const nowhere = pairs.filter(
    ({ report }) => report.expect.commune === null && !report.expect.candidates?.length,
  )
  return {
    reports: reports.length,
    lane: share(pairs, isLaneRight),
    categoryTop1: share(pairs, isTop1),
    categoryTop3: share(pairs, ({ report, got }) =>
      got.categories.some((code) => report.expect.categories.includes(code)),
    ),
    commune: share(placed, isPlaceRight),
    ambiguous: share(unclear, isPlaceRight),
    noPlace: share(nowhere, isPlaceRight),
    silentWrongPicks: share(
      pairs.filter(isPlaceJudged),
      ({ report, got }) => got.commune !== null && got.commune !== report.expect.commune,
    ),
    emergenciesMissed: dangers.filter((pair) => !isLaneRight(pair)).length,
    legalMissed: pairs.filter((pair) => LEGAL.includes(lane(pair)) && !LEGAL.includes(pair.got.lane)).length,
    falseAlarms: calm.filter(({ got }) => got.lane === 'emergency').length,
    dangersUnheard: share(dangers, isHeardAs('none')),
    dangersPossible: share(dangers, isHeardAs('possible')),
    calmPossible: share(calm, isHeardAs('possible')),
    calmCertain: share(calm, isHeardAs('certain')),
    misses: pairs.flatMap(missesOf),
  }
}

const isLaneRight = ({ report, got }: Pair): boolean => got.lane === report.expect.lane
/** What the lane says already is not said twice. */
const isFrightRight = (pair: Pair): boolean =>
  pair.got.danger === 'certain' ||
  (pair.report.expect.lane === 'emergency') === (pair.got.danger === 'possible')
const isHeardAs =
  (danger: Danger) =>
  ({ got }: Pair): boolean =>
    got.danger === danger
const isTop1 = ({ report, got }: Pair): boolean => report.expect.categories.includes(got.category)
const isPlaceRight = ({ report, got }: Pair): boolean => {
  const { commune, candidates } = report.expect
  return candidates?.length
    ? got.commune === null && sameSet(candidates, got.candidates)
    : got.commune === commune
}
const isPlaceJudged = ({ report }: Pair): boolean => report.expect.commune !== undefined
const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((code) => b.includes(code))

const missesOf = (pair: Pair): Miss[] => {
  const { report, got } = pair
  const { expect } = report
  const miss = (what: string, expected: string, given: string): Miss => ({
    id: report.id,
    what,
    expected,
    got: given,
    text: report.text,
    why: got.why,
  })
  return [
    ...(isLaneRight(pair) ? [] : [miss('lane', expect.lane, got.lane)]),
    ...(isFrightRight(pair) ? [] : [miss('danger', expect.lane, got.danger)]),
    ...(isTop1(pair) ? [] : [miss('category', expect.categories.join(' or '), got.categories.join(', '))]),
    ...(!isPlaceJudged(pair) || isPlaceRight(pair)
      ? []
      : [
          miss(
            'place',
            expect.commune ?? expect.candidates?.join(', ') ?? 'none',
            got.commune ?? got.candidates.join(', '),
          ),
        ]),
  ]
}

export const printScore = (result: Result): void => {
  for (const { id, what, expected, got, text, why } of result.misses)
    console.log(
      `${id} ${what}: expected ${expected}, got ${got}\n    ${text.slice(0, 200)}\n${why.map((line) => `    · ${line}`).join('\n')}`,
    )
  const percent = ({ right, of }: Share): string =>
    `${((100 * right) / (of || 1)).toFixed(1)} % (${right}/${of})`
  console.log(`
${result.reports} reports
lane                        ${percent(result.lane)}
category, first             ${percent(result.categoryTop1)}
category, first three       ${percent(result.categoryTop3)}
commune exact               ${percent(result.commune)}
ambiguous, right candidates ${percent(result.ambiguous)}
no place, none given        ${percent(result.noPlace)}
silent wrong picks          ${percent(result.silentWrongPicks)}
emergencies missed          ${result.emergenciesMissed}
legal lanes missed          ${result.legalMissed}
false alarms                ${result.falseAlarms}
dangers, no numbers shown   ${percent(result.dangersUnheard)}
dangers, only possible      ${percent(result.dangersPossible)}
calm, numbers shown         ${percent(result.calmPossible)}
calm, taken for emergencies ${percent(result.calmCertain)}
speed                       ${result.speed} reports/s on one core
index                       ${result.indexMegabytes.toFixed(0)} MB, built in ${result.buildSeconds.toFixed(2)} s
${result.lacks}`)
}
