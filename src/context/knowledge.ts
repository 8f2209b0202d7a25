import { type DeadlineRules, loadDeadlineRules } from '../deadlines/rules.ts'
import type { Db } from '../platform/database.ts'
import { createDirectory, type Directory } from '../routing/holder/directory.ts'
import type { Model } from '../routing/kind/learn.ts'
import { buildGazetteer } from '../routing/place/build-gazetteer.ts'
import type { Gazetteer } from '../routing/place/gazetteer.ts'
import { activeModel, readGazetteer } from '../routing/store.ts'

/** What the rules stand on, held in memory: read at start, and again when the database says it changed. */
export type Knowledge = {
  gazetteer: Gazetteer
  model: Model | null
  directory: Directory
  deadlines: DeadlineRules
  /** Reads again what an event of this type changed. */
  heard: (db: Db, eventType: string) => Promise<void>
}

const movesDepartments = new Set(['department.changed', 'routing-rule.changed', 'gazetteer.imported'])
const movesDeadlines = new Set(['target.changed', 'holiday.changed', 'working-hours.changed'])

export const loadKnowledge = async (db: Db, clock: () => Date): Promise<Knowledge> => {
  const [bundle, model, deadlines] = await Promise.all([
    readGazetteer(db),
    activeModel(db),
    loadDeadlineRules(db),
  ])
  return knowledgeOf({ gazetteer: buildGazetteer(bundle), model, deadlines }, clock)
}

type Parts = Pick<Knowledge, 'gazetteer' | 'model' | 'deadlines'>

export const knowledgeOf = (parts: Parts, clock: () => Date): Knowledge => {
  const knowledge: Knowledge = {
    ...parts,
    directory: createDirectory(clock),
    heard: async (from, eventType) => {
      if (movesDepartments.has(eventType)) knowledge.directory.forget()
      if (eventType === 'routing-model.trained') knowledge.model = await activeModel(from)
      if (eventType === 'gazetteer.imported') knowledge.gazetteer = buildGazetteer(await readGazetteer(from))
      if (movesDeadlines.has(eventType)) knowledge.deadlines = await loadDeadlineRules(from)
    },
  }
  return knowledge
}
