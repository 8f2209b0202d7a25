/** What a group of words says about danger. Points add up, each group once; `|` between phrases. */
export type Signal = { rule: string; points: number; phrases: string }
