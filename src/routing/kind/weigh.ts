/**
 * How rules and learning are weighed, in log odds: what a point of the rules is worth, the points for finding any signal at
 * all, the leaning, and the least that learning may say.
 */
export type Scale = { point: number; named: number; bias: number; least: number }

/** Above 0 the lane is taken. `points`: null when no signal was found. */
export const weigh = (chance: number, points: number | null, { point, named, bias, least }: Scale): number =>
  Math.max(least, Math.log(chance / (1 - chance))) + (points === null ? 0 : point * (points + named)) + bias

export const sureness = (weight: number): number => 1 / (1 + Math.exp(-weight))
