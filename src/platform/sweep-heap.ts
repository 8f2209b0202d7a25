import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

type Collect = (how: { type: 'major'; execution: 'sync'; flavor: 'last-resort' }) => void

/**
 * Gives back what is no longer needed. An engine at rest never looks: what a start reads and makes something of would stay, some
 * 100 MB of each process. It holds everything up for a moment, so only before anybody is answered.
 */
export const sweepHeap = (): void => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as Collect
  collect({ type: 'major', execution: 'sync', flavor: 'last-resort' })
}
