import { fork } from 'node:child_process'
import { setPriority } from 'node:os'
import { fileURLToPath } from 'node:url'

type Work = { data: unknown; patienceMs: number; megabytes: number }

/** How far whoever answers people goes before it. */
const behind = 10

/**
 * Does long work in a process of its own, behind those who answer people, and answers what it sends: all the memory that it took is
 * given back with its end, which that of a thread is not.
 */
export const inChild = <T>(file: URL, { data, patienceMs, megabytes }: Work): Promise<T> =>
  new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(file), {
      execArgv: [`--max-old-space-size=${megabytes}`],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    const late = setTimeout(() => child.kill('SIGKILL'), patienceMs)
    child.once('spawn', () => {
      setPriority(child.pid!, behind)
      child.send(data as object)
    })
    child.once('message', (made) => {
      resolve(made as T)
      child.disconnect()
    })
    child.once('error', reject)
    child.once('exit', () => {
      clearTimeout(late)
      reject(new Error('The child ended without an answer'))
    })
  })
