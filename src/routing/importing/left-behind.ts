import type { Bundle } from '../place/gazetteer.ts'
import type { KnownUnit, Tally } from './changes.ts'

/** What a unit that ends still holds. */
export type Held = { code: string; tickets: number; staff: number; duties: number }

/** Of the units that end, each that still holds something, with the units that the bundle says took its place. */
export const leftBehind = (
  ended: readonly KnownUnit[],
  held: readonly Held[],
  { formerUnits, units }: Bundle,
): Tally => {
  const unitOf = new Map(ended.map((unit) => [unit.code, unit]))
  const names = new Map(units.map(({ code, fullName }) => [code, `${code} ${fullName}`]))
  const successors = new Map(formerUnits.map(({ code, to }) => [code, to.map(([to]) => names.get(to) ?? to)]))
  const first = held
    .filter(({ tickets, staff, duties }) => tickets + staff + duties > 0)
    .map(({ code, tickets, staff, duties }) => {
      const next = successors.get(code)?.join(', ') ?? '?'
      return `${code} ${unitOf.get(code)!.fullName}: ${tickets} phiếu mở, ${staff} cán bộ, ${duties} phân công / open tickets, staff, duties → ${next}`
    })
  return { count: first.length, first }
}
