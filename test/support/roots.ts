import type { KeyedRoot, RootStore } from '../../src/events/history/root.ts'

/** Roots of one test, gone with it. */
export const rootsInMemory = (lines: KeyedRoot[] = []): RootStore & { lines: KeyedRoot[] } => ({
  lines,
  keep: async (root) => void lines.push(root),
  kept: async () => lines,
})
