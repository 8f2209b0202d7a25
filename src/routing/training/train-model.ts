import { recordHouse } from '../../events/record.ts'
import { type Ctx, inTransaction } from '../../platform/context.ts'
import { classify } from '../classify.ts'
import { type Model, train } from '../learn.ts'
import { activeModel } from '../store.ts'
import {
  confirmedExamples,
  dropOldWeights,
  type Example,
  hasNews,
  insertModel,
  type NewModel,
} from './store.ts'

/** What came of a night's training; accuracies are shares of 1 on the tickets held back. */
export type Training =
  | { trained: false; why: 'nothing-new' | 'too-few' }
  | { trained: true; modelId: number; examples: number; accuracy: number; before: number; active: boolean }

/** At most some 2,000 examples: training takes the process seconds, in which it does nothing else. */
const scope = { amongNewest: 50_000, ofEach: 80 }
/** Every fifth ticket, by its number: held back from this model and from every other, so that all are judged alike. */
const isHeldBack = ({ ticketId }: Example) => ticketId % 5 === 0
const leastTaught = 40
const leastHeldBack = 10
const keptModels = 5

/**
 * Trains the classifier on what people confirmed and corrected, judges it and the active one on the same tickets, which
 * neither has seen, and puts it to work unless it is worse. Every training is kept with its accuracy.
 */
export const trainModel = async (ctx: Ctx): Promise<Training> => {
  if (!(await hasNews(ctx.db))) return { trained: false, why: 'nothing-new' }
  const examples = await confirmedExamples(ctx.db, scope)
  const taught = examples.filter((one) => !isHeldBack(one))
  const heldBack = examples.filter(isHeldBack)
  if (taught.length < leastTaught || heldBack.length < leastHeldBack)
    return { trained: false, why: 'too-few' }
  const model = train(taught)
  const accuracy = accuracyOf(model, heldBack)
  const before = accuracyOf(await activeModel(ctx.db), heldBack)
  const judged = { accuracy, active: accuracy >= before, examples: taught.length }
  const modelId = await keep(ctx, { ...judged, model: { ...model, accuracy }, trainedAt: ctx.now })
  return { trained: true, modelId, before, ...judged }
}

const keep = (ctx: Ctx, kept: NewModel): Promise<number> =>
  inTransaction(ctx, async (ctx) => {
    const modelId = await insertModel(ctx.db, kept)
    await dropOldWeights(ctx.db, keptModels)
    const about = { subject: 'routing-model', rooms: [] }
    await recordHouse(ctx, { type: 'routing-model.trained', modelId, accuracy: kept.accuracy }, about)
    return modelId
  })

/** Judged as it works: phrases and lane rules included. */
const accuracyOf = (model: Model | null, examples: readonly Example[]): number => {
  const right = examples.filter(({ text, category }) => classify(model, text).category === category)
  return Math.round((right.length / examples.length) * 1000) / 1000
}
