import type { Target } from '../shapes.ts'

/** All rows of one name (lane, field, urgency, place): what holds (or first will), what comes after, what was. */
export type Standing = {
  key: string
  current: Target
  holds: 'now' | 'later'
  planned: Target | null
  past: Target[]
}

export const keyOf = ({ lane, categoryCode, urgency, place, ordinary }: Target) =>
  [lane, categoryCode, urgency, place, ordinary].join(' ')

const nameOf = (target: Target) => `${keyOf(target)} ${target.provinceCode}`

export const neverHeld = ({ validFrom, validTo }: Target) => validTo !== null && validTo <= validFrom

/** Every name that is not over. */
export const standings = (targets: readonly Target[], now: Date): Standing[] => {
  const names = [...Map.groupBy(targets, nameOf)]
  const all = names.flatMap(([key, rows]): Standing[] => {
    const alive = rows.filter(
      (row) => !neverHeld(row) && (row.validTo === null || new Date(row.validTo) > now),
    )
    const planned = alive.find(({ validFrom }) => new Date(validFrom) > now) ?? null
    const current = alive.find((row) => row !== planned) ?? planned
    const past = rows.filter((row) => row !== planned && row !== current).reverse()
    const holds = current === planned ? 'later' : 'now'
    return current ? [{ key, current, holds, planned, past }] : []
  })
  return all.sort(byName)
}

const inOrder = ['any', 'normal', 'urgent', 'complex', 'ordinary', 'other', 'remote']
const place = (word: string) => inOrder.indexOf(word)

/** The general before the special, the country's before a province's own. */
const byName = ({ current: a }: Standing, { current: b }: Standing): number =>
  place(a.place) - place(b.place) ||
  place(a.urgency) - place(b.urgency) ||
  Number(a.categoryCode !== null) - Number(b.categoryCode !== null) ||
  place(a.ordinary) - place(b.ordinary) ||
  Number(a.provinceCode !== null) - Number(b.provinceCode !== null)
