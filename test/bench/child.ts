import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

export type Child = {
  /** Sends what is asked and waits for the next answer: one question at a time. */
  ask: <T>(asked: Record<string, unknown>) => Promise<T>
  end: () => Promise<void>
}

/** A bench's server or clients in a process of their own, started as in service. */
export const startChild = (script: string, ...given: string[]): Child => {
  const path = fileURLToPath(new URL(script, import.meta.url))
  const child = fork(path, given, {
    execArgv: ['--expose-gc', '--import', 'tsx', '--import', './db/mended-driver.ts'],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const ended = once(child, 'exit')
  let answer: (answer: unknown) => void = () => {}
  let fail: (error: Error) => void = () => {}
  child.on('message', (said) => answer(said))
  child.on('exit', (code) => fail(new Error(`A process of the bench ended with ${code}`)))
  return {
    ask: <T>(asked: Record<string, unknown>) =>
      new Promise<T>((resolve, reject) => {
        answer = resolve as typeof answer
        fail = reject
        child.send(asked)
      }),
    end: async () => {
      if (child.connected) child.disconnect()
      await ended
    },
  }
}

type Answering = Record<string, (asked: never) => unknown>

/** The other side: answers each question by its name until the parent is gone. */
export const answering = (answers: Answering, end: () => Promise<void> | void) => {
  process.on('message', async ({ name, ...asked }: { name: string }) => {
    process.send?.((await answers[name]!(asked as never)) ?? null)
  })
  process.on('disconnect', async () => {
    await end()
    process.exit(0)
  })
}
