import type { Moment, MomentKind } from './start.ts'

/** For each kind, the last moment of it that was acted on, as an ISO instant. */
export type Acted = Readonly<Partial<Record<MomentKind, string>>>

/**
 * The moments still to act on, past ones that nobody has acted on among them. A moment moved later (by a pause,
 * an extension, a holiday) is a new one; one moved before what was already told of its kind is not told again.
 */
export const stillToCome = (moments: readonly Moment[], acted: Acted): Moment[] =>
  moments.filter(({ kind, at }) => {
    const last = acted[kind]
    return last === undefined || at.getTime() > Date.parse(last)
  })
