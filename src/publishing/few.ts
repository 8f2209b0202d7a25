import { fewest } from '../reporting/fewest.ts'

export type Part = { code: string; n: number }

/**
 * The parts that are told by name, the largest first, and how many are all others together: fewer than a few of one kind are not told
 * apart, nor can they be worked out as what the total leaves over.
 */
export const toldParts = (parts: readonly Part[]): { told: Part[]; rest: number } => {
  const all = parts.filter(({ n }) => n > 0).sort((a, b) => b.n - a.n || a.code.localeCompare(b.code))
  const told = all.filter(({ n }) => n >= fewest)
  let rest = all.slice(told.length).reduce((sum, { n }) => sum + n, 0)
  while (rest > 0 && rest < fewest && told.length > 0) rest += told.pop()!.n
  return { told, rest }
}
