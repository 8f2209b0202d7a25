/** One hash over the heads of chains: of those that moved on a day, or (`before-keys`) of all before the chain was keyed. */
export type Root = { day: string; chains: number; untilId: number | null; root: string }
/** The same under the key of the house, in hex: what is kept outside. */
export type KeyedRoot = Root & { mac: string; key: string }

/** Where roots are kept besides the database. */
export type RootStore = { keep: (root: KeyedRoot) => Promise<void>; kept: () => Promise<KeyedRoot[]> }
