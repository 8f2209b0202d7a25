import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { readBundleFolder } from '../../commands/read-bundle.ts'
import { environment } from '../../src/platform/config.ts'
import { buildGazetteer } from '../../src/routing/place/build-gazetteer.ts'
import {
  type Bundle,
  type FormerUnitRow,
  type Gazetteer,
  successors,
} from '../../src/routing/place/gazetteer.ts'
import { resolvePlace } from '../../src/routing/place/resolve.ts'
import { fold } from '../../src/routing/text.ts'

const folder =
  environment().GAZETTEER_DIR ?? fileURLToPath(new URL('../../../shared/gazetteer', import.meta.url))
const there = existsSync(folder)
if (!there)
  console.warn(
    `\n!!! SKIPPED: no gazetteer at ${folder}; set GAZETTEER_DIR to ask for every former commune !!!\n`,
  )

/**
 * Every former commune as people still write it: with its kind and its former district. Right: the one commune that took
 * its people, or every one that took some of them; a commune of today that has the name in that district may be asked too.
 */
describe.skipIf(!there)('every former commune with its former district', { timeout: 120_000 }, () => {
  let bundle: Bundle
  let gazetteer: Gazetteer
  beforeAll(async () => {
    bundle = await readBundleFolder(folder)
    gazetteer = buildGazetteer(bundle)
  }, 120_000)

  const named = (row: FormerUnitRow): string =>
    `Rác chất đống ở ${row.name}, ${gazetteer.districts.get(row.districtCode)!.name}, không ai dọn`
  const asIs = (text: string): string => text
  const places = { inItsProvince: true, anywhere: false }

  test.each([
    ['with accents, its province known', asIs, places.inItsProvince],
    ['with accents, no province known', asIs, places.anywhere],
    ['without accents, its province known', fold, places.inItsProvince],
    ['without accents, no province known', fold, places.anywhere],
  ])('%s', (how, write, inItsProvince) => {
    const told = { right: 0, alsoAsked: 0, silentlyWrong: 0 }
    for (const row of bundle.formerUnits) {
      const province = inItsProvince ? { provinceCode: row.provinceCode } : {}
      const { communeCode, candidates } = resolvePlace(gazetteer, { text: write(named(row)), ...province })
      const wanted = successors(row.to)
      const offered = new Set(communeCode ? [communeCode] : candidates.map(({ code }) => code))
      const allOffered = wanted.every((code) => offered.has(code))
      if (communeCode ? wanted.length === 1 && allOffered : wanted.length > 1 && allOffered) told.right++
      else if (communeCode) told.silentlyWrong++
      else if (allOffered && offered.size <= MOST_ASKED) told.alsoAsked++
    }
    console.log(`${bundle.formerUnits.length} former communes ${how}:`, told)
    expect((told.right + told.alsoAsked) / bundle.formerUnits.length).toBeGreaterThanOrEqual(0.995)
    expect(told.silentlyWrong / bundle.formerUnits.length).toBeLessThanOrEqual(0.001)
  })
})

/** More choices than an SMS can ask for are no answer. */
const MOST_ASKED = 4
