import { inThread } from '../platform/thread.ts'
import type { Learn, Learned } from '../routing/training/lesson.ts'

/** Learning takes a core seconds: in a thread of its own it holds up no request of this process. */
export const learnAside: Learn = (lesson) =>
  inThread<Learned>(new URL('./learning-thread.ts', import.meta.url), {
    data: lesson,
    patienceMs: 15 * 60_000,
    megabytes: 2_048,
  })
