import { type DeadlineRules, loadDeadlineRules } from '../deadlines/rules.ts'
import type { EventType } from '../events/event.ts'
import { type Held, reaches } from '../events/reach.ts'
import type { Db } from '../platform/database.ts'
import { createDirectory, type Directory } from '../routing/holder/directory.ts'
import type { Taught } from '../routing/kind/packed.ts'
import { buildGazetteer } from '../routing/place/build-gazetteer.ts'
import type { Gazetteer } from '../routing/place/gazetteer.ts'
import { activeModel, readGazetteer } from '../routing/store.ts'
import { bookOf, type Texts } from '../texts/book.ts'
import { textsInForce } from '../texts/store.ts'

/** What the rules stand on, held in memory: read at start, and again when the database says it changed. */
export type Knowledge = {
  gazetteer: Gazetteer
  model: Taught | null
  directory: Directory
  deadlines: DeadlineRules
  /** What offices say in their own words. */
  texts: Texts
  /** Reads again what an event of this type changed. */
  heard: (db: Db, eventType: EventType) => Promise<void>
}

const readAgain: Record<Held, (knowledge: Knowledge, db: Db) => Promise<void>> = {
  departments: async ({ directory }) => directory.forget(),
  gazetteer: async (knowledge, db) => {
    knowledge.gazetteer = buildGazetteer(await readGazetteer(db))
  },
  model: async (knowledge, db) => {
    knowledge.model = await activeModel(db)
  },
  deadlines: async (knowledge, db) => {
    knowledge.deadlines = await loadDeadlineRules(db)
  },
  texts: async (knowledge, db) => {
    knowledge.texts = bookOf(await textsInForce(db))
  },
}

export const loadKnowledge = async (db: Db, clock: () => Date): Promise<Knowledge> => {
  const [bundle, model, deadlines, texts] = await Promise.all([
    readGazetteer(db),
    activeModel(db),
    loadDeadlineRules(db),
    textsInForce(db),
  ])
  return knowledgeOf({ gazetteer: buildGazetteer(bundle), model, deadlines, texts: bookOf(texts) }, clock)
}

type Parts = Pick<Knowledge, 'gazetteer' | 'model' | 'deadlines' | 'texts'>

export const knowledgeOf = (parts: Parts, clock: () => Date): Knowledge => {
  const knowledge: Knowledge = {
    ...parts,
    directory: createDirectory(clock),
    heard: async (from, eventType) => {
      for (const held of reaches[eventType].moves) await readAgain[held](knowledge, from)
    },
  }
  return knowledge
}
