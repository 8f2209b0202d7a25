import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

type Work = { data: unknown; patienceMs: number; megabytes: number }

/**
 * Does work in a process of its own, which takes its memory with it: a thread leaves what it took with who started it, for good.
 * It is sent its data and sends what it made.
 */
export const aside = <T>(file: URL, { data, patienceMs, megabytes }: Work): Promise<T> =>
  new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(file), {
      execArgv: [...process.execArgv, `--max-old-space-size=${megabytes}`],
      serialization: 'advanced',
      timeout: patienceMs,
    })
    child.once('message', (made: T) => resolve(made))
    child.once('error', reject)
    child.once('exit', (code, signal) => reject(new Error(`The process aside ended with ${signal ?? code}`)))
    child.send(data as object)
  })
