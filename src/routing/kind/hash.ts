/** Where a hash begins. */
export const START = 0x811c9dc5 | 0

/** FNV-1a over UTF-16 units, as a 32-bit integer: going on from the hash of what stands before gives that of the whole. */
export const hashOn = (before: number, text: string): number => {
  let hash = before
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619)
  return hash
}

/** Whole numbers under hashes, in one typed array each: no boxes, no strings. */
export type HashTable = { keys: Int32Array; values: Int32Array; mask: number }

/** `keys` in order get the values 0, 1, 2 …; of two equal keys the first counts. */
export const hashTable = (keys: Int32Array): HashTable => {
  let size = 16
  while (size < keys.length * 2) size *= 2
  const table = { keys: new Int32Array(size), values: new Int32Array(size).fill(-1), mask: size - 1 }
  for (let value = 0; value < keys.length; value++) {
    const key = keys[value]!
    const slot = slotOf(table, key)
    if (table.values[slot] !== -1) continue
    table.keys[slot] = key
    table.values[slot] = value
  }
  return table
}

/** The number under a key, -1 when there is none. */
export const lookUp = (table: HashTable, key: number): number => table.values[slotOf(table, key)]!

const slotOf = ({ keys, values, mask }: HashTable, key: number): number => {
  let slot = (key ^ (key >>> 15)) & mask
  while (values[slot] !== -1 && keys[slot] !== key) slot = (slot + 1) & mask
  return slot
}
