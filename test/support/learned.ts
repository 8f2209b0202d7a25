import { baseGazetteer } from '../../db/seed/base-gazetteer.ts'
import { learnSeed, takeSeed } from '../../src/routing/kind/scorers.ts'
import { buildGazetteer } from '../../src/routing/place/build-gazetteer.ts'
import type { Gazetteer } from '../../src/routing/place/gazetteer.ts'
import { kept, keyOf } from './cache.ts'

// Whoever imports this classifies by what an earlier process learned from the same sentences.
takeSeed(await kept('seed', await keyOf(['src/routing/kind/scorers.ts']), learnSeed))

let index: Promise<Gazetteer> | undefined

/** The index over the places that every database of the tests is seeded with: one for all, for an import makes another and changes none. */
export const seededGazetteer = (): Promise<Gazetteer> => {
  index ??= keyOf(['src/routing/place/build-gazetteer.ts', 'db/seed/base-gazetteer.ts']).then((key) =>
    kept('gazetteer', key, () => buildGazetteer(baseGazetteer())),
  )
  return index
}
