import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { foldsOf, predictAll } from '../../commands/evaluate/predict.ts'
import { isLabelled, type LabelledReport, readReports } from '../../commands/evaluate/reports.ts'
import { type Score, score } from '../../commands/evaluate/score.ts'
import { readBundleFolder } from '../../commands/read-bundle.ts'
import { baseGazetteer } from '../../db/seed/base-gazetteer.ts'
import { environment } from '../../src/platform/config.ts'
import { buildGazetteer } from '../../src/routing/place/build-gazetteer.ts'
import type { Gazetteer } from '../../src/routing/place/gazetteer.ts'
import '../support/learned.ts'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const share = ({ right, of }: { right: number; of: number }): number => right / of
const reportsIn = async (path: string): Promise<LabelledReport[]> =>
  readReports(await readFile(path)).filter(isLabelled)

describe('our own blind reports, the half that is held out', () => {
  let held: Score
  beforeAll(async () => {
    const reports = (await reportsIn(here('blind.jsonl'))).filter(({ id }) => Number(id.slice(2)) % 2 === 0)
    held = score(reports, predictAll(buildGazetteer(baseGazetteer()), reports, null))
  })

  test('lane', () => expect(share(held.lane)).toBeGreaterThan(0.97))
  test('category', () => {
    expect(share(held.categoryTop1)).toBeGreaterThan(0.93)
    expect(share(held.categoryTop3)).toBeGreaterThan(0.97)
  })
  test('no emergency and no legal lane is missed', () =>
    expect(held).toMatchObject({ emergenciesMissed: 0, legalMissed: 0 }))
  test('where no place is named, none is made up', () => expect(share(held.noPlace)).toBe(1))
})

const bundle = environment().GAZETTEER_DIR ?? here('../../../shared/gazetteer')
const corpus = here('../../../shared/corpus/reports.jsonl')
const there = existsSync(bundle) && existsSync(corpus)
if (!there)
  console.warn(
    `\n!!! SKIPPED: no gazetteer at ${bundle} or no corpus at ${corpus}; set GAZETTEER_DIR to measure routing !!!\n`,
  )

describe.skipIf(!there)('the shared corpus with the whole gazetteer', { timeout: 300_000 }, () => {
  let gazetteer: Gazetteer
  let reports: LabelledReport[]
  let dayOne: Score
  beforeAll(async () => {
    gazetteer = buildGazetteer(await readBundleFolder(bundle))
    reports = await reportsIn(corpus)
    dayOne = score(reports, predictAll(gazetteer, reports, null))
  }, 300_000)

  test('place', () => {
    expect(share(dayOne.commune)).toBeGreaterThanOrEqual(0.97)
    expect(share(dayOne.ambiguous)).toBeGreaterThanOrEqual(0.9)
    expect(share(dayOne.silentWrongPicks)).toBeLessThanOrEqual(0.005)
  })
  test('lane', () => {
    expect(share(dayOne.lane)).toBeGreaterThanOrEqual(0.98)
    expect(dayOne).toMatchObject({ emergenciesMissed: 0, legalMissed: 0 })
  })
  test('category on the first day', () => {
    expect(share(dayOne.categoryTop1)).toBeGreaterThanOrEqual(0.92)
    expect(share(dayOne.categoryTop3)).toBeGreaterThanOrEqual(0.98)
  })
  test('category by cross-validation, once tickets have taught', () => {
    const taught = score(reports, predictAll(gazetteer, reports, foldsOf(reports)))
    expect(share(taught.categoryTop1)).toBeGreaterThanOrEqual(0.92)
    expect(share(taught.categoryTop3)).toBeGreaterThanOrEqual(0.98)
  })
})
