import type { Learn, Learned } from '../routing/training/lesson.ts'
import { inChild } from './child.ts'

/** Learning takes a core seconds, and much memory: in a process of its own it holds up no request of this one, and leaves nothing. */
export const learnAside: Learn = (lesson) =>
  inChild<Learned>(new URL('./learning-child.ts', import.meta.url), {
    data: lesson,
    patienceMs: 15 * 60_000,
    megabytes: 2_048,
  })
