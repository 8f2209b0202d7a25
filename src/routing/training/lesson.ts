import { classify } from '../kind/classify.ts'
import { type Confirmed, learn } from '../kind/learn.ts'
import { pack, type Taught, unpack } from '../kind/packed.ts'

/** What a night's training starts from: plain data, so that another process can do it. `active`: a packed model, null for the seed. */
export type Lesson = { taught: Confirmed[]; heldBack: Confirmed[]; active: Uint8Array | null }
/** The model packed; accuracies are shares of 1 on the tickets held back, `before` that of the model in use. */
export type Learned = { model: Uint8Array; accuracy: number; before: number }
export type Learn = (lesson: Lesson) => Promise<Learned>

/** Trains on what is taught and judges it and the active model on the same tickets. Seconds of work in one piece. */
export const learnLesson = ({ taught, heldBack, active }: Lesson): Learned => {
  const model = pack(learn(taught))
  const accuracy = accuracyOf(unpack(model), heldBack)
  const before = accuracyOf(active && unpack(active), heldBack)
  return { model, accuracy, before }
}

/** Judged as it works: phrases and lane rules included. */
const accuracyOf = (taught: Taught | null, examples: readonly Confirmed[]): number => {
  const right = examples.filter(({ text, category }) => classify(taught, text).category === category)
  return Math.round((right.length / examples.length) * 1000) / 1000
}
