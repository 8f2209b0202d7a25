import { type Ctx, inTransaction } from '../../context/context.ts'
import { recordHouse } from '../../events/record.ts'
import { activePacked } from '../store.ts'
import type { Learn } from './lesson.ts'
import {
  confirmedExamples,
  dropOldModels,
  type Example,
  hasNews,
  insertModel,
  type NewModel,
} from './store.ts'

/** What came of a night's training; accuracies are shares of 1 on the tickets held back. */
export type Training =
  | { trained: false; why: 'nothing-new' | 'too-few' }
  | { trained: true; modelId: number; examples: number; accuracy: number; before: number; active: boolean }

/** At most some 2,000 examples: training takes a core seconds. */
const scope = { amongNewest: 50_000, ofEach: 80 }
/** Every fifth ticket, by its number: held back from this model and from every other, so that all are judged alike. */
const isHeldBack = ({ ticketId }: Example) => ticketId % 5 === 0
const leastTaught = 40
const leastHeldBack = 10
const keptModels = 5

/**
 * Trains the classifier on what people confirmed and corrected, judges it and the active one on the same tickets, which
 * neither has seen, and puts it to work unless it is worse. Every training is kept with its accuracy. `learn` does the
 * work of seconds: where requests are answered too, in a process of its own.
 */
export const trainModel = async (ctx: Ctx, learn: Learn): Promise<Training> => {
  if (!(await hasNews(ctx.db))) return { trained: false, why: 'nothing-new' }
  const examples = await confirmedExamples(ctx.db, scope)
  const taught = examples.filter((one) => !isHeldBack(one))
  const heldBack = examples.filter(isHeldBack)
  if (taught.length < leastTaught || heldBack.length < leastHeldBack)
    return { trained: false, why: 'too-few' }
  const { model, accuracy, before } = await learn({ taught, heldBack, active: await activePacked(ctx.db) })
  const judged = { accuracy, active: accuracy >= before, examples: taught.length }
  const modelId = await keep(ctx, { ...judged, model, trainedAt: ctx.now })
  return { trained: true, modelId, before, ...judged }
}

const keep = (ctx: Ctx, kept: NewModel): Promise<number> =>
  inTransaction(ctx, async (ctx) => {
    const modelId = await insertModel(ctx.db, kept)
    await dropOldModels(ctx.db, keptModels)
    const about = { subject: 'routing-model', rooms: [] }
    await recordHouse(ctx, { type: 'routing-model.trained', modelId, accuracy: kept.accuracy }, about)
    return modelId
  })
