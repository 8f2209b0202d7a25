import { aside } from '../platform/aside.ts'
import type { Learn, Learned } from '../routing/training/lesson.ts'

/** Learning takes a core seconds and hundreds of megabytes: in a process of its own it holds up no request of this one. */
export const learnAside: Learn = (lesson) =>
  aside<Learned>(new URL('./learning.ts', import.meta.url), {
    data: lesson,
    patienceMs: 15 * 60_000,
    megabytes: 2_048,
  })
