import { classify } from '../kind/classify.ts'
import { type Confirmed, type Model, train } from '../kind/learn.ts'

/** What a night's training starts from: plain data, so that another thread can do it. `active`: a model's JSON, null for the seed. */
export type Lesson = { taught: Confirmed[]; heldBack: Confirmed[]; active: string | null }
/** The model's JSON; accuracies are shares of 1 on the tickets held back, `before` that of the model in use. */
export type Learned = { model: string; accuracy: number; before: number }
export type Learn = (lesson: Lesson) => Promise<Learned>

/** Trains on what is taught and judges it and the active model on the same tickets. Seconds of work in one piece. */
export const learnLesson = ({ taught, heldBack, active }: Lesson): Learned => {
  const model = train(taught)
  const accuracy = accuracyOf(model, heldBack)
  const before = accuracyOf(active === null ? null : (JSON.parse(active) as Model), heldBack)
  return { model: JSON.stringify({ ...model, accuracy }), accuracy, before }
}

/** Judged as it works: phrases and lane rules included. */
const accuracyOf = (model: Model | null, examples: readonly Confirmed[]): number => {
  const right = examples.filter(({ text, category }) => classify(model, text).category === category)
  return Math.round((right.length / examples.length) * 1000) / 1000
}
