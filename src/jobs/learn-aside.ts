import { Worker } from 'node:worker_threads'
import type { Learn, Learned } from '../routing/training/lesson.ts'

/** Learning takes a core seconds: in a thread of its own it holds up no request of this process. */
export const learnAside: Learn = (lesson) =>
  new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./learning-thread.ts', import.meta.url), { workerData: lesson })
    thread.once('message', (learned: Learned) => resolve(learned))
    thread.once('error', reject)
    thread.once('exit', (code) =>
      reject(new Error(`The learning thread ended with ${code}, without an answer`)),
    )
  })
