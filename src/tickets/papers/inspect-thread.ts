import { parentPort, workerData } from 'node:worker_threads'
import type { Fault } from './paper.ts'

const mostMemory = 256 * 1024 * 1024

type Grown = { buffer: ArrayBuffer }
type Growing = (this: Grown, pages: number) => number
declare const WebAssembly: { Memory: { prototype: { grow: Growing } } }

// The limits of a thread leave out what its WebAssembly takes: a small file that unfolds to gigabytes is stopped here.
const { grow } = WebAssembly.Memory.prototype
WebAssembly.Memory.prototype.grow = function (pages) {
  if (this.buffer.byteLength + pages * 65_536 > mostMemory) throw new RangeError('too large once unfolded')
  return grow.call(this, pages)
}

const { inspect } = await import('./inspect.ts')

const broken: Fault = 'broken'
const inspected = () => {
  try {
    return inspect(workerData)
  } catch {
    return broken
  }
}
parentPort?.postMessage(inspected())
