import type { loads } from '../measures.ts'

export type LoadCode = keyof typeof loads

/** Ninety-five in a hundred, on one side. */
const z = 1.645
/** How far from what is usual somebody is told of, with that certainty. */
const much = 1.5
const little = 0.5
/** Whoever has fewer open in their own hands is not overloaded, however little the others have. */
const someWork = 5

export type Load = { open: number; officers: number }

/**
 * Where far more, or far less, is open for each officer than usual in the province: not the number itself is compared but the end of
 * its interval that is nearer to what is usual (Byar's for counts), so that where few are open nobody is named for nothing.
 */
export const loadOf = ({ open, officers }: Load, each: number): LoadCode | null => {
  const usual = officers * each
  if (usual <= 0) return null
  if (open >= someWork * officers && leastOf(open) > much * usual) return 'overloaded'
  return mostOf(open) < little * usual ? 'idle' : null
}

const leastOf = (n: number) => (n === 0 ? 0 : n * (1 - 1 / (9 * n) - z / (3 * Math.sqrt(n))) ** 3)
const mostOf = (n: number) => (n + 1) * (1 - 1 / (9 * (n + 1)) + z / (3 * Math.sqrt(n + 1))) ** 3
