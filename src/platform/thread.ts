import { Worker } from 'node:worker_threads'

type Work = { data: unknown; patienceMs: number; megabytes: number }

/**
 * Does work in a thread of its own and answers what it posts: a file made to keep its reader busy for ever, or to fill the
 * memory, ends that thread and nothing else.
 */
export const inThread = <T>(file: URL, { data, patienceMs, megabytes }: Work): Promise<T> =>
  new Promise((resolve, reject) => {
    const thread = new Worker(file, {
      workerData: data,
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
      // Decoders have much to say about broken files.
      stdout: true,
      stderr: true,
    })
    const late = setTimeout(() => thread.terminate(), patienceMs)
    thread.once('message', (made: T) => {
      resolve(made)
      thread.terminate()
    })
    thread.on('error', reject).on('messageerror', reject)
    thread.once('exit', () => {
      clearTimeout(late)
      reject(new Error('The thread ended without an answer'))
    })
  })
