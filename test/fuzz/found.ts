import type { Asked } from './asked.ts'
import type { Fault } from './judge.ts'

export type Found = ReturnType<typeof createFound>

const mostShown = 3
/** Numbers and ids aside, so that one fault is told once. */
const shapeOf = ({ kind, about }: Fault, where: string) =>
  `${kind} ${where} ${kind.startsWith('an error') ? about.replaceAll(/[\d"]+|[0-9a-f]{8,}/g, '').slice(0, 250) : ''}`

/** Faults, each kind with its first examples and how often it was met. */
export const createFound = () => {
  const kinds = new Map<string, { times: number; examples: string[] }>()
  const add = (fault: Fault, where: string, asked?: Asked) => {
    const shape = shapeOf(fault, where)
    const kind = kinds.get(shape) ?? { times: 0, examples: [] }
    kinds.set(shape, kind)
    kind.times++
    if (kind.examples.length < mostShown)
      kind.examples.push(`${fault.about.replaceAll(/\s+/g, ' ')}${asked ? `\n      ${told(asked)}` : ''}`)
  }
  const lines = () =>
    [...kinds].flatMap(([shape, { times, examples }]) => [
      `${times} × ${shape}`,
      ...examples.map((one) => `    ${one}`),
    ])
  return { add, lines, count: () => kinds.size }
}

const told = ({ n, who, method, path, body, headers }: Asked) =>
  `request ${n}: ${who} ${method} ${path.slice(0, 300)} ${headers['content-type'] ?? ''} ${JSON.stringify((body ?? '').toString().slice(0, 600))}`
