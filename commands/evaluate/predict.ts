import type { Lane } from '../../db/vocabulary.ts'
import { type CategoryCode, departmentKind, isCategoryCode } from '../../src/routing/categories.ts'
import { classify } from '../../src/routing/kind/classify.ts'
import type { Danger } from '../../src/routing/kind/danger.ts'
import { explain } from '../../src/routing/kind/explain.ts'
import { learn } from '../../src/routing/kind/learn.ts'
import { type Taught, taughtBy } from '../../src/routing/kind/packed.ts'
import type { Gazetteer } from '../../src/routing/place/gazetteer.ts'
import { resolvePlace } from '../../src/routing/place/resolve.ts'
import { type LabelledReport, questionOf, type Report } from './reports.ts'

export type Prediction = {
  id: string
  lane: Lane
  danger: Danger
  category: CategoryCode
  categories: CategoryCode[]
  commune: string | null
  candidates: string[]
  department: string
  why: string[]
}
export type ModelFor = (index: number) => Taught | null

const FOLDS = 5

/** For each report a model that has learned from the reports of the other folds, on top of the seed. */
export const foldsOf = (reports: readonly LabelledReport[]): ModelFor => {
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    taughtBy(
      learn(
        reports
          .filter(({ expect }, i) => i % FOLDS !== fold && expect.lane !== 'spam')
          .flatMap(({ text, expect }) =>
            expect.categories
              .slice(0, 1)
              .flatMap((code) => (isCategoryCode(code) ? [{ text, category: code }] : [])),
          ),
      ),
    ),
  )
  return (index) => models[index % FOLDS]!
}

export const predictAll = (
  gazetteer: Gazetteer,
  reports: readonly Report[],
  modelFor: ModelFor | null,
): Prediction[] => reports.map((report, i) => predict(gazetteer, report, modelFor?.(i) ?? null))

/** In reports per second of processor time on one core, once warm: some seconds of nothing else. */
export const speedOf = (
  gazetteer: Gazetteer,
  reports: readonly Report[],
  modelFor: ModelFor | null,
): number => {
  const routeAll = (): void => {
    for (const [i, report] of reports.entries()) decide(gazetteer, report, modelFor?.(i) ?? null)
  }
  roundsPerSecond(routeAll, WARM_UP_SECONDS)
  return Math.round(roundsPerSecond(routeAll, MEASURED_SECONDS) * reports.length)
}

const WARM_UP_SECONDS = 1.5
const MEASURED_SECONDS = 2

/** How often the work is done in a second of processor time, over at least so many seconds. */
const roundsPerSecond = (work: () => void, atLeast: number): number => {
  const started = process.cpuUsage()
  let rounds = 0
  for (;;) {
    work()
    rounds++
    const { user, system } = process.cpuUsage(started)
    const spent = (user + system) / 1e6
    if (spent >= atLeast) return rounds / spent
  }
}

const decide = (gazetteer: Gazetteer, report: Report, model: Taught | null) => ({
  kind: classify(model, report.text),
  place: resolvePlace(gazetteer, questionOf(report)),
})

const predict = (gazetteer: Gazetteer, report: Report, model: Taught | null): Prediction => {
  const { kind, place } = decide(gazetteer, report, model)
  return {
    id: report.id,
    lane: kind.lane,
    danger: kind.danger,
    category: kind.category,
    categories: kind.alternatives.slice(0, 3).map(({ code }) => code),
    commune: place.communeCode,
    candidates: place.communeCode ? [] : place.candidates.map(({ code }) => code),
    department: departmentKind(kind.category, kind.lane),
    why: [...place.reasons, ...kind.reasons].map((reason) => explain(reason, 'vi')),
  }
}
