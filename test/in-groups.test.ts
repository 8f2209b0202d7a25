import { describe, expect, test } from 'vitest'
import type { Db } from '../src/platform/database.ts'
import { inGroups } from '../src/platform/in-groups.ts'

type Row = { name: string; key?: string; weight?: number }

/** A store whose statements end when the test says so. */
const heldStore = (atOnce: number, fails: (rows: Row[]) => boolean = () => false) => {
  const sent: string[][] = []
  const held: (() => void)[] = []
  const add = inGroups<Row, string>({
    write: async (_, rows) => {
      sent.push(rows.map(({ name }) => name))
      await new Promise<void>((free) => held.push(free))
      if (fails(rows)) throw new Error('refused')
      return rows.map(({ name }) => `${name} kept`)
    },
    atOnce,
    heaviest: 10,
    weightOf: ({ weight = 1 }) => weight,
    keyOf: ({ key = null }) => key,
  })
  const db = {} as Db
  const freeAll = async () => {
    while (held.length > 0) {
      for (const free of held.splice(0)) free()
      await new Promise(setImmediate)
    }
  }
  return { add: (row: Row) => add(db, row), sent, freeAll }
}

describe('What is written at once', () => {
  test('goes alone while nothing is under way, then together, and each hears of its own', async () => {
    const { add, sent, freeAll } = heldStore(1)
    const answers = Promise.all(['a', 'b', 'c', 'd'].map((name) => add({ name })))
    await freeAll()
    expect(await answers).toEqual(['a kept', 'b kept', 'c kept', 'd kept'])
    expect(sent).toEqual([['a'], ['b', 'c', 'd']])
  })

  test('is never heavier than one statement may be, and what is too heavy goes alone', async () => {
    const { add, sent, freeAll } = heldStore(1)
    const rows = [
      { name: 'first' },
      { name: 'huge', weight: 50 },
      { name: 'b', weight: 6 },
      { name: 'c', weight: 6 },
    ]
    const answers = Promise.all(rows.map(add))
    await freeAll()
    await answers
    expect(sent).toEqual([['first'], ['huge'], ['b'], ['c']])
  })

  test('shares no statement with what has the same key', async () => {
    const { add, sent, freeAll } = heldStore(1)
    const rows = [{ name: 'first' }, { name: 'a', key: 'k' }, { name: 'b', key: 'k' }, { name: 'c' }]
    const answers = Promise.all(rows.map(add))
    await freeAll()
    await answers
    expect(sent).toEqual([['first'], ['a', 'c'], ['b']])
  })

  test('sinks with no neighbour: a refused group is written one by one', async () => {
    const { add, freeAll } = heldStore(1, (rows) => rows.some(({ name }) => name === 'bad'))
    const answers = Promise.allSettled(['first', 'a', 'bad', 'b'].map((name) => add({ name })))
    await freeAll()
    expect((await answers).map(({ status }) => status)).toEqual([
      'fulfilled',
      'fulfilled',
      'rejected',
      'fulfilled',
    ])
  })
})
